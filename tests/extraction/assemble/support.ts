// Shared by the tests of assembly: mentions built by hand, small corpora built from texts, and the check that a corpus
// keeps the schema, that every id resolves and that every span says what it quotes.
import { expect } from 'vitest';
import type {
  Actor,
  Corpus,
  EventDate,
  Mention,
  NewsEvent,
  Place,
} from '../../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import type { ArticleMetadata } from '../../../src/extraction/article/article-input.ts';
import type { SiteSettings } from '../../../src/extraction/assemble/site-settings.ts';
import type { LinkInput } from '../../../src/extraction/assemble/link-input.ts';
import { buildLinkInputs, makeLinkNumbers } from '../../../src/extraction/assemble/link-input.ts';
import { assemble } from '../../../src/extraction/pipeline.ts';
import { LEXICON, readDraft } from '../events/support.ts';

const NONE = { ar: '', en: '' };
export const SITE: SiteSettings = {
  about: { title: NONE, standfirst: NONE, scope: NONE, cutOff: null, editor: null, contact: null },
  version: '0.0.0',
  preferredNames: {},
};

export interface SmallArticle {
  readonly text: string;
  readonly metadata?: ArticleMetadata;
}

/** A corpus of articles by id; a bare string is an article published on 10 May 2024, a Friday. */
export function corpusOf(
  articles: Readonly<Record<string, string | SmallArticle>>,
  site: SiteSettings = SITE,
): Corpus {
  const drafts = Object.entries(articles).map(([id, article]) => {
    const { text, metadata } =
      typeof article === 'string' ? { text: article, metadata: { published: '2024-05-10' } } : article;
    return readDraft(text, metadata, id);
  });
  const corpus = assemble(drafts, site, LEXICON);
  expect(faultsOf(corpus)).toEqual([]);
  return corpus;
}

/** Days as stated: `day('2024-05-10')`, `day('2024-05-10', '2024-05-12')`. */
export function day(start: string | null, end: string | null = start, stated = true): EventDate {
  const edtf = start === end ? start : `${start ?? '..'}/${end ?? '..'}`;
  return { ...UNDATED, edtf, start, end, precision: start === end ? 'day' : 'span', stated };
}

let count = 0;

/** A mention by hand: an asserted strike on Rafah unless said otherwise. */
export function makeMention(parts: Partial<Mention> & { readonly words?: string } = {}): Mention {
  const { words = 'قصفت مدينة رفح', ...rest } = parts;
  const id = rest.id ?? `m${++count}`;
  return {
    id,
    event: id,
    article: 'a',
    type: 'strike',
    passage: { start: 0, end: words.length, exact: words, prefix: '', suffix: '' },
    trigger: { start: 0, end: words.split(' ')[0]?.length ?? 0 },
    date: { ...day('2024-05-10'), basis: 'explicit', expression: null, steps: [] },
    modality: 'happened',
    actors: [],
    places: [],
    claims: [],
    disputes: [],
    quantities: [],
    ...rest,
  };
}

/** One for all inputs by hand, so that they can be compared. */
const numbers = makeLinkNumbers();

/**
 * What linking sees of a mention; sides are the actors themselves, the text that of the passage. It stands in the body of its
 * article, far from others.
 */
export function makeLinkInput(mention: Mention, reference: LinkInput['reference'] = 'none'): LinkInput {
  const [input] = buildLinkInputs(
    [mention],
    {
      actors: new Map(),
      lexicon: LEXICON,
      textOf: ({ passage }) => ' '.repeat(passage.start) + passage.exact,
      publishedOf: () => '2024-05-10',
      draftOf: () => ({ reference, background: 'none' }),
    },
    numbers,
  );
  if (!input) throw new Error('a mention has an input');
  return { ...input, stand: { sentence: mention.passage.start, isInLead: false, alike: 1 } };
}

export function makeActor(id: string, label = id): Actor {
  return {
    id,
    kind: 'state',
    label: { ar: label, en: label },
    names: [],
    side: id,
    sideBasis: 'lexicon',
    wikidata: null,
  };
}

export function makePlace(id: string, label = id): Place {
  return {
    id,
    label: { ar: label, en: label },
    names: [],
    disputed: null,
    lat: null,
    lon: null,
    wikidata: null,
  };
}

/** The events of a type with their mentions' trigger words. */
export function eventsOf(
  corpus: Corpus,
  type: NewsEvent['type'],
): (NewsEvent & { readonly triggers: readonly string[] })[] {
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  return corpus.events
    .filter((event) => event.type === type)
    .map((event) => ({
      ...event,
      triggers: corpus.mentions
        .filter((mention) => event.mentions.includes(mention.id))
        .map(
          (mention) => texts.get(mention.article)?.slice(mention.trigger.start, mention.trigger.end) ?? '',
        ),
    }));
}

/** What is wrong with a corpus: a breach of its schema, an id that leads nowhere, a span that does not say what it quotes. */
export function faultsOf(corpus: Corpus): string[] {
  const parsed = corpusSchema.safeParse(corpus);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const unique = (ids: readonly string[], what: string) =>
    check(new Set(ids).size === ids.length, `${what}: an id occurs twice`);
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const actors = new Set(ids(corpus.actors));
  const places = new Set(ids(corpus.places));
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  unique(ids(corpus.actors), 'actors');
  unique(ids(corpus.places), 'places');
  unique(ids(corpus.events), 'events');
  unique(ids(corpus.mentions), 'mentions');

  const inside = (article: string, span: { start: number; end: number } | null, what: string) => {
    if (span === null) return;
    const length = articles.get(article)?.text.length ?? -1;
    check(
      span.start >= 0 && span.start < span.end && span.end <= length,
      `${what}: ${span.start}–${span.end}`,
    );
  };
  for (const actor of corpus.actors) check(actors.has(actor.side), `${actor.id}: side ${actor.side}`);
  for (const article of corpus.articles) {
    inside(article.id, article.titleSpan, 'title');
    for (const span of article.boilerplate) inside(article.id, span, 'boilerplate');
    for (const { span } of article.times) inside(article.id, span, 'time');
    for (const { span, actor } of article.actorSpans) {
      inside(article.id, span, 'actor');
      check(actors.has(actor), `actor span: ${actor}`);
    }
    for (const { span } of article.published.evidence) inside(article.id, span, 'evidence');
  }
  for (const event of corpus.events) {
    unique(event.mentions, `mentions of ${event.id}`);
    check(event.mentions.length > 0 && event.mentions.includes(event.id), `${event.id}: founding mention`);
    for (const { actor } of event.actors) check(actors.has(actor), `${event.id}: actor ${actor}`);
    for (const place of event.places) check(places.has(place), `${event.id}: place ${place}`);
    for (const claimant of event.sources.claimants) check(actors.has(claimant), `${event.id}: ${claimant}`);
    for (const { event: other } of event.relations)
      check(events.has(other) && other !== event.id, `${event.id}: relation to ${other}`);
    for (const id of event.mentions)
      check(mentions.get(id)?.event === event.id, `${event.id}: mention ${id}`);
    check(event.sources.texts >= 1 && event.sources.texts <= event.mentions.length, `${event.id}: texts`);
  }
  for (const mention of corpus.mentions) {
    const { id, article, passage, trigger } = mention;
    const text = articles.get(article)?.text ?? '';
    check(articles.has(article), `${id}: article ${article}`);
    check(events.get(mention.event)?.mentions.includes(id) === true, `${id}: event ${mention.event}`);
    inside(article, passage, `${id}: passage`);
    inside(article, trigger, `${id}: trigger`);
    check(passage.start <= trigger.start && trigger.end <= passage.end, `${id}: trigger outside its passage`);
    check(text.slice(passage.start, passage.end) === passage.exact, `${id}: exact`);
    check(text.slice(0, passage.start).endsWith(passage.prefix), `${id}: prefix`);
    check(text.slice(passage.end).startsWith(passage.suffix), `${id}: suffix`);
    inside(article, mention.date.expression, `${id}: expression`);
    for (const { actor, span } of mention.actors) {
      check(actors.has(actor), `${id}: actor ${actor}`);
      inside(article, span, `${id}: actor ${actor}`);
    }
    for (const { place, span } of mention.places) {
      check(places.has(place), `${id}: place ${place}`);
      inside(article, span, `${id}: place ${place}`);
    }
    for (const { actor, span } of mention.claims.flatMap((claim) => claim.chain)) {
      check(actors.has(actor), `${id}: speaker ${actor}`);
      inside(article, span, `${id}: speaker ${actor}`);
    }
    for (const { mention: other } of mention.disputes) check(mentions.has(other), `${id}: disputes ${other}`);
    for (const quantity of mention.quantities) inside(article, quantity.span, `${id}: quantity`);
  }
  for (const warning of corpus.warnings) inside(warning.article, warning.span, `warning ${warning.rule}`);
  return wrong;
}

// Stages 6 and 11 to 13 over all drafts: publication days, dates, links, events, headlines; the corpus at the end.
import type { Actor, Article, Corpus, Mention, Place, Warning } from '../../domain/corpus-schema.ts';
import { SCHEMA_VERSION } from '../../domain/vocabulary.ts';
import { familyOf } from '../../domain/event-types.ts';
import { findLastPublication } from '../../domain/lapsed.ts';
import { inferPublications } from '../article/publication-passes.ts';
import type { Publication } from '../article/publication-date.ts';
import type { Draft, MentionDraft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { distinctWarnings, resolveTimes } from './article-times.ts';
import { quotable } from './clause.ts';
import { gatherEntities, withSides } from './entities.ts';
import { shortHash } from './hash.ts';
import { linkEvents } from './link-events.ts';
import { findParties } from './parties.ts';
import { withOpponents } from './supply-sides.ts';
import { datedByStart } from './truce-by-start.ts';
import { referDates } from './refer-dates.ts';
import { resolveMentionDate } from './resolve-dates.ts';
import { groupCopies } from './shingles.ts';
import type { SiteSettings } from './site-settings.ts';

/** Kinds of actor that take no side by accusing or backing one. */
const NEUTRAL: ReadonlySet<string> = new Set(['organisation', 'outlet']);
/** Context kept on both sides of a passage, in UTF-16 units. */
const CONTEXT = 32;

function buildArticle(
  draft: Draft,
  publication: Publication,
  outletGroup: string,
  times: Article['times'],
): Article {
  const { input, read, names } = draft;
  return {
    id: input.id,
    title: read.title,
    titleSpan: read.titleSpan,
    language: input.metadata.language ?? 'ar',
    publisher: read.publisher,
    credits: [...read.credits],
    url: input.metadata.url ?? null,
    published: publication.published,
    newsDay: publication.newsDay,
    text: input.text,
    boilerplate: [...read.boilerplate],
    times,
    actorSpans: names.mentions.flatMap((name) => name.actors.map((actor) => ({ span: name.span, actor }))),
    sha256: input.sha256,
    outletGroup,
  };
}

/** How often the trigger's words occurred before it: with the text's hash it names a mention whatever the rules say. */
function ordinals(text: string): (words: string, at: number) => number {
  const found = new Map<string, number[]>();
  return (words, at) => {
    let positions = found.get(words);
    if (!positions) {
      positions = [];
      for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
        positions.push(from);
      found.set(words, positions);
    }
    return positions.indexOf(at);
  };
}

/** A date of its own after the day the article appeared: it had not happened. */
function liesAhead(date: Mention['date'], { published }: Article): boolean {
  return date.stated && date.start !== null && published.date !== null && date.start > published.date;
}

interface MentionContext {
  readonly ordinal: (words: string, at: number) => number;
  /** Ids given so far in this article. */
  readonly used: Set<string>;
  readonly warnings: Warning[];
  readonly side: (actor: string) => string;
  readonly kind: (actor: string) => Actor['kind'] | null;
}

/**
 * Nobody shells himself: an agent that no word names falls away where it is of the target's side. No outlet fights: it stands
 * beside the verb as who tells.
 */
function sensibleActors(
  { type, actors }: MentionDraft,
  { side, kind }: Pick<MentionContext, 'side' | 'kind'>,
): Mention['actors'] {
  const targets = new Set(actors.filter(({ role }) => role === 'target').map(({ actor }) => side(actor)));
  const isForce = familyOf(type) === 'combat' || familyOf(type) === 'territory';
  return actors
    .filter(
      ({ role, span, actor }) =>
        !(
          isForce &&
          role === 'agent' &&
          (kind(actor) === 'outlet' || (span === null && targets.has(side(actor))))
        ),
    )
    .map(({ actor, role, span }) => ({ actor, role, span }));
}

function buildMention(
  draft: Draft,
  mention: MentionDraft,
  article: Article,
  { ordinal, used, warnings, side, kind }: MentionContext,
): Mention {
  const { text } = draft.input;
  const { date, warnings: found } = resolveMentionDate(mention, article);
  warnings.push(...found.map((warning) => ({ article: article.id, ...warning })));
  const words = text.slice(mention.trigger.start, mention.trigger.end);
  let id = '';
  for (let twin = 0; id === '' || used.has(id); twin++) {
    id = shortHash(`${draft.input.sha256}\n${words}\n${ordinal(words, mention.trigger.start)}\n${twin}`);
  }
  used.add(id);
  const { start, end } = mention.passage;
  return {
    id,
    event: id,
    article: article.id,
    type: mention.type,
    passage: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    trigger: mention.trigger,
    date,
    modality: liesAhead(date, article) && mention.modality === 'happened' ? 'planned' : mention.modality,
    actors: sensibleActors(mention, { side, kind }),
    places: [...mention.places],
    claims: [...mention.claims],
    disputes: [],
    quantities: [...mention.quantities],
  };
}

/** Makes the corpus of the drafts; `drafts` may come in any order, the result depends on their ids alone. */
export function assemble(drafts: readonly Draft[], site: SiteSettings, lexicon: Lexicon): Corpus {
  const ordered = withOpponents(
    [...drafts].sort((a, b) => (a.input.id < b.input.id ? -1 : 1)),
    lexicon,
  );
  const publications = inferPublications(ordered);
  const groups = groupCopies(
    ordered.map(({ input, read }) => ({ id: input.id, text: proseOf(input.text, read.lines) })),
  );
  const times = ordered.map((draft, i) => resolveTimes(draft, publications[i] as Publication));
  const articles = ordered.map((draft, i) =>
    buildArticle(draft, publications[i] as Publication, groups[i] ?? draft.input.id, times[i]?.times ?? []),
  );
  const actors = gatherEntities(
    ordered.map((draft) => draft.names.actors),
    site.preferredNames,
  );
  const places: Place[] = gatherEntities(
    ordered.map((draft) => draft.names.places),
    site.preferredNames,
  );
  const allActors = gatherEntities([withSides(actors, lexicon)], site.preferredNames);
  const warnings = [
    ...publications.flatMap((publication, i) =>
      publication.warnings.map((warning) => ({ article: ordered[i]?.input.id ?? '', ...warning })),
    ),
    ...times.flatMap((article) => article.warnings),
  ];
  const actorById = new Map(allActors.map((actor) => [actor.id, actor]));
  const side = (actor: string) => actorById.get(actor)?.side ?? actor;
  const kind = (actor: string) => actorById.get(actor)?.kind ?? null;
  const draftById = new Map<string, MentionDraft>();
  const mentions = ordered.flatMap((draft, i) => {
    const ordinal = ordinals(draft.input.text);
    const used = new Set<string>();
    const built = draft.mentions.map((mention) =>
      buildMention(draft, mention, articles[i] as Article, { ordinal, used, warnings, side, kind }),
    );
    draft.mentions.forEach((mention, k) => draftById.set(built[k]?.id ?? '', mention));
    return datedByStart(referDates(built, draft.mentions, side), draft.input.text);
  });
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const textOf = (mention: Mention) => articleById.get(mention.article)?.text ?? '';
  const events = linkEvents(mentions, {
    actors: actorById,
    places: new Map(places.map((place) => [place.id, place])),
    lexicon,
    ...findParties(mentions, side, (id) => !NEUTRAL.has(actorById.get(id)?.kind ?? 'state')),
    outletOf: (article) => articleById.get(article)?.outletGroup ?? article,
    textOf,
    quotationOf: (mention) => quotable(textOf(mention), mention),
    lastPublication: findLastPublication(articles),
    publishedOf: (mention) => articleById.get(mention.article)?.published.date ?? null,
    draftOf: (mention) => draftById.get(mention.id),
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'waqai', version: site.version },
    about: site.about,
    review: { state: 'draft', by: null, on: null, decisions: [] },
    articles,
    actors: allActors,
    places,
    events: events.events,
    mentions: events.mentions,
    warnings: distinctWarnings(warnings, articles),
  };
}

function proseOf(text: string, lines: Draft['read']['lines']): string {
  return lines
    .filter((line) => line.kind === 'prose')
    .map((line) => text.slice(line.start, line.end))
    .join('\n');
}

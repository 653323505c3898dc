// Stages 6, 11 and 12 over all drafts: publication days, dates, links. What the machine makes of the articles alone; events are
// built of it later, when the editor's decisions have been applied.
import type { Actor, Article, Mention, Place, Warning } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { quotePassage } from '../../domain/review/anchor.ts';
import { inferPublications } from '../article/publication-passes.ts';
import type { Publication } from '../article/publication-date.ts';
import type { Draft, MentionDraft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { distinctWarnings, resolveTimes } from './article-times.ts';
import type { ClauseRuns } from './clause-runs.ts';
import { gatherEntities, withSides } from './entities.ts';
import { shortHash } from './hash.ts';
import type { Cluster } from './link.ts';
import { makeLinkNumbers } from './link-input.ts';
import { linkInOrder } from './link-in-order.ts';
import { withOpponents } from './supply-sides.ts';
import { datedByStart } from './truce-by-start.ts';
import { referDates } from './refer-dates.ts';
import { resolveMentionDate } from './resolve-dates.ts';
import { groupCopies } from './shingles.ts';
import type { SiteSettings } from './site-settings.ts';
import { findNamedAt, withNaming } from './where-named.ts';

function buildArticle(
  draft: Draft,
  publication: Publication,
  outletGroup: string,
  times: Article['times'],
): Article {
  const { input, read, names } = draft;
  const { decided = {} } = input;
  return {
    id: input.id,
    title: read.title,
    titleSpan: read.titleSpan,
    language: input.metadata.language ?? 'ar',
    publisher: decided.publisher === undefined ? read.publisher : decided.publisher,
    credits: [...(decided.credits ?? read.credits)],
    url: decided.url === undefined ? (input.metadata.url ?? null) : decided.url,
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

/** The id of a mention: of its article's hash, the words of its trigger and how often they occurred before it. */
export function nameMention(sha256: string, words: string, ordinal: number, used: Set<string>): string {
  let id = '';
  for (let twin = 0; id === '' || used.has(id); twin++)
    id = shortHash(`${sha256}\n${words}\n${ordinal}\n${twin}`);
  used.add(id);
  return id;
}

/** How often the trigger's words occurred before it: with the text's hash it names a mention whatever the rules say. */
export function ordinals(text: string): (words: string, at: number) => number {
  const found = new Map<string, number[]>();
  return (words, at) => {
    const positions = found.get(words) ?? [text.indexOf(words)];
    found.set(words, positions);
    // No further than the trigger: most words are asked of once.
    for (let last = positions.at(-1) ?? -1; last >= 0 && last < at; last = positions.at(-1) ?? -1)
      positions.push(text.indexOf(words, last + 1));
    return positions.indexOf(at);
  };
}

/** A date of its own after the day the article appeared: it had not happened. */
function liesAhead(date: Mention['date'], { published }: Article): boolean {
  return date.stated && date.start !== null && published.date !== null && date.start > published.date;
}

interface MentionContext {
  readonly ordinal: (words: string, at: number) => number;
  /** Ids given so far; articles of the same bytes share none. */
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
  const id = nameMention(draft.input.sha256, words, ordinal(words, mention.trigger.start), used);
  return {
    id,
    event: id,
    article: article.id,
    type: mention.type,
    passage: quotePassage(text, mention.passage),
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

/** What linking leaves: articles, names and mentions as in the corpus, and which mentions are one event. Nothing in it changes. */
export interface LinkedCorpus {
  readonly drafts: readonly Draft[];
  readonly site: SiteSettings;
  readonly lexicon: Lexicon;
  readonly articles: readonly Article[];
  /** Sides included. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly warnings: readonly Warning[];
  /** In the order of articles and their text, each an event of its own so far. */
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  /** Reads a clause to be compared with those of the clusters. */
  readonly readRuns: (clause: string) => ClauseRuns;
}

/** Links the mentions of all drafts; `drafts` may come in any order, the result depends on their ids alone. */
export function linkCorpus(drafts: readonly Draft[], site: SiteSettings, lexicon: Lexicon): LinkedCorpus {
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
  const used = new Set<string>();
  const mentions = ordered.flatMap((draft, i) => {
    const ordinal = ordinals(draft.input.text);
    const built = draft.mentions.map((mention) =>
      buildMention(draft, mention, articles[i] as Article, { ordinal, used, warnings, side, kind }),
    );
    draft.mentions.forEach((mention, k) => draftById.set(built[k]?.id ?? '', mention));
    return datedByStart(referDates(built, draft.mentions, side), draft.input.text);
  });
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const textOf = (mention: Mention) => articleById.get(mention.article)?.text ?? '';
  const numbers = makeLinkNumbers();
  const linked = linkInOrder(
    mentions,
    {
      actors: actorById,
      lexicon,
      textOf,
      publishedOf: (mention) => articleById.get(mention.article)?.published.date ?? null,
      draftOf: (mention) => draftById.get(mention.id),
    },
    numbers,
  );
  // Only now: linking asks who is named in the very words.
  const namedAt = new Map(ordered.map(({ input, names }) => [input.id, findNamedAt(names.mentions)]));
  const named = new Map(mentions.map((one) => [one.id, withNaming(one, namedAt.get(one.article))]));
  const nameAll = (member: Cluster['members'][number]) => {
    const mention = named.get(member.mention.id) ?? member.mention;
    return mention === member.mention ? member : { ...member, mention };
  };
  return {
    drafts,
    site,
    lexicon,
    articles,
    actors: allActors,
    places,
    warnings: distinctWarnings(warnings, articles),
    mentions: [...named.values()],
    clusters: linked.map((cluster) => ({ ...cluster, members: cluster.members.map(nameAll) })),
    readRuns: (clause) => numbers.runs.read(clause),
  };
}

function proseOf(text: string, lines: Draft['read']['lines']): string {
  return lines
    .filter((line) => line.kind === 'prose')
    .map((line) => text.slice(line.start, line.end))
    .join('\n');
}

// What two events would say as one: how often and by whom it is told, and where they differ. What becomes of its date and
// status the engine says when they are joined.
import type { EventDate, Mention, NewsEvent } from '../corpus-schema.ts';
import type { EventType } from '../event-types.ts';
import type { ArticleHead, EventSummary } from '../site-data.ts';

export interface MergePreview {
  readonly quotations: number;
  readonly articles: number;
  /** Outlets and groups of outlets that share their texts. */
  readonly outlets: number;
  readonly claimants: readonly string[];
  readonly deniers: readonly string[];
  /** Each date that either has, once: more than one is a difference that readers will see. */
  readonly dates: readonly EventDate[];
  /** The types, where they differ: that of the event that stays first. */
  readonly types: readonly EventType[];
  /** One of them contradicts the other: as one event it is contested. */
  readonly disputed: boolean;
}

interface Side {
  readonly summary: Pick<
    EventSummary,
    'id' | 'type' | 'date' | 'dateAlternatives' | 'claimants' | 'deniers' | 'articles'
  >;
  readonly mentions: readonly Mention[];
  readonly relations: NewsEvent['relations'];
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** `into` is the event that stays, `from` the one that it takes in. */
export function previewMerge(
  into: Side,
  from: Side,
  heads: readonly Pick<ArticleHead, 'id' | 'outletGroup'>[],
): MergePreview {
  const [one, other] = [into.summary, from.summary];
  const dates = new Map<string | null, EventDate>();
  for (const date of [one.date, other.date, ...one.dateAlternatives, ...other.dateAlternatives])
    if (date.edtf !== null && !dates.has(date.edtf)) dates.set(date.edtf, date);
  const articles = union(one.articles, other.articles);
  const groups = heads.filter(({ id }) => articles.includes(id)).map(({ outletGroup }) => outletGroup);
  const contradicts = (side: Side, against: Side) =>
    side.relations.some(({ kind, event }) => kind === 'disputes' && event === against.summary.id);
  return {
    quotations: new Set([...into.mentions, ...from.mentions].map(({ id }) => id)).size,
    articles: articles.length,
    outlets: new Set(groups).size,
    claimants: union(one.claimants, other.claimants),
    deniers: union(one.deniers, other.deniers),
    dates: [...dates.values()],
    types: one.type === other.type ? [one.type] : [one.type, other.type],
    disputed: contradicts(into, from) || contradicts(from, into),
  };
}

// Which group an event belongs to, and the usual order of groups. Every event has exactly one group, so that it has one
// lane and one mark; which groups get lanes of their own, and in what order, is arrange-lanes' work.
import { compareText } from '../../domain/compare-text.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf } from '../../domain/event-types.ts';
import { CIVILIANS } from '../../domain/civilians.ts';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import { involvesPair } from '../../domain/pair-of-sides.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import type { TimelineIndex } from './event-index.ts';
import type { Grouping } from './scene.ts';

/** The key of what has no side, place, article … of its own, and of the groups that get no lane. */
export const OTHER_LANE = '~';
/** The key of the events between two pinned sides. */
export const PINNED_LANE = '~pin';

export interface EventGroups {
  readonly grouping: Grouping;
  /** Keys of the groups that have events, in their usual order; the pinned pair first, `OTHER_LANE` last. */
  readonly keys: readonly string[];
  /** How many dated events each group has. */
  readonly counts: readonly number[];
  /** For each position of the index, its group's place in `keys`. */
  readonly groupOf: Uint32Array;
}

export interface GroupingContext {
  readonly sideOf: (actor: string) => string;
  readonly articles: readonly ArticleHead[];
  /** Two sides whose events stand in a lane of their own, taken out of their groups. */
  readonly pin: PairOfSides | null;
}

/** Who acted, else who is named first, whatever the role, else who says so; civilians where nobody else is named. */
function mainActor({ actors, claimants: [claimant] }: EventSummary): string | undefined {
  const others = actors.filter(([actor]) => actor !== CIVILIANS);
  const [main] = others.find(([, role]) => role === 'agent') ?? others[0] ?? [];
  return main ?? claimant ?? actors[0]?.[0];
}

/**
 * The rule of each grouping: an actor or a side is who acted, else who is named first, else who says so; a place is the
 * first told; an article the first that tells the event, and the publisher is that article's.
 */
function makeKeyOf(
  grouping: Grouping,
  { sideOf, articles }: GroupingContext,
): (event: EventSummary) => string | null | undefined {
  switch (grouping) {
    case 'family':
      return (event) => familyOf(event.type);
    case 'type':
      return (event) => event.type;
    case 'status':
      return (event) => event.status;
    case 'place':
      return (event) => event.places[0];
    case 'actor':
      return mainActor;
    case 'side':
      return (event) => {
        const actor = mainActor(event);
        return actor === undefined ? undefined : sideOf(actor);
      };
    case 'article': {
      const known = new Set(articles.map(({ id }) => id));
      return ({ articles: [first] }) => (first !== undefined && known.has(first) ? first : null);
    }
    case 'publisher': {
      const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]));
      return ({ articles: [first] }) => (first === undefined ? null : publishers.get(first));
    }
    default:
      return grouping satisfies never;
  }
}

/** Groups with an order of their own; `null` where the number of events orders them. */
function fixedOrder(grouping: Grouping, articles: readonly ArticleHead[]): readonly string[] | null {
  switch (grouping) {
    case 'family':
      return EVENT_FAMILIES;
    case 'type':
      return EVENT_TYPES;
    case 'status':
      return STATUSES;
    case 'article':
      return [...articles]
        .sort(
          (a, b) => compareText(a.published.date ?? '~', b.published.date ?? '~') || compareText(a.id, b.id),
        )
        .map(({ id }) => id);
    case 'side':
    case 'actor':
    case 'place':
    case 'publisher':
      return null;
    default:
      return grouping satisfies never;
  }
}

/**
 * Sorts the events of an index into groups. Families, types, statuses and articles (by day) keep their own order; sides,
 * actors, places and publishers come by number of events.
 */
export function groupEvents(index: TimelineIndex, grouping: Grouping, context: GroupingContext): EventGroups {
  const { pin, sideOf, articles } = context;
  const keyOf = makeKeyOf(grouping, context);
  // Groups by order of appearance first: one look-up an event, however many there are.
  const found = new Map<string, number>(pin ? [[PINNED_LANE, 0]] : []);
  const counts: number[] = pin ? [0] : [];
  const groupOf = new Uint32Array(index.events.length);
  index.events.forEach((event, at) => {
    const key = pin && involvesPair(event, pin, sideOf) ? PINNED_LANE : (keyOf(event) ?? OTHER_LANE);
    let group = found.get(key);
    if (group === undefined) {
      group = counts.length;
      found.set(key, group);
      counts.push(0);
    }
    counts[group] = (counts[group] ?? 0) + 1;
    groupOf[at] = group;
  });

  const isOwn = (key: string) => key !== PINNED_LANE && key !== OTHER_LANE;
  const countOf = (key: string) => counts[found.get(key) ?? -1] ?? 0;
  const own =
    fixedOrder(grouping, articles)?.filter((key) => found.has(key)) ??
    [...found.keys()].sort((a, b) => countOf(b) - countOf(a) || compareText(a, b));
  const keys = [
    ...(pin ? [PINNED_LANE] : []),
    ...own.filter(isOwn),
    ...(found.has(OTHER_LANE) ? [OTHER_LANE] : []),
  ];
  const placeOf = new Uint32Array(counts.length);
  keys.forEach((key, at) => {
    placeOf[found.get(key) ?? 0] = at;
  });
  return { grouping, keys, counts: keys.map(countOf), groupOf: groupOf.map((group) => placeOf[group] ?? 0) };
}

// Which lane an event belongs to, and the order of lanes. Every event has exactly one lane, so that it has one mark.
import { EVENT_FAMILIES, EVENT_TYPES, familyOf } from '../../domain/event-types.ts';
import { STATUSES } from '../../domain/corpus-schema.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import { compareText } from './event-index.ts';
import type { TimelineIndex } from './event-index.ts';
import type { Grouping } from './scene.ts';

/** The lane of what has no side or article, and of all sides beyond the first few. */
export const OTHER_LANE = '';
/** More lanes than this cannot be told apart on a screen; the rarest share one. */
const MAX_LANES = 9;

export interface LaneIndex {
  readonly grouping: Grouping;
  /** Keys in the order in which lanes are drawn. */
  readonly keys: readonly string[];
  /** For each position of the index, its place in `keys`. */
  readonly laneOf: Uint16Array;
}

/** The key of an event's lane: for sides, who acted, else who says so; for articles, the first that tells it. */
function keyOf(event: EventSummary, grouping: Grouping, sideOf: (actor: string) => string): string {
  switch (grouping) {
    case 'family':
      return familyOf(event.type);
    case 'type':
      return event.type;
    case 'status':
      return event.status;
    case 'article':
      return event.articles[0] ?? OTHER_LANE;
    case 'side': {
      const actor = (event.actors.find(([, role]) => role === 'agent') ?? event.actors[0])?.[0];
      return actor === undefined ? (event.claimants[0] ?? OTHER_LANE) : sideOf(actor);
    }
  }
}

/** Lanes with a fixed order; `null` where the data order them. */
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
      return null;
  }
}

/**
 * Sorts the events of an index into lanes. Families, types, statuses and articles keep their own order; sides come by
 * number of events. Beyond nine lanes (types aside) the rarest gather in the last.
 */
export function groupEvents(
  index: TimelineIndex,
  grouping: Grouping,
  sideOf: (actor: string) => string,
  articles: readonly ArticleHead[],
): LaneIndex {
  const keyByPosition = index.events.map((event) => keyOf(event, grouping, sideOf));
  const counts = new Map<string, number>();
  for (const key of keyByPosition) counts.set(key, (counts.get(key) ?? 0) + 1);
  const byCount = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b),
  );
  const order = fixedOrder(grouping, articles);
  const most = grouping === 'type' ? EVENT_TYPES.length : MAX_LANES;
  const kept = new Set(
    byCount.filter((key) => key !== OTHER_LANE).slice(0, counts.size > most ? most - 1 : most),
  );
  const ordered = order ? order.filter((key) => kept.has(key)) : byCount.filter((key) => kept.has(key));
  const rest = byCount.some((key) => !ordered.includes(key));
  const keys = rest ? [...ordered, OTHER_LANE] : ordered;
  const place = new Map(keys.map((key, at) => [key, at]));
  return {
    grouping,
    keys,
    laneOf: Uint16Array.from(keyByPosition, (key) => place.get(key) ?? keys.length - 1),
  };
}

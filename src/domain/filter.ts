// The one filter that timeline, graph and list share: what it holds, and which events it lets through.
import type { Status } from './corpus-schema.ts';
import type { EventFamily, EventType } from './event-types.ts';
import { familyOf } from './event-types.ts';
import type { EventSummary } from './site-data.ts';

/** An empty list lets everything through; several values of one list are alternatives, lists add up. */
export interface Filter {
  readonly families: readonly EventFamily[];
  readonly types: readonly EventType[];
  /** Sides (actor ids); an event passes when one of its actors, claimants or deniers acts for one of them. */
  readonly sides: readonly string[];
  /** Actors themselves, as "follow this actor" sets it. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly articles: readonly string[];
  readonly statuses: readonly Status[];
  readonly query: string;
}

/** The parts of it that are lists of values. */
export type FilterList = Exclude<keyof Filter, 'query'>;

export const NO_FILTER: Filter = {
  families: [],
  types: [],
  sides: [],
  actors: [],
  places: [],
  articles: [],
  statuses: [],
  query: '',
};

/** Whether a filter lets everything through. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => value.length === 0);
}

interface FilterContext {
  readonly sideOf: (actor: string) => string;
  /** The ids that a query finds; `null` where there is no query. */
  readonly found: ReadonlySet<string> | null;
}

const has = <T>(wanted: readonly T[], values: readonly T[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether one event passes the filter. */
export function passes(event: EventSummary, filter: Filter, { sideOf, found }: FilterContext): boolean {
  const actors = event.actors.map(([actor]) => actor);
  return (
    has(filter.families, [familyOf(event.type)]) &&
    has(filter.types, [event.type]) &&
    has(filter.statuses, [event.status]) &&
    has(filter.articles, event.articles) &&
    has(filter.places, event.places) &&
    has(filter.actors, actors) &&
    has(filter.sides, [...actors.map(sideOf), ...event.claimants, ...event.deniers]) &&
    (found === null || found.has(event.id))
  );
}

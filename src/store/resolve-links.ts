// What a link names, against the data that are there: ids of mentions lead to the event that holds them now, and ids
// that lead nowhere are dropped, but for an event's: the drawer says that it is gone.
import type { Filter } from '../domain/filter.ts';
import { findEvent } from '../domain/find-event.ts';
import { actorOfNode } from '../domain/graph-nodes.ts';
import type { Lens } from '../domain/lens.ts';
import type { PairOfSides } from '../domain/pair-of-sides.ts';
import type { SiteIndex } from '../domain/site-data.ts';
import type { Selection } from './selection-slice.ts';

/** A selection with every id made true, or dropped; that of an event which is gone stays. A passage needs its article, a copy one of the same group. */
export function resolveSelection(selection: Selection, index: SiteIndex): Selection {
  const holder = findEvent(index, selection.passage);
  const find = (wanted: string | null) => index.articles.find(({ id }) => id === wanted);
  const [head, copy] = [find(selection.article), find(selection.beside)];
  const article = head?.id ?? null;
  return {
    event: findEvent(index, selection.event)?.id ?? selection.event,
    article,
    passage:
      article !== null && holder?.mentions.includes(selection.passage ?? '') ? selection.passage : null,
    beside: copy && copy !== head && copy.outletGroup === head?.outletGroup ? copy.id : null,
  };
}

/** A filter without the actors, places and articles that the data do not know. */
export function resolveFilter(filter: Filter, index: SiteIndex): Filter {
  const actors = new Set(index.actors.map(({ id }) => id));
  const sides = new Set(index.actors.map(({ side }) => side));
  const places = new Set(index.places.map(({ id }) => id));
  const articles = new Set(index.articles.map(({ id }) => id));
  return {
    ...filter,
    actors: filter.actors.filter((id) => actors.has(id)),
    sides: filter.sides.filter((id) => sides.has(id) || actors.has(id)),
    places: filter.places.filter((id) => places.has(id)),
    articles: filter.articles.filter((id) => articles.has(id)),
  };
}

/** Sides that the data all know (a pinned pair, those of the lens), or none. */
export function resolveSides<T extends readonly string[]>(sides: T | null, index: SiteIndex): T | null {
  const known = new Set(index.actors.map(({ side }) => side));
  return sides?.every((id) => known.has(id)) ? sides : null;
}

/** A node of the graph (a side, or an actor of an opened one) that the data know, or none. */
export function resolveNode(node: string | null, { actors }: SiteIndex): string | null {
  if (node === null) return null;
  const actor = actorOfNode(node);
  return actors.some(({ id, side }) => (actor === null ? side === node : id === actor)) ? node : null;
}

/** What of the state names things of the data. */
export interface Named extends Selection {
  readonly filter: Filter;
  readonly pin: PairOfSides | null;
  readonly lens: Lens | null;
  readonly focus: string | null;
}

/** All of that, made true against the data. */
export const resolveState = (named: Named, index: SiteIndex): Named => ({
  ...resolveSelection(named, index),
  filter: resolveFilter(named.filter, index),
  pin: resolveSides(named.pin, index),
  lens: resolveSides(named.lens, index),
  focus: resolveNode(named.focus, index),
});

// What follows from the state: the events that pass the filter, the facets to narrow it by, names in a language.
// Pure and memoised on their inputs; nothing here is kept in the store.
import type { Filter } from '../domain/filter.ts';
import { isEmptyFilter, passes } from '../domain/filter.ts';
import { compareText } from '../domain/compare-text.ts';
import { familyOf } from '../domain/event-types.ts';
import { onceForEach } from '../domain/once-for-each.ts';
import type { Finder } from '../domain/search.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { indexPublicationDays, wasToldBy } from '../domain/publication-days.ts';
import type { ArticleHead, EventSummary, SiteIndex } from '../domain/site-data.ts';
import { formatDay } from '../i18n/format-date.ts';
import type { DateStyle } from '../i18n/date-style.ts';
import { translate } from '../i18n/translate.ts';
import type { AppState } from './app-store.ts';
import type { FilterList } from '../domain/filter.ts';

/** Remembers the last result for the same arguments. */
function lastCall<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (last?.args.every((arg, at) => arg === args[at])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

const sides = onceForEach((index: SiteIndex) => new Map(index.actors.map(({ id, side }) => [id, side])));

/** The side an actor acts for, itself where nothing is known. */
export function sideOfActor(index: SiteIndex, actor: string): string {
  return sides(index).get(actor) ?? actor;
}

/** The ids of the events that a query finds; `null` where it holds nothing to look for, or the search has not come yet. */
export type Found = ReadonlySet<string> | null;

const find = lastCall((finder: Finder | null, query: string): Found => finder && finder.find(query));

/** What the present query finds; the same set for the same query. */
export const getFound = (state: AppState): Found => find(state.finder, state.filter.query);

const contextOf = (index: SiteIndex, found: Found) => ({
  sideOf: (actor: string) => sideOfActor(index, actor),
  found,
});

const publicationDays = onceForEach((index: SiteIndex) => indexPublicationDays(index.articles));

const toldBy = lastCall((index: SiteIndex, day: IsoDay): readonly EventSummary[] => {
  const days = publicationDays(index);
  return index.events.filter((event) => wasToldBy(event, day, days));
});

/** The events that had been told by a day; all of them for `null`. */
export function getKnownEvents(index: SiteIndex, known: IsoDay | null): readonly EventSummary[] {
  return known === null ? index.events : toldBy(index, known);
}

function findEvents(
  index: SiteIndex,
  filter: Filter,
  found: Found,
  known: IsoDay | null,
): readonly EventSummary[] {
  const events = getKnownEvents(index, known);
  if (isEmptyFilter(filter)) return events;
  const context = contextOf(index, found);
  return events.filter((event) => passes(event, filter, context));
}

/** The events that pass the filter, are `found` and had been told by a day (`null`: at all), in the index's order. */
export const getVisibleEvents = lastCall(findEvents);

/** How many events a filter without a query would show. */
export function countEvents(index: SiteIndex, filter: Filter, known: IsoDay | null): number {
  return findEvents(index, filter, null, known).length;
}

/** The articles that had appeared by a day; all of them for `null`. */
export const getKnownArticles = lastCall((index: SiteIndex, known: IsoDay | null): readonly ArticleHead[] =>
  known === null
    ? index.articles
    : index.articles.filter(({ published }) => published.date !== null && published.date <= known),
);

/** The days on which articles appeared, in order. */
export const getPublicationDays = onceForEach((index: SiteIndex): readonly IsoDay[] =>
  [...new Set(publicationDays(index).values())].sort(compareText),
);

/** A value that a list of the filter can hold, and how many events it would show. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The values of an event for each list of the filter, each once. */
function valuesOf(index: SiteIndex, event: EventSummary, list: FilterList): readonly string[] {
  const actors = event.actors.map(([actor]) => actor);
  switch (list) {
    case 'families':
      return [familyOf(event.type)];
    case 'types':
      return [event.type];
    case 'statuses':
      return [event.status];
    case 'articles':
      return event.articles;
    case 'places':
      return event.places;
    case 'actors':
      return actors;
    case 'sides':
      return [
        ...new Set([
          ...actors.map((actor) => sideOfActor(index, actor)),
          ...event.claimants,
          ...event.deniers,
        ]),
      ];
    default:
      return list satisfies never;
  }
}

/**
 * The facets of one list, most events first: counted among the events that pass every *other* list, so that a count
 * says what ticking the box would show. A ticked value is always there, with 0 if need be.
 */
export const getFacets = (
  index: SiteIndex,
  filter: Filter,
  found: Found,
  list: FilterList,
): readonly Facet[] => {
  const context = contextOf(index, found);
  const others = { ...filter, [list]: [] };
  const counts = new Map<string, number>();
  for (const event of index.events) {
    for (const value of new Set(valuesOf(index, event, list))) {
      const before = counts.get(value) ?? 0;
      counts.set(value, before + (passes(event, others, context) ? 1 : 0));
    }
  }
  for (const value of filter[list]) if (!counts.has(value)) counts.set(value, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

/** Names by id in one language; an unknown id is its own name. */
export interface Labels {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
  readonly article: (id: string) => string;
  readonly sideOf: (actor: string) => string;
}

export const getLabels = lastCall((index: SiteIndex, dates: DateStyle): Labels => {
  const { language } = dates;
  const actors = new Map(index.actors.map(({ id, label }) => [id, label[language]]));
  const places = new Map(index.places.map(({ id, label }) => [id, label[language]]));
  const articles = new Map(
    index.articles.map(({ id, title, published }) => {
      const mark = published.date ? formatDay(published.date, dates, { short: true }) : id;
      return [id, title ?? `${translate(language, 'app.articleUntitled')} (${mark})`];
    }),
  );
  return {
    actor: (id) => actors.get(id) ?? id,
    place: (id) => places.get(id) ?? id,
    article: (id) => articles.get(id) ?? id,
    sideOf: (actor) => sideOfActor(index, actor),
  };
});

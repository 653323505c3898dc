// The list in its order under its headings: by date as group-by-day.ts has it, or by type, place, status or number of
// articles, and within each of these by date. Every event stands once, whatever the order.
import { EVENT_TYPES } from '../../domain/event-types.ts';
import type { ListSort, SortKey } from '../../domain/list-shape.ts';
import { parseSort } from '../../domain/list-shape.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ListGroup, ListOrder } from './group-by-day.ts';
import { groupByDay } from './group-by-day.ts';

export interface GroupOptions {
  readonly sort: ListSort;
  /** Of the dates, also within another sort. */
  readonly order: ListOrder;
  readonly dates: DateStyle;
  readonly t: Translate;
  readonly placeName: (id: string) => string;
}

interface Place {
  /** Groups of one rank stand by their headings; `null`: at the end, whichever way. */
  readonly rank: number | null;
  readonly heading: string;
}

/** Where an event belongs; of several places its first counts. */
function placeOf(event: EventSummary, key: Exclude<SortKey, 'date'>, options: GroupOptions): Place {
  const { t, placeName } = options;
  switch (key) {
    case 'type':
      return { rank: EVENT_TYPES.indexOf(event.type), heading: t(`type.${event.type}`) };
    case 'status':
      return { rank: STATUSES.indexOf(event.status), heading: t(statusKey(event)) };
    case 'sources':
      return {
        rank: event.articles.length,
        heading: t('unit.articles', { count: event.articles.length }),
      };
    case 'place': {
      const place = event.places[0];
      return place === undefined
        ? { rank: null, heading: t('list.noPlace') }
        : { rank: 0, heading: placeName(place) };
    }
    default:
      return key satisfies never;
  }
}

/** `groupEvents(events, { sort: 'type', … })` → `[{ heading: 'Ceasefire agreement', events: […] }, …]`. */
export function groupEvents(events: readonly EventSummary[], options: GroupOptions): ListGroup[] {
  const { key, down } = parseSort(options.sort);
  const days = groupByDay(events, options.order, options.dates);
  if (key === 'date') return days;
  const { compare } = new Intl.Collator(options.dates.language);
  const groups = new Map<string, Place & { readonly events: EventSummary[] }>();
  for (const event of days.flatMap((day) => day.events)) {
    const place = placeOf(event, key, options);
    const id = `${place.rank} ${place.heading}`;
    const group = groups.get(id);
    if (group) group.events.push(event);
    else groups.set(id, { ...place, events: [event] });
  }
  const sign = down ? -1 : 1;
  return [...groups]
    .sort(
      ([, a], [, b]) =>
        Number(a.rank === null) - Number(b.rank === null) ||
        sign * ((a.rank ?? 0) - (b.rank ?? 0) || compare(a.heading, b.heading)),
    )
    .map(([id, { heading, events: own }]) => ({ key: id, heading, events: own }));
}

// The order of the list and its headings: events under the date as it is known, the undated at the end in either order.
import type { EventSummary } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { formatDateOf, isAhead } from '../../i18n/format-event-date.ts';
import type { DateStyle } from '../../i18n/date-style.ts';

export type ListOrder = 'newest' | 'oldest';

export interface ListGroup {
  /** Distinct for each group of a list. */
  readonly key: string;
  /** The date in words; `null` for the undated. */
  readonly heading: string | null;
  readonly events: readonly EventSummary[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day that an event is sorted under: its first, or its last where the first is open. */
const sortDay = ({ date }: EventSummary): string | null => date.start ?? date.end;

/** One day is said with its weekday; a longer date is never narrowed to its first day. */
function headingOf(event: EventSummary, dates: DateStyle): string | null {
  const { date } = event;
  if (date.start !== null && date.start === date.end && !date.approximate)
    return formatDay(date.start, dates, { weekday: true });
  return formatDateOf(event, dates);
}

/** Sorts events and gathers those of one date: `[{ heading: 'Friday 9 October 2020', events: […] }, …]`. */
export function groupByDay(events: readonly EventSummary[], order: ListOrder, dates: DateStyle): ListGroup[] {
  const sign = order === 'oldest' ? 1 : -1;
  // Each date is worded once: a corpus has far fewer dates than events.
  const known = new Map<string, string | null>();
  const wordOnce = (event: EventSummary): string | null => {
    const { start, end, precision, approximate, edtf, dayPart, clock } = event.date;
    const oneDay = start !== null && start === end && !approximate;
    const key = oneDay
      ? start
      : [
          start,
          end,
          precision,
          approximate,
          edtf,
          dayPart,
          clock?.from,
          clock?.to,
          clock?.zone,
          isAhead(event),
        ].join('|');
    const met = known.get(key);
    if (met !== undefined) return met;
    const heading = headingOf(event, dates);
    known.set(key, heading);
    return heading;
  };
  const dated = events
    .flatMap((event) => {
      const day = sortDay(event);
      return day === null ? [] : [{ event, day, end: event.date.end ?? '9999', heading: wordOnce(event) }];
    })
    .sort(
      (a, b) =>
        sign * compare(a.day, b.day) ||
        sign * compare(a.end, b.end) ||
        compare(a.heading ?? '', b.heading ?? '') ||
        sign * compare(a.event.date.clock?.from ?? '', b.event.date.clock?.from ?? '') ||
        compare(a.event.id, b.event.id),
    );
  const groups: { key: string; heading: string | null; events: EventSummary[] }[] = [];
  for (const { event, day, heading } of dated) {
    const last = groups.at(-1);
    if (last && last.heading === heading) last.events.push(event);
    else groups.push({ key: `${day} ${heading}`, heading, events: [event] });
  }
  const undated = events.filter((event) => sortDay(event) === null).sort((a, b) => compare(a.id, b.id));
  if (undated.length > 0) groups.push({ key: 'undated', heading: null, events: undated });
  return groups;
}

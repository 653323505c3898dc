// The clock of publication: an event stands on the day on which the first article that tells it appeared.
import type { EventSummary } from '../../domain/site-data.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import type { PublicationDays } from '../../domain/publication-days.ts';
import { findReportDays } from '../../domain/publication-days.ts';
import type { EventInterval } from './event-interval.ts';

/** The whole of that day; `null` where no article that tells the event has a known day. */
export function getReportInterval(event: EventSummary, days: PublicationDays): EventInterval | null {
  const first = findReportDays(event, days)[0];
  if (first === undefined) return null;
  const start = dayNumber(first);
  return { start, end: start + 1, kind: 'day', soft: false, openStart: false, openEnd: false };
}

// The words that the scene takes as arguments: ticks, counts and ranges in the reader's language and way of writing.
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayOfNumber } from '../../domain/iso-day.ts';
import { formatNumber, writeDigits } from '../../i18n/date-style.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import {
  formatClock,
  formatDay,
  formatMonthYear,
  formatRange,
  formatYear,
  monthName,
} from '../../i18n/format-date.ts';
import type { TimelineFormats, Viewport } from '../../layout/timeline/scene.ts';

export function timelineFormats(dates: DateStyle): TimelineFormats {
  const { digits } = dates;
  return {
    count: (count) => writeDigits(count > 999 ? '999+' : String(count), digits),
    clock: (minutes) => formatClock(minutes, digits),
    day: (day) => formatNumber(Number(day.slice(-2)), digits),
    dayLong: (day) => formatDay(day, dates, { weekday: true, short: true }),
    dayMonth: (day) => formatDay(day, dates, { year: false, short: true }),
    month: (day) => monthName(Number(day.slice(-5, -3)), dates, true),
    monthYear: (day) => formatMonthYear(day, dates, { short: true }),
    year: (year) => formatYear(year, dates),
  };
}

/** The first and last day that a viewport shows whole; of less than a whole day, or of two halves, those that it touches. */
export function findShownDays({ start, end }: Viewport): { readonly start: IsoDay; readonly end: IsoDay } {
  const [first, last] = [Math.ceil(start), Math.floor(end) - 1];
  return last < first
    ? { start: dayOfNumber(start), end: dayOfNumber(Math.max(start, end - 1 / 1440)) }
    : { start: dayOfNumber(first), end: dayOfNumber(last) };
}

/** Those days in words: `'27 September – 10 November 2020'`. */
export function formatViewport(viewport: Viewport, dates: DateStyle): string {
  const { start, end } = findShownDays(viewport);
  return formatRange(start, end, dates);
}

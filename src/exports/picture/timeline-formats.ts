// The words that the scene takes as arguments: ticks, counts and ranges in the reader's language and way of writing.
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayOfNumber } from '../../domain/iso-day.ts';
import { formatNumber, writeDigits } from '../../i18n/date-style.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import {
  briefMonthName,
  formatClock,
  formatDay,
  formatMonthYear,
  formatRange,
  formatYear,
  monthName,
} from '../../i18n/format-date.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { HijriFormats, TimelineFormats, Viewport } from '../../layout/timeline/scene.ts';

/** `hijri`: the words of the row of Hijri dates, where there is one. */
export function timelineFormats(dates: DateStyle, hijri: HijriFormats | null, t: Translate): TimelineFormats {
  const { digits } = dates;
  return {
    count: (count) => writeDigits(count > 999 ? '999+' : String(count), digits),
    clock: (minutes) => formatClock(minutes, digits),
    day: (day) => formatNumber(Number(day.slice(-2)), digits),
    dayLong: (day) => formatDay(day, dates, { weekday: true, short: true }),
    dayMonth: (day) => formatDay(day, dates, { year: false, short: true }),
    month: (day) => monthName(Number(day.slice(-5, -3)), dates, true),
    monthBrief: (day) => briefMonthName(Number(day.slice(-5, -3)), dates),
    monthYear: (day) => formatMonthYear(day, dates, { short: true }),
    year: (year) => formatYear(year, dates),
    today: t('timeline.today'),
    hijri,
  };
}

/** The first and last day that a viewport shows whole; of less than a whole day, or of two halves, those that it touches. */
export function findShownDays({ start, end }: Viewport): { readonly start: IsoDay; readonly end: IsoDay } {
  const [first, last] = [Math.ceil(start), Math.floor(end) - 1];
  return last < first
    ? { start: dayOfNumber(start), end: dayOfNumber(Math.max(start, end - 1 / 1440)) }
    : { start: dayOfNumber(first), end: dayOfNumber(last) };
}

/** The time of day of a time, from midnight, before 1970 too; the little more undoes the rounding of fractions of a day. */
const clockOf = (time: number, { digits }: DateStyle) =>
  formatClock(Math.floor((time - Math.floor(time)) * 1440 + 1e-6), digits);

/** A time to the minute in words: `'9 October 2020, 09:36'`. */
export function formatMoment(time: number, dates: DateStyle): string {
  const day = formatDay(dayOfNumber(time), dates);
  return `${day}${dates.language === 'ar' ? '، ' : ', '}${clockOf(time, dates)}`;
}

/** Those days in words: `'27 September – 10 November 2020'`; within a day, its hours: `'9 October 2020, 09:36–10:48'`. */
export function formatViewport(viewport: Viewport, dates: DateStyle): string {
  const { start, end } = findShownDays(viewport);
  if (start !== end || Math.ceil(viewport.start) < Math.floor(viewport.end))
    return formatRange(start, end, dates);
  return `${formatMoment(viewport.start, dates)}–${clockOf(viewport.end, dates)}`;
}

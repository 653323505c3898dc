// The words that the scene takes as arguments: ticks, counts and ranges in a language.
import { dayOfNumber } from '../../domain/iso-day.ts';
import { formatDay, formatMonthYear, formatRange, monthName } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import type { TimelineFormats, Viewport } from '../../layout/timeline/scene.ts';

const monthOf = (day: string) => Number(day.slice(5, 7));

export function timelineFormats(language: Language): TimelineFormats {
  return {
    count: (count) => (count > 999 ? '999+' : String(count)),
    clock: (minutes) =>
      `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    day: (day) => String(Number(day.slice(8))),
    dayLong: (day) => formatDay(day, language, { weekday: true }),
    dayMonth: (day) => formatDay(day, language, { year: false }),
    month: (day) => monthName(monthOf(day), language),
    monthYear: (day) => formatMonthYear(day, language),
    year: (year) => String(year),
  };
}

/** The days that a viewport shows whole (of less than a day, the day), in words: `'27 September – 10 November 2020'`. */
export function formatViewport({ start, end }: Viewport, language: Language): string {
  const first = Math.ceil(start);
  const last = Math.floor(end) - 1;
  // Less than a whole day, or two halves: the days that are touched.
  if (last < first)
    return formatRange(dayOfNumber(start), dayOfNumber(Math.max(start, end - 1 / 1440)), language);
  return formatRange(dayOfNumber(first), dayOfNumber(last), language);
}

// Stretches of the calendar by name, with the EDTF in which each is written: days, weeks, months and their parts, seasons,
// years, decades. The engine's dates and an editor's are built from these.
import type { Precision } from './corpus-schema.ts';
import type { IsoDay } from './iso-day.ts';
import { isoWeekday, lastDayOf, makeDay, shiftDay } from './iso-day.ts';

/** "مطلع" 1 to 10, "منتصف" 11 to 20, "أواخر" 21 to the end; of weeks and years the corresponding thirds. */
export const PARTS_OF = ['early', 'mid', 'late'] as const;
export type PartOf = (typeof PARTS_OF)[number];
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
export const DAY_PARTS = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** First and last day, inclusive. */
export interface CalendarDays {
  readonly edtf: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: Precision;
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7));
const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** From one day to another: `2020-10-08/2020-10-09`, or the one day. */
export const daysFrom = (start: IsoDay, end: IsoDay, precision: Precision): CalendarDays => ({
  edtf: start === end ? start : `${start}/${end}`,
  start,
  end,
  precision,
});

/** Days 1–10, 11–20 and 21 to the end of a month, or the whole month: `monthDays(2020, 9, 'late')` → 21 to 30 September. */
export function monthDays(year: number, month: number, part: PartOf | null): CalendarDays | null {
  const last = lastDayOf(year, month);
  const [from, to] =
    part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : part === 'late' ? [21, last] : [1, last];
  const start = makeDay(year, month, from);
  const end = makeDay(year, month, to);
  if (!start || !end) return null;
  if (part) return daysFrom(start, end, 'part-of-month');
  return { ...daysFrom(start, end, 'month'), edtf: start.slice(0, 7) };
}

/** A year, or a third of it: January to April, May to August, September to December. */
export function yearDays(year: number, part: PartOf | null): CalendarDays | null {
  const [from, to] =
    part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12];
  const start = makeDay(year, from, 1);
  const end = makeDay(year, to, lastDayOf(year, to));
  if (!start || !end) return null;
  const whole = daysFrom(start, end, part ? 'span' : 'year');
  return { ...whole, edtf: part ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : pad(year, 4) };
}

/** `decadeDays(1990, null)` → `199X`; its early, middle and late years are 0–3, 3–7 and 7–9. */
export function decadeDays(first: number, part: PartOf | null): CalendarDays | null {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [3, 7] : part === 'late' ? [7, 9] : [0, 9];
  const start = makeDay(first + from, 1, 1);
  const end = makeDay(first + to, 12, 31);
  if (!start || !end) return null;
  const whole = daysFrom(start, end, part ? 'span' : 'decade');
  return {
    ...whole,
    edtf: part ? `${start.slice(0, 4)}/${end.slice(0, 4)}` : `${pad(first, 4).slice(0, 3)}X`,
  };
}

/** The ISO week (Monday to Sunday) that holds a day, `offset` weeks on; parts: Mon–Wed, Tue–Fri, Thu–Sun. */
export function weekDays(day: IsoDay, offset: number, part: PartOf | null): CalendarDays {
  const monday = shiftDay(day, 1 - isoWeekday(day) + 7 * offset);
  const [from, to] = part === 'early' ? [0, 2] : part === 'mid' ? [1, 4] : part === 'late' ? [3, 6] : [0, 6];
  return daysFrom(shiftDay(monday, from), shiftDay(monday, to), part ? 'span' : 'week');
}

/** EDTF's codes of seasons, and the first and last month of each; winter ends in the next year. */
const SEASON_MONTHS: Readonly<Record<Season, { code: number; months: readonly [number, number] }>> = {
  spring: { code: 21, months: [3, 5] },
  summer: { code: 22, months: [6, 8] },
  autumn: { code: 23, months: [9, 11] },
  winter: { code: 24, months: [12, 2] },
};

/** The month in which a season begins: `firstMonthOf('winter')` → `12`. */
export const firstMonthOf = (season: Season): number => SEASON_MONTHS[season].months[0];

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December. */
export function seasonDays(year: number, season: Season): CalendarDays | null {
  const { code, months } = SEASON_MONTHS[season];
  const lastYear = months[1] < months[0] ? year + 1 : year;
  const start = makeDay(year, months[0], 1);
  const end = makeDay(lastYear, months[1], lastDayOf(lastYear, months[1]));
  if (!start || !end) return null;
  return { ...daysFrom(start, end, 'season'), edtf: `${pad(year, 4)}-${code}` };
}

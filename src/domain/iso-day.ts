// Arithmetic on ISO days ("2020-10-09"): civil dates without clock or zone. UTC is only the arithmetic.
// The full class would make three `Intl` formats that nobody asks for, which costs a starting page 10 ms.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths, lastDayOfMonth } from 'date-fns';

/** An ISO day, `YYYY-MM-DD`. */
export type IsoDay = string;

const toDate = (day: IsoDay): Date => new UTCDateMini(`${day}T00:00:00Z`);
const fromDate = (date: Date): IsoDay => date.toISOString().slice(0, 10);

/** Whether a string is a day of the calendar: `isIsoDay('2020-02-30')` → `false`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && fromDate(date) === text;
}

/** `makeDay(2020, 10, 9)` → `'2020-10-09'`; `null` for a day that does not exist (30 February). */
export function makeDay(year: number, month: number, day: number): IsoDay | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDay(text) ? text : null;
}

/** `shiftDay('2020-11-01', -1)` → `'2020-10-31'`. */
export function shiftDay(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** `shiftMonth('2020-10-31', 1)` → `'2020-11-30'` (the last day where the month is shorter). */
export function shiftMonth(day: IsoDay, months: number): IsoDay {
  return fromDate(addMonths(toDate(day), months));
}

/** Days from `from` to `to`: `daysBetween('2020-10-09', '2020-10-12')` → `3`. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday, Monday 1 … Sunday 7: `isoWeekday('2020-10-09')` → `5`. */
export function isoWeekday(day: IsoDay): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The same of a day number; day 0 was a Thursday: `weekdayOfNumber(0)` → `4`. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `lastDayOf(2020, 2)` → `29`. */
export function lastDayOf(year: number, month: number): number {
  return lastDayOfMonth(new UTCDateMini(Date.UTC(year, month - 1, 1))).getUTCDate();
}

/** Numbers of days asked for so far, at most so many: linking asks for the same days over and over. */
const known = new Map<IsoDay, number>();
const KEPT = 20_000;

/** Days since 1970-01-01, for scales: `dayNumber('1970-01-02')` → `1`. */
export function dayNumber(day: IsoDay): number {
  const met = known.get(day);
  if (met !== undefined) return met;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  if (known.size >= KEPT) known.clear();
  known.set(day, number);
  return number;
}

/** The day of a day number, fractions dropped: `dayOfNumber(1.7)` → `'1970-01-02'`. */
export function dayOfNumber(number: number): IsoDay {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

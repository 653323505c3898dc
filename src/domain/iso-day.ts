// Arithmetic on ISO days ("2020-10-09"): civil dates without clock or zone. UTC is only the arithmetic.
// The full class would make three `Intl` formats that nobody asks for, which costs a starting page 10 ms.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns';

/** An ISO day, `YYYY-MM-DD`. */
export type IsoDay = string;

const toDate = (day: IsoDay): Date => new UTCDateMini(`${day}T00:00:00Z`);
const fromDate = (date: Date): IsoDay => date.toISOString().slice(0, 10);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** `lastDayOf(2020, 2)` → `29`; 0 of a month that does not exist. */
export const lastDayOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether a string is a day of the calendar: `isIsoDay('2020-02-30')` → `false`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day > 0 && day <= lastDayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** `makeDay(2020, 10, 9)` → `'2020-10-09'`; `null` for a day that does not exist (30 February). */
export function makeDay(year: number, month: number, day: number): IsoDay | null {
  const whole = Number.isInteger(year) && Number.isInteger(day);
  if (!whole || year < 0 || year > 9999 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
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

/** Days and their numbers asked for so far, at most so many: linking asks for the same days over and over. */
const numbers = new Map<IsoDay, number>();
const days = new Map<number, IsoDay>();
const KEPT = 20_000;

/** Remembers what is known of a day, the oldest forgotten all at once. */
function keep<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= KEPT) known.clear();
  known.set(key, value);
  return value;
}

/** Days since 1970-01-01, for scales: `dayNumber('1970-01-02')` → `1`. */
export const dayNumber = (day: IsoDay): number =>
  numbers.get(day) ?? keep(numbers, day, Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000));

/** The day of a day number, fractions dropped: `dayOfNumber(1.7)` → `'1970-01-02'`. */
export function dayOfNumber(number: number): IsoDay {
  const whole = Math.floor(number);
  return days.get(whole) ?? keep(days, whole, new Date(whole * 86_400_000).toISOString().slice(0, 10));
}

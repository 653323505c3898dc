// The Hijri calendar as Umm al-Qura computes it: pure look-ups in the generated table. The moon as sighted may differ by a
// day from country to country; nothing here claims to know that.
import type { IsoDay } from '../../../domain/iso-day.ts';
import { shiftDay } from '../../../domain/iso-day.ts';
import { FIRST_HIJRI_YEAR, HIJRI_YEARS } from '../generated/umm-al-qura.ts';

const LONG_MONTH = 30;
const SHORT_MONTH = 29;

/** The first day of a month and how many it has: `hijriMonth(1441, 9)` → `2020-04-24`, 30; `null` outside the table. */
export function hijriMonth(year: number, month: number): { first: IsoDay; length: number } | null {
  const row = HIJRI_YEARS[year - FIRST_HIJRI_YEAR];
  if (!row || month < 1 || month > 12) return null;
  const [first, lengths] = row;
  const lengthOf = (at: number) => (lengths.charAt(at) === '1' ? LONG_MONTH : SHORT_MONTH);
  let before = 0;
  for (let at = 0; at < month - 1; at++) before += lengthOf(at);
  return { first: shiftDay(first, before), length: lengthOf(month - 1) };
}

/** `hijriDay(1442, 2, 25)` → `2020-10-12`; day −1 is the last; `null` for a day that does not exist. */
export function hijriDay(year: number, month: number, day: number): IsoDay | null {
  const found = hijriMonth(year, month);
  if (!found) return null;
  const number = day < 0 ? found.length : day;
  return number >= 1 && number <= found.length ? shiftDay(found.first, number - 1) : null;
}

/** The Hijri years that may have days in a Gregorian one: `hijriYearsIn(2020)` → `[1440, 1441, 1442, 1443]`. */
export function hijriYearsIn(year: number): number[] {
  const near = Math.floor(((year - 622) * 33) / 32);
  return [near - 1, near, near + 1, near + 2];
}

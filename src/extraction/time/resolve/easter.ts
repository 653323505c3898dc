// Easter Sunday by the Western and the Eastern reckoning (Meeus, Astronomical Algorithms, chapter 9), as Gregorian days.
import type { IsoDay } from '../../../domain/iso-day.ts';
import { makeDay, shiftDay } from '../../../domain/iso-day.ts';

/** `westernEaster(2020)` → `2020-04-12`. */
export function westernEaster(year: number): IsoDay | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** `easternEaster(2020)` → `2020-04-19`: the Julian date, moved by the days between the calendars. */
export function easternEaster(year: number): IsoDay | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = makeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
  const between = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return julian && shiftDay(julian, between);
}

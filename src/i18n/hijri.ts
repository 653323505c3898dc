// The Hijri calendar as Umm al-Qura computes it (1300 to 1600; before and after, the tabular calendar), and its dates in
// words. The moon as sighted may differ by a day. `Intl` gives the numbers, names are ours: they differ between engines.
import type { DateStyle } from './date-style.ts';
import { formatNumber } from './date-style.ts';
import type { Language } from './language.ts';

export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;
/** 1 Muharram 1 as a day number, and the mean lengths from which a month's first day is at most three days away. */
const EPOCH = Date.UTC(622, 6, 19) / MS;
const MEAN_MONTH = 29.530589;
const NEAR = [0, -1, 1, -2, 2, -3, 3];

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  en: [
    'Muharram',
    'Safar',
    'Rabi I',
    'Rabi II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Shaaban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qadah',
    'Dhu al-Hijjah',
  ],
};
const ERA: Readonly<Record<Language, string>> = { ar: 'هـ', en: 'AH' };

/** Made when it is first asked for: formats of `Intl` take long to make. */
let calendar: Intl.DateTimeFormat | null = null;
const getCalendar = () =>
  (calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }));
/** Days asked for so far: an axis asks for the same ones at every step of a movement. */
const known = new Map<number, HijriDate>();
const KEPT = 5000;

/** The Hijri date of a day number: `hijriDate(dayNumber('2020-10-08'))` → `{ year: 1442, month: 2, day: 21 }`. */
export function hijriDate(day: number): HijriDate {
  const met = known.get(day);
  if (met) return met;
  const parts = getCalendar().formatToParts(new Date(day * MS));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value);
  const date = { year: part('year'), month: part('month'), day: part('day') };
  if (known.size >= KEPT) known.clear();
  known.set(day, date);
  return date;
}

/** The day number of the first of a month: `hijriMonthStart(1442, 2)` → that of 18 September 2020. */
export function hijriMonthStart(year: number, month: number): number {
  const guess = Math.round(EPOCH + ((year - 1) * 12 + month - 1) * MEAN_MONTH);
  const off = NEAR.find((days) => {
    const date = hijriDate(guess + days);
    return date.day === 1 && date.month === month && date.year === year;
  });
  return guess + (off ?? 0);
}

/** `formatHijriMonth({ year: 1442, month: 2, day: 21 }, dateStyle('en'))` → `'Safar'`. */
export function formatHijriMonth({ month }: HijriDate, { language }: DateStyle): string {
  return NAMES[language][month - 1] ?? '';
}

/** `formatHijriYear(1442, dateStyle('en'))` → `'1442 AH'`. */
export function formatHijriYear(year: number, { language, digits }: DateStyle): string {
  return `${formatNumber(year, digits)} ${ERA[language]}`;
}

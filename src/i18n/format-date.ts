// Days, months and stretches of days in words, in both languages. Month names are ours: `Intl` differs between engines.
import type { IsoDay } from '../domain/iso-day.ts';
import { isoWeekday } from '../domain/iso-day.ts';
import type { Language } from './language.ts';

/** Which family of Arabic month names axes and short dates use: the build's one choice. */
export type MonthFamily = 'gulf' | 'levant' | 'maghreb';

const MONTHS: Readonly<Record<MonthFamily, readonly string[]>> = {
  gulf: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghreb: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};
const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const parts = (day: IsoDay) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

/** The name of month 1 … 12; `both` gives the paired form, "أكتوبر/تشرين الأول". English has one family. */
export function monthName(month: number, language: Language, family: MonthFamily | 'both' = 'gulf'): string {
  const at = month - 1;
  if (language === 'en') return ENGLISH[at] ?? '';
  if (family !== 'both') return MONTHS[family][at] ?? '';
  return `${MONTHS.gulf[at] ?? ''}/${MONTHS.levant[at] ?? ''}`;
}

/** The name of ISO weekday 1 (Monday) … 7. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

export interface DayStyle {
  readonly weekday?: boolean;
  readonly year?: boolean;
  readonly months?: MonthFamily | 'both';
}

/** `formatDay('2020-11-08', 'ar', { weekday: true, months: 'levant' })` → `'الأحد 8 تشرين الثاني 2020'`. */
export function formatDay(
  day: IsoDay,
  language: Language,
  { weekday = false, year = true, months = 'gulf' }: DayStyle = {},
): string {
  const { year: y, month, day: d } = parts(day);
  const words = [String(d), monthName(month, language, months)];
  if (weekday) words.unshift(weekdayName(isoWeekday(day), language));
  if (year) words.push(String(y));
  return words.join(' ');
}

/** `formatMonthYear('2020-10-09', 'ar')` → `'أكتوبر 2020'`. */
export function formatMonthYear(
  day: IsoDay,
  language: Language,
  months: MonthFamily | 'both' = 'gulf',
): string {
  const { year, month } = parts(day);
  return `${monthName(month, language, months)} ${year}`;
}

/** From one day to another, what they share said once: `8–9 October 2020`, `30 September – 2 October 2020`. */
export function formatRange(start: IsoDay, end: IsoDay, language: Language, style: DayStyle = {}): string {
  if (start === end) return formatDay(start, language, style);
  const [a, b] = [parts(start), parts(end)];
  if (a.year === b.year && a.month === b.month && !style.weekday)
    return `${a.day}–${formatDay(end, language, style)}`;
  const first = formatDay(start, language, { ...style, year: a.year !== b.year && style.year !== false });
  return `${first} – ${formatDay(end, language, style)}`;
}

// Days, months and stretches of days in words, in both languages. Month names are ours: `Intl` differs between engines.
import type { IsoDay } from '../domain/iso-day.ts';
import { isIsoDay, isoWeekday } from '../domain/iso-day.ts';
import type { DateStyle } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import type { Language } from './language.ts';

type MonthFamily = Exclude<DateStyle['months'], 'both'>;
/** The family that stands where the choice is both and there is no room for two. */
const SHORT_FAMILY: MonthFamily = 'gulf';

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

/** The numbers of a day; a year of more than four digits has a sign ("-000043-03-15"). */
const parts = (day: IsoDay) => ({
  year: Number(day.slice(0, -6)),
  month: Number(day.slice(-5, -3)),
  day: Number(day.slice(-2)),
});

/**
 * The name of month 1 … 12: of both families "أكتوبر/تشرين الأول", or one of them where `short`. English has one family.
 */
export function monthName(month: number, { language, months }: DateStyle, short = false): string {
  const at = month - 1;
  if (language === 'en') return ENGLISH[at] ?? '';
  if (months !== 'both') return MONTHS[months][at] ?? '';
  const name = MONTHS[SHORT_FAMILY][at] ?? '';
  return short ? name : `${name}/${MONTHS.levant[at] ?? ''}`;
}

/** The name of month 1 … 12 for the narrowest places: `'Oct'`; Arabic months have no shorter names. */
export function briefMonthName(month: number, style: DateStyle): string {
  const name = monthName(month, style, true);
  return style.language === 'en' ? name.slice(0, 3) : name;
}

/** The name of ISO weekday 1 (Monday) … 7. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

/** What of a day is said. */
export interface DayParts {
  readonly weekday?: boolean;
  readonly year?: boolean;
  /** One name for the month where the choice is both: for axes and narrow places. */
  readonly short?: boolean;
}

/** `formatDay('2020-11-08', dateStyle('ar'), { weekday: true })` → `'الأحد 8 نوفمبر/تشرين الثاني 2020'`. */
export function formatDay(
  day: IsoDay,
  style: DateStyle,
  { weekday = false, year = true, short = false }: DayParts = {},
): string {
  const { year: y, month, day: d } = parts(day);
  const words = [writeDigits(String(d), style.digits), monthName(month, style, short)];
  if (weekday) words.unshift(weekdayName(isoWeekday(day), style.language));
  if (year) words.push(formatYear(y, style));
  return words.join(' ');
}

/** A day that is given as text: `'2020-11-09'` → its words, what is no day as it stands. */
export function formatGivenDay(day: string, style: DateStyle): string {
  return isIsoDay(day) ? formatDay(day, style) : day;
}

/** `formatYear(2020, style)` → `'2020'`; year 0 is the first before our era: `formatYear(-43, style)` → `'44 BC'`. */
export function formatYear(year: number, { language, digits }: DateStyle): string {
  if (year > 0) return writeDigits(String(year), digits);
  return `${writeDigits(String(1 - year), digits)} ${language === 'ar' ? 'ق.م' : 'BC'}`;
}

/** `formatMonthYear('2020-10-09', dateStyle('ar'), { short: true })` → `'أكتوبر 2020'`. */
export function formatMonthYear(
  day: IsoDay,
  style: DateStyle,
  { short = false }: Pick<DayParts, 'short'> = {},
): string {
  const { year, month } = parts(day);
  return `${monthName(month, style, short)} ${formatYear(year, style)}`;
}

/** From one day to another, what they share said once: `8–9 October 2020`, `30 September – 2 October 2020`. */
export function formatRange(start: IsoDay, end: IsoDay, style: DateStyle, options: DayParts = {}): string {
  if (start === end) return formatDay(start, style, options);
  const [a, b] = [parts(start), parts(end)];
  if (a.year === b.year && a.month === b.month && !options.weekday)
    return `${writeDigits(String(a.day), style.digits)}–${formatDay(end, style, options)}`;
  const first = formatDay(start, style, { ...options, year: a.year !== b.year && options.year !== false });
  return `${first} – ${formatDay(end, style, options)}`;
}

/** A time of day from minutes since midnight: `formatClock(390, 'latn')` → `'06:30'`. */
export function formatClock(minutes: number, digits: DateStyle['digits']): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return writeDigits(`${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`, digits);
}

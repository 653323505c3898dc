// Days, months and years as an editor types them: ISO or day first, in any digits, months as numbers or by any of their names.
// What is left out is taken from a day at hand.
import { foldArabic } from '../arabic-fold.ts';
import { monthOf, yearOf } from '../calendar-days.ts';
import type { IsoDay } from '../iso-day.ts';
import { makeDay } from '../iso-day.ts';
import { ARABIC_MONTHS, ENGLISH_MONTHS, MONTH_HEADS } from '../month-words.ts';

const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  [...ARABIC_MONTHS.map(({ forms, month }) => [month, forms] as const), ...ENGLISH_MONTHS].flatMap(
    ([month, forms]) =>
      foldArabic(forms)
        .split(' ')
        .map((form): [string, number] => [form, month]),
  ),
);
const HEADS = new Map(MONTH_HEADS.map(({ head, first, second }) => [foldArabic(head), { first, second }]));
const FIRST = new Set(['الاول', 'اول', '1']);
const SECOND = new Set(['الثاني', 'ثاني', '2']);

/** Longer than any date that somebody types. */
const LONGEST = 60;

/** `'8 تشرين الثاني ٢٠٢٠'` → numbers `['8', '2020']`, months `[11]`; `null` where a word is no part of a date. */
function readWords(typed: string): { numbers: string[]; months: number[] } | null {
  if (typed.length > LONGEST) return null;
  const words = foldArabic(typed)
    .split(/[\s/.,،\-–]+/)
    .filter((word) => word !== '');
  const [numbers, months]: [string[], number[]] = [[], []];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const head = HEADS.get(word);
    const next = words[at + 1] ?? '';
    const month = MONTH_OF_WORD.get(word);
    if (head && (FIRST.has(next) || SECOND.has(next))) {
      months.push(FIRST.has(next) ? head.first : head.second);
      at++;
    } else if (month !== undefined) months.push(month);
    else if (/^\d{1,4}$/.test(word)) numbers.push(word);
    else return null;
  }
  return { numbers, months };
}

/** The one month named, both families perhaps ("سبتمبر/أيلول"); `null`: none; `undefined`: several. */
function oneMonth(months: readonly number[]): number | null | undefined {
  const [month = null, ...others] = new Set(months);
  return others.length > 0 ? undefined : month;
}

const isYear = (number: string | undefined) => number !== undefined && number.length >= 3;

/**
 * `readDay('9/11/2020', null)`, `'2020-11-09'`, `'٩ نوفمبر ٢٠٢٠'`, `'9 تشرين الثاني'` with a day of 2020 at hand, `'9'` with one of
 * November 2020 → `'2020-11-09'`; `null` for what is no day.
 */
export function readDay(typed: string, atHand: IsoDay | null): IsoDay | null {
  const words = readWords(typed);
  const named = words && oneMonth(words.months);
  if (!words || named === undefined) return null;
  const numbers = isYear(words.numbers[0]) ? words.numbers.toReversed() : words.numbers;
  if (isYear(numbers[0]) || numbers.length === 0) return null;
  const rest = numbers.slice(1);
  const month = named ?? rest.shift() ?? (atHand && monthOf(atHand));
  const year = rest.shift() ?? (atHand && yearOf(atHand));
  if (month === null || year === null || rest.length > 0) return null;
  if (typeof year === 'string' && !isYear(year)) return null;
  return makeDay(Number(year), Number(month), Number(numbers[0]));
}

/** The first day of a month: `readMonth('11/2020', null)`, `'2020-11'`, `'نوفمبر 2020'`, a day in it → `'2020-11-01'`. */
export function readMonth(typed: string, atHand: IsoDay | null): IsoDay | null {
  const words = readWords(typed);
  const named = words && oneMonth(words.months);
  if (!words || named === undefined) return null;
  const year = words.numbers.find(isYear) ?? (atHand && String(yearOf(atHand)));
  const others = words.numbers.filter((number) => !isYear(number));
  if (named !== null)
    return year && others.length === 0 ? makeDay(Number(year), named, 1) : inDay(typed, atHand);
  if (others.length === 1 && year) return makeDay(Number(year), Number(others[0]), 1);
  return inDay(typed, atHand);
}

const inDay = (typed: string, atHand: IsoDay | null): IsoDay | null => {
  const day = readDay(typed, atHand);
  return day && `${day.slice(0, 7)}-01`;
};

/** `readYear('٢٠٢٠')`, a month or a day of it → `2020`; `null` for what holds no year. */
export function readYear(typed: string): number | null {
  const words = readWords(typed);
  const years = words?.numbers.filter(isYear) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

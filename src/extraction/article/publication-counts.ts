// What a text counts in words that date nothing by themselves: "الذكرى الثانية" of a year it names, "لليوم الثلاثين على التوالي"
// since a day, "استمرت ستة أسابيع" from a day on. Each ties publication to that date.
import type { Span } from '../../domain/corpus-schema.ts';
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import { onceForEach } from '../../domain/once-for-each.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { LETTER, classAt } from '../arabic/unit-class.ts';
import { toSource } from '../arabic/shadow.ts';
import { readDuration } from '../time/duration.ts';
import { readDayNumber } from '../time/grammar.ts';
import type { Token } from '../time/tokens.ts';
import { tokenise } from '../time/tokens.ts';
import { weekdayBeside } from './publication-beside.ts';
import { tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { untilEdge } from './publication-stretches.ts';

/** Words as they stand in the text. */
export interface Quoted {
  readonly span: Span;
  readonly words: string;
}

/** A pattern of words, tried where the first of them begins, and what that one holds: few words do. */
interface Sought {
  readonly pattern: RegExp;
  readonly holds: readonly string[];
}

/** Finds the words of a pattern in a text: several ask for the same. */
const seek = (sought: Sought) => onceForEach(({ text }: Shadow) => findSought(text, sought));

const findMemories = seek({ pattern: /[وفبلك]?(?:ال)?ذكري (?:السنويه )?/uy, holds: ['ذكري '] });
const findRunningDays = seek({
  pattern: /(?:[وف]?لليوم|يومها|يومه) /uy,
  holds: ['لليوم ', 'يومها ', 'يومه '],
});
const IN_A_ROW = /^ علي التوالي/;
const findLasting = seek({ pattern: /[وف]?(?:استمر|دام)ت? /uy, holds: ['استمر', 'دام'] });
/** Characters in which the number or the amount stands, and between a count and its date in one sentence. */
const NUMBER_REACH = 40;
const DATE_REACH = 120;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
/** "ستة أسابيع" may be some days less, and the first day is counted or not. */
const ROUNDED = 0.93;
const DAY_SLACK = 1;
/** How likely words are of a day that contradicts them, to one that they fit: they may count from another date. */
const AGAINST_COUNT = 0.002;
const AGAINST_LASTED = 0.1;

interface Count extends Quoted {
  readonly value: number;
  /** Shadow offset. */
  readonly at: number;
  readonly end: number;
}

interface Found {
  readonly at: number;
  readonly end: number;
}

/** Where the words of a pattern stand in a text, in its order. */
function findSought(text: string, { pattern, holds }: Sought): Found[] {
  const ends = new Map<number, number>();
  for (const held of holds) {
    for (let at = text.indexOf(held); at >= 0; at = text.indexOf(held, at + 1)) {
      const start = wordStart(text, at);
      pattern.lastIndex = start;
      if (pattern.test(text)) ends.set(start, pattern.lastIndex);
    }
  }
  return [...ends].map(([at, end]) => ({ at, end })).sort((a, b) => a.at - b.at);
}

/** Where the word begins that a place lies in. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && classAt(text, start - 1) === LETTER) start--;
  return start;
}

/** The counts behind a pattern, by what reads them. */
function findCounts(
  shadow: Shadow,
  find: (shadow: Shadow) => readonly Found[],
  read: (tokens: readonly Token[], behind: string) => { value: number; end: number } | null,
): Count[] {
  return find(shadow).flatMap(({ at, end: from }) => {
    const behind = shadow.text.slice(from, from + NUMBER_REACH);
    const found = read(tokenise(behind), behind);
    if (found === null) return [];
    const span = toSource(shadow, at, from + found.end);
    const words = shadow.source.slice(span.start, span.end);
    return [{ value: found.value, at, end: from + found.end, span, words }];
  });
}

function readNumber(tokens: readonly Token[]): { value: number; end: number } | null {
  const number = readDayNumber(tokens, 0);
  return number && { value: number.value, end: tokens[number.next - 1]?.end ?? 0 };
}

/** "الذكرى الثانية": two years, with its words. */
export function findAnniversaries(shadow: Shadow): (Quoted & { readonly years: number })[] {
  return findCounts(shadow, findMemories, readNumber).map(({ span, words, value }) => ({
    span,
    words,
    years: value,
  }));
}

const runningDays = (shadow: Shadow) =>
  findCounts(shadow, findRunningDays, (tokens, behind) => {
    const number = readNumber(tokens);
    const row = number && IN_A_ROW.exec(behind.slice(number.end));
    return number && { value: number.value, end: number.end + (row ? row[0].length : 0) };
  });

/** A word of entering or ending a unit before it: "تدخل الحرب شهرها الخامس", "على إتمام عامها الثاني". */
const PASSES =
  /(?<!\p{L})[وفس]{0,2}(?:[يت]?دخل|دخول|[يت]?تم|اتم|اتمام|[يت]?كمل|اكمل|اكمال|[يت]طوي|طو)\p{L}{0,2} /u;
const findRunning = seek({
  pattern: /(?:شهر|اسبوع|عام|سنت)(?:ها|ه|هما) /uy,
  holds: ['شهره', 'اسبوعه', 'عامه', 'سنته'],
});
const UNITS: Readonly<Record<string, 'week' | 'month' | 'year'>> = {
  شهر: 'month',
  اسبوع: 'week',
  عام: 'year',
  سنت: 'year',
};

/** "دخلت الحرب شهرها الخامس": four to five months, of what a text tells of by "ها". */
export function findRunningUnits(
  shadow: Shadow,
): (Quoted & { readonly unit: 'week' | 'month' | 'year'; readonly count: number })[] {
  return findCounts(shadow, findRunning, readNumber).flatMap(({ span, words, value, at }) => {
    const before = shadow.text.slice(Math.max(0, at - NUMBER_REACH), at);
    const unit = Object.entries(UNITS).find(([word]) => shadow.text.startsWith(word, at))?.[1];
    return unit !== undefined && PASSES.test(before) ? [{ span, words, unit, count: value }] : [];
  });
}

/** "أُعلن في 13 ديسمبر في ختام محادثات استمرت أسبوعا": what had ended by then has lasted up to that date and not from it on. */
const HAD_ENDED = /(?<!\p{L})[وف]?(?:(?:في|مع) (?:ختام|نهايه|اعقاب)|عقب|بعد|اثر) [^.،,؛:]{0,40}$/u;
const AT_END = 60;

const hadEnded = ({ text }: Shadow, at: number) => HAD_ENDED.test(text.slice(Math.max(0, at - AT_END), at));

/** Whether what had ended so has done it on a date that the sentence tells before it. */
const hadEndedOn = (shadow: Shadow, { at }: Count, placed: readonly Placed[]): boolean =>
  hadEnded(shadow, at) &&
  placed.some(
    (other) =>
      other.shape.kind === 'day' &&
      other.at < at &&
      at - other.at <= DATE_REACH &&
      !/[.!?؟؛\n]/.test(shadow.text.slice(other.at, at)),
  );

/**
 * "هدنة استمرت خمسة أشهر": how long something lasted, in weeks or months, which shorter ones do not tell a date by. Not what had
 * ended by a date beside it.
 */
export const findLasted = (
  shadow: Shadow,
  placed: readonly Placed[],
): (Quoted & { readonly unit: 'week' | 'month'; readonly count: number })[] =>
  (['week', 'month'] as const).flatMap((unit) =>
    findCounts(shadow, findLasting, (tokens) => {
      const read = readDuration(tokens, 0);
      if (read?.duration.unit !== unit || read.duration.amount === null || read.duration.less) return null;
      return { value: read.duration.amount, end: tokens[read.next - 1]?.end ?? 0 };
    })
      .filter((count) => !hadEndedOn(shadow, count, placed))
      .map(({ span, words, value }) => ({ span, words, unit, count: value })),
  );

const lastedDays = (shadow: Shadow) =>
  findCounts(shadow, findLasting, (tokens) => {
    const read = readDuration(tokens, 0);
    const days = read ? DAYS[read.duration.unit] : undefined;
    if (!read || days === undefined || read.duration.amount === null || read.duration.less) return null;
    return { value: days * read.duration.amount, end: tokens[read.next - 1]?.end ?? 0 };
  }).filter(({ at }) => !hadEnded(shadow, at));

/** The date in the sentence of a count, the nearest one. */
function dateOf({ text }: Shadow, { at, end }: Count, placed: readonly Placed[]): Placed | null {
  const near = placed.flatMap((other) => {
    const between = other.at < at ? text.slice(other.at, at) : text.slice(end, other.at);
    const away = between.length;
    return other.shape.kind === 'day' && away <= DATE_REACH && !/[.!?؟؛\n]/.test(between)
      ? [{ other, away }]
      : [];
  });
  return near.sort((a, b) => a.away - b.away)[0]?.other ?? null;
}

/** The constraints of counted days and of what has lasted from a date on. */
export function findCounted(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  const fromDate = (
    count: Count,
    rule: string,
    against: number,
    agrees: (gap: number) => boolean,
    edges: readonly number[],
  ): Constraint[] => {
    const date = dateOf(shadow, count, placed);
    const tell = date?.shape.kind === 'day' ? tellDay(date.shape) : null;
    if (date === null || tell === null) return [];
    const fits = (day: number) => agrees(tell(day) ?? Number.NEGATIVE_INFINITY);
    // "الخميس، لليوم الخامس على التوالي منذ 27 أيلول": together they name the day.
    const weekday = rule === 'running-day' ? weekdayBeside(shadow.text, count.at, placed) : null;
    const supports = (day: number) => fits(day) && (weekday === null || weekdayOfNumber(day) === weekday);
    const { span, words } = count;
    return [
      {
        span,
        words,
        settles: false,
        ...(weekday === null ? {} : { leads: 'distance' as const }),
        dates: false,
        likelihood: (day) => (fits(day) ? 1 : against),
        sameUntil: untilEdge(tell, edges),
        supports,
        step: (day) => stepOf(rule, { words }, { date: date.expression.words, result: day }),
        year: null,
      },
    ];
  };
  return [
    ...runningDays(shadow).flatMap((count) => {
      const [from, to] = [count.value - 1 - DAY_SLACK, count.value - 1 + DAY_SLACK];
      const agrees = (gap: number) => gap >= from && gap <= to;
      return fromDate(count, 'running-day', AGAINST_COUNT, agrees, [from, to + 1]);
    }),
    ...lastedDays(shadow).flatMap((count) => {
      const from = Math.ceil(ROUNDED * count.value);
      return fromDate(count, 'lasted', AGAINST_LASTED, (gap) => gap >= from, [from]);
    }),
  ];
}

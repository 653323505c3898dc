// Distances that a text tells beside its dates: "قبل عشرة أيام" where it also names the day, "حرب مستمرة منذ عامين" and "الذكرى
// الثانية" where it names the year of the outbreak. No words link the two for sure: one that fits is likely, not certain.
import { dayNumber, weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { OffsetUnit, TimeShape, Weekday } from '../time/shapes.ts';
import { datedEvent } from './publication-anniversaries.ts';
import { weekdayBeside } from './publication-beside.ts';
import { monthEnd, monthOf, roughYear, roughYearEnd, tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { readFromEvent } from './publication-from-event.ts';
import { tellsOfStrife, tellsOutbreak } from './publication-side.ts';
import { earliest, untilEdge } from './publication-stretches.ts';
import { writtenYear } from './publication-years.ts';
import type { Quoted } from './publication-counts.ts';
import { findAnniversaries, findLasted, findRunningUnits } from './publication-counts.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * How often some date of the text lies as far back as a distance says, and how often one would by chance; `slack` in units of
 * the dates compared (days, days, months, years). Counted on the articles that publication-density.ts was.
 */
interface Agreement {
  readonly told: number;
  readonly chance: number;
  readonly slack: number;
  /** By how many units more it may lie back. */
  readonly more?: number;
}
const AGREEMENT: Record<Unit, Agreement> = {
  day: { told: 0.2, chance: 0.02, slack: 0 },
  week: { told: 0.28, chance: 0.06, slack: 1 },
  month: { told: 0.17, chance: 0.02, slack: 0 },
  year: { told: 0.47, chance: 0.085, slack: 0 },
};
/**
 * "حرب مستمرة منذ عامين" where the text tells in which month the war broke out, counted in months. All of 7 such lengths, of 4 news,
 * were counted from there, none less than the length and none a unit more; of 6 where only a year is told 3 were.
 */
const SINCE_OUTBREAK: Record<'month' | 'year', Agreement> = {
  month: { told: 0.83, chance: 0.085, slack: 0, more: 1 },
  year: { told: 0.83, chance: 0.085, slack: 1, more: 9 },
};
/** Characters from a strife to how long it has lasted. */
const STRIFE_REACH = 40;
/**
 * "قبل عشرة أيام", a round figure: eleven as often as ten. Counted on 30 such distances in texts with dates: 8 had one just so far back, 7
 * one a day further, and each other day near 1.2; of 31 other distances 10, 3 and 1.2. Where the sentence names the weekday of its
 * news, the day is that one.
 */
const ROUND_DAYS = 5;
const ROUND: Agreement = { told: 0.5, chance: 0.08, slack: 0, more: 1 };
const ANNIVERSARY: Agreement = { told: 0.7, chance: 0.06, slack: 0 };
/** "بعد ثلاثة أيام من اتفاق 3 نوفمبر": the news lies so far behind the date, and publication on that day or the next. */
const FROM_EVENT: Agreement = { told: 0.8, chance: 0.02, slack: 0 };
/** "قبل يومين، الأحد 12 يناير": one day said twice, of which a writer is wrong now and then. Taken as that of an event. */
const SAME_DAY: Agreement = { told: 0.8, chance: 0.02, slack: 0 };
/** "تدخل الحرب شهرها الخامس": four or five of them. */
const RUNNING: Record<'week' | 'month' | 'year', Agreement> = {
  week: { told: 0.6, chance: 0.1, slack: 3.5 },
  month: { told: 0.6, chance: 0.1, slack: 0.5 },
  year: { told: 0.6, chance: 0.12, slack: 0.5 },
};
/** "لتنهي هدنة استمرت خمسة أشهر" mostly lasted until now. Counted: so it is of 5 in 20, and of 5 in 120 by chance. */
const LASTED: Agreement = { told: 0.25, chance: 0.04, slack: 0 };
/** "قبل يومين" is of the news itself and beside dates by chance. */
const MIN_DAYS = 3;
/** Years that history is counted in tell of round figures. */
const MAX_YEARS = 12;
/** A text with more of them is a chronology. */
const MAX_DISTANCES = 4;

interface Distance extends Quoted {
  readonly unit: Unit;
  readonly amount: number;
  readonly agreement: Agreement;
  /** The date it is counted from, where its words say so. */
  readonly anchor: Placed | null;
  /** The bare weekday of its sentence. */
  readonly weekday: Weekday | null;
}

/** "قبل يومين، منتصف ليل السبت/ الأحد 12 يناير", "في 12 يناير، أي قبل يومين": nothing but marks and links between the two. */
const APPOSED = /^[ ،,:()–-]{1,4}(?:(?:اي|في|يوم|وتحديدا|بتاريخ) ){0,3}$/;
const APPOSED_REACH = 30;

/** "قبل نحو 21 شهرا، وتحديدا في نوفمبر 2020": one month said twice, by a round figure of them a month off. */
const SAME_MONTH: Agreement = { told: 0.8, chance: 0.02, slack: 0 };
const SAME_MONTH_ABOUT: Agreement = { told: 0.8, chance: 0.06, slack: 1 };

/** The date, or the month with its year, that a distance stands beside as the same said otherwise. */
function findApposed(shadow: Shadow, placed: Placed, all: readonly Placed[], unit: Unit): Placed | null {
  const { at, expression } = placed;
  const end = toShadow(shadow, expression.span.end);
  const between = (from: number, to: number) =>
    from <= to && to - from <= APPOSED_REACH && APPOSED.test(shadow.text.slice(from, to));
  const isSame = (other: Placed) =>
    unit === 'day'
      ? other.shape.kind === 'day' && other.shape.deictic === null && other.bound === null
      : other.bound === null && hasMonth(other);
  const beside = (other: Placed) =>
    between(end, other.at) || between(toShadow(shadow, other.expression.span.end), at);
  return all.find((other) => isSame(other) && beside(other)) ?? null;
}

const hasMonth = ({ shape }: Placed) => writtenYear(shape) !== null && writtenMonth(shape) !== null;

/** The outbreak of which the text tells year and month, for how long a strife has lasted: "حرب مستمرة منذ عامين". */
function findOutbreak(shadow: Shadow, { at, expression }: Placed, all: readonly Placed[]): Placed | null {
  const { shape } = expression;
  if (shape.kind !== 'offset' || (shape.unit !== 'year' && shape.unit !== 'month')) return null;
  const lasts = /^[وف]?منذ /.test(shadow.text.slice(at, at + 6));
  if (!lasts || !tellsOfStrife(shadow, at, STRIFE_REACH)) return null;
  return all.find((other) => hasMonth(other) && tellsOutbreak(shadow, other.at)) ?? null;
}

const isUnit = (unit: OffsetUnit): unit is Unit => unit in AGREEMENT;

/** "قبل عشرة أيام", "منذ عامين", "بعد أربع سنوات على اتفاق …": from what is told back to a date. */
function readDistance(shadow: Shadow, placed: Placed, all: readonly Placed[]): Distance | null {
  const { shape, quoted, expression } = placed;
  if (quoted) return null;
  let amount: number | null = null;
  if (shape.kind === 'offset' && shape.direction === 'past' && shape.from === null && shape.plus === null)
    amount = shape.less ? null : shape.amount;
  // After an event: only years are told so of the news of the day.
  if (
    shape.kind === 'anaphoric' &&
    shape.of === 'event' &&
    shape.measure === 'distance' &&
    shape.unit === 'year'
  )
    amount = shape.offset;
  if ((shape.kind !== 'offset' && shape.kind !== 'anaphoric') || !isUnit(shape.unit)) return null;
  const { unit } = shape;
  const apposed = unit === 'day' || unit === 'month' ? findApposed(shadow, placed, all, unit) : null;
  if (amount === null || amount < (unit === 'day' && !apposed ? MIN_DAYS : 1)) return null;
  if (unit === 'year' && amount > MAX_YEARS) return null;
  const { span, words } = expression;
  const outbreak = shape.kind === 'offset' ? findOutbreak(shadow, placed, all) : null;
  if (outbreak)
    return {
      span,
      words,
      unit: 'month',
      amount: unit === 'year' ? 12 * amount : amount,
      agreement: SINCE_OUTBREAK[unit === 'year' ? 'year' : 'month'],
      anchor: outbreak,
      weekday: null,
    };
  if (apposed) {
    const sameMonth = expression.approximate ? SAME_MONTH_ABOUT : SAME_MONTH;
    const agreement = unit === 'day' ? SAME_DAY : sameMonth;
    return { span, words, unit, amount, agreement, anchor: apposed, weekday: null };
  }
  const weekday = unit === 'day' ? weekdayBeside(shadow.text, placed.at, all) : null;
  const isRound = unit === 'day' && weekday === null && amount % ROUND_DAYS === 0;
  const agreement = isRound ? ROUND : AGREEMENT[unit];
  return { span, words, unit, amount, agreement, anchor: null, weekday };
}

/** The day, month or year of a dated expression counted in a unit, seen from a candidate day: how far back it lies. */
interface Back {
  readonly from: (day: number) => number | null;
  /** Up to which day it stays, or does not reach an edge. */
  readonly sameUntil: (day: number) => number;
}

const monthsOf = (day: number) => roughYear(day) * 12 + monthOf(day);
const sameMonths = (day: number) => Math.min(monthEnd(day), roughYearEnd(day));

/** `edges`: the distances in days at which something begins to differ. */
function backOf({ shape, bound }: Placed, unit: Unit, edges: readonly number[]): Back | null {
  if (bound === 'until') return null;
  if (unit === 'day' || unit === 'week') {
    if (shape.kind !== 'day' || shape.deictic !== null || shape.hint === 'next') return null;
    const tell = tellDay(shape);
    return tell && { from: tell, sameUntil: untilEdge(tell, edges) };
  }
  const year = writtenYear(shape);
  // "24 مارس الماضي", "24 مارس": by its nearest occurrence.
  if (unit === 'month' && year === null && shape.kind === 'day' && shape.hint !== 'next') {
    const tell = tellDay(shape);
    const from = (day: number) => {
      const gap = tell?.(day) ?? null;
      return gap === null ? null : monthsOf(day) - monthsOf(day - gap);
    };
    return tell && { from, sameUntil: (day) => Math.min(sameMonths(day), tell.sameUntil(day)) };
  }
  if (unit === 'year' && year !== null)
    return { from: (day) => roughYear(day) - year, sameUntil: roughYearEnd };
  const month = writtenMonth(shape);
  if (month === null || year === null) return null;
  return { from: (day) => monthsOf(day) - (year * 12 + month), sameUntil: sameMonths };
}

function writtenMonth(shape: TimeShape): number | null {
  if (shape.kind === 'month') return shape.month;
  return shape.kind === 'day' && shape.month.kind === 'known' ? shape.month.value : null;
}

function constraintOf(distance: Distance, anchors: readonly Placed[]): Constraint | null {
  const { span, words, unit, amount, weekday } = distance;
  const { told, chance, slack, more = 0 } = distance.agreement;
  const length = unit === 'week' ? 7 * amount : amount;
  const edges = [Math.ceil(length - slack), Math.floor(length + slack + more) + 1];
  const backs = (distance.anchor ? [distance.anchor] : anchors).flatMap((anchor) => {
    const back = backOf(anchor, unit, edges);
    return back === null ? [] : [{ anchor, back }];
  });
  if (backs.length === 0) return null;
  const fitting = (day: number) =>
    backs.find(({ back }) => {
      const at = back.from(day);
      return at !== null && at - length >= -slack && at - length <= slack + more;
    })?.anchor;
  const meets = (day: number) => weekday !== null && weekdayOfNumber(day) === weekday;
  return {
    span,
    words,
    settles: false,
    ...(weekday === null ? {} : { leads: 'distance' as const }),
    dates: true,
    ...(unit === 'year' || unit === 'month' ? { tellsYear: true as const } : {}),
    likelihood: (day: number) => (fitting(day) ? told / chance : (1 - told) / (1 - chance)),
    sameUntil: earliest(backs.map(({ back }) => back.sameUntil)),
    supports: (day: number) => fitting(day) !== undefined && (weekday === null || meets(day)),
    step: (day) =>
      stepOf('distance', { words }, { date: fitting(dayNumber(day))?.expression.words ?? '', result: day }),
    year: null,
  };
}

/** "بعد ثلاثة أيام من اتفاق 3 نوفمبر", as a distance. */
function fromEvent(shadow: Shadow, placed: Placed, all: readonly Placed[]): Distance | null {
  const found = readFromEvent(shadow, placed, all);
  return found && { ...found, unit: 'day', agreement: FROM_EVENT };
}

/** The constraints of the distances among placed expressions and of anniversaries, each distance once. */
export function findDistances(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  const seen = new Set<string>();
  const counted = ({ span, words }: Quoted, unit: Unit, amount: number, agreement: Agreement): Distance => ({
    span,
    words,
    unit,
    amount,
    agreement,
    anchor: null,
    weekday: null,
  });
  return [
    ...findAnniversaries(shadow)
      .filter((one) => datedEvent(shadow, one, placed) === null)
      .map((one) => counted(one, 'year', one.years, ANNIVERSARY)),
    ...findRunningUnits(shadow)
      .filter(({ unit, count }) => unit !== 'year' || count <= MAX_YEARS)
      .map((one) => counted(one, one.unit, one.count - 0.5, RUNNING[one.unit])),
    ...findLasted(shadow, placed).map((one) =>
      counted(
        one,
        one.unit,
        one.count,
        one.unit === 'week' ? { ...LASTED, slack: AGREEMENT.week.slack } : LASTED,
      ),
    ),
    ...placed.flatMap((here) => readDistance(shadow, here, placed) ?? fromEvent(shadow, here, placed) ?? []),
  ]
    .flatMap((distance) => {
      const key = `${distance.unit} ${distance.amount}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return constraintOf(distance, placed) ?? [];
    })
    .slice(0, MAX_DISTANCES);
}

// What the words of an article say about the day it appeared: every deictic with a weekday or a date, every date, weekday,
// month and year is a constraint, which gives each candidate day a likelihood and words its step.
import { isoWeekday, weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape, Weekday } from '../time/shapes.ts';
import type { TimeExpression } from '../time/types.ts';
import { findAnniversaryDays } from './publication-anniversaries.ts';
import { carryYears } from './publication-carried-years.ts';
import { fitsWeekday, tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { placeAll, stepOf } from './publication-constraint.ts';
import type { Dateline } from './publication-dateline.ts';
import { findCounted } from './publication-counts.ts';
import { findDistances } from './publication-distances.ts';
import { findFeasts, findNearFeasts } from './publication-feasts.ts';
import type { NamedSince } from './publication-dated-names.ts';
import { findMonths } from './publication-months.ts';
import { findNamedDates } from './publication-named-dates.ts';
import { findNamedSince } from './publication-named-since.ts';
import type { OfficeHolder } from './publication-offices.ts';
import { findPastWeekdays } from './publication-past-weekday.ts';
import { findSameWeekdays } from './publication-same-weekday.ts';
import { tellingDay } from './publication-spans.ts';
import { untilEdge } from './publication-stretches.ts';
import { findTenures } from './publication-tenures.ts';
import { findToldDates } from './publication-told-dates.ts';
import { findWeekdays } from './publication-weekdays.ts';
import { findYearCounted, isYearCounted } from './publication-year-counted-dates.ts';
import { currentMonths, findCountedYears, namedYear, writtenYear, yearKindOf } from './publication-years.ts';

/** How often a deictic with its date or weekday, or a dateline, means the day it names: counted on the same articles. */
const RIGHT = { date: 0.97, weekday: 0.985, quotedWeekday: 0.6, historicDay: 0.95 } as const;
/** Days over which the rest is spread. */
const ELSEWHERE = 4000;
/** Characters between a deictic and the date of the speech it frames. */
const SPEECH_REACH = 900;

/** Distances between which a date is of the very day. */
const ON_THE_DAY = [0, 1];

/** What of an article tells its day. */
export interface ConstraintInput {
  readonly shadow: Shadow;
  readonly times: readonly TimeExpression[];
  /** Source offset where the first paragraph of the body starts: what lies before it is title and dateline. */
  readonly headEnd: number;
  /** Who is named with an office held for a time. */
  readonly offices: readonly OfficeHolder[];
  /** What is named that exists since a known day. */
  readonly named: readonly NamedSince[];
  /** The source offsets of the times that their clauses have lie ahead. */
  readonly planned: ReadonlySet<number>;
}

/** The article appeared on the day that lies `-offset` days after the one its words equate with a date. */
function equated(
  { expression }: Placed,
  shape: DayShape,
  offset: number,
  rule: string,
  right: number = RIGHT.date,
  more: Record<string, string> = {},
): Constraint | null {
  const tell = tellDay(shape);
  if (tell === null) return null;
  const sameUntil = untilEdge(tell, ON_THE_DAY);
  const supports = (day: number) => {
    const told = day + offset;
    return tell(told) === 0 && fitsWeekday(shape, told);
  };
  return {
    span: expression.span,
    words: expression.words,
    settles: true,
    likelihood: (day) => (supports(day) ? right : (1 - right) / ELSEWHERE),
    sameUntil: (day) => sameUntil(day + offset) - offset,
    supports,
    step: (day) => stepOf(rule, expression, { ...more, offset: String(offset), result: day }),
    year: writtenYear(shape),
    dates: true,
  };
}

/** "أول أمس الخميس": the day two before is a Thursday. Somebody quoted may have said so days before. */
function deicticWeekday({ expression, quoted }: Placed, offset: number, weekday: Weekday): Constraint {
  const right = quoted ? RIGHT.quotedWeekday : RIGHT.weekday;
  const supports = (day: number) => weekdayOfNumber(day + offset) === weekday;
  return {
    span: expression.span,
    words: expression.words,
    settles: !quoted,
    likelihood: (day) => (supports(day) ? right : (1 - right) / 6),
    weekly: true,
    supports,
    step: (day) =>
      stepOf('deictic-weekday', expression, {
        offset: String(offset),
        weekday: String(weekday),
        publishedWeekday: String(isoWeekday(day)),
        result: day,
      }),
    year: null,
    dates: false,
  };
}

/** The deictic that frames a quoted date: the last one before it. */
function framingDeictic(placed: readonly Placed[], index: number): { offset: number; words: string } | null {
  const own = placed[index];
  if (!own) return null;
  for (let at = index - 1; at >= 0; at--) {
    const before = placed[at];
    if (!before || own.expression.span.start - before.expression.span.end > SPEECH_REACH) return null;
    if (before.shape.kind === 'relative-day')
      return before.shape.offset <= 0
        ? { offset: before.shape.offset, words: before.expression.words }
        : null;
  }
  return null;
}

/** A verb whose subject or object the date itself is: "سيسجل الرابع من أيار", not "سيسجل في الرابع من أيار". */
const VERB_OF_MEMORY =
  /(?<!\p{L})[وف]?(?:س(?:ي|ن|ت)(?:سجل|كتب|ذكر|دخل|بقي|ظل|خلد|حفظ|كون)|ليكن|يدخل|يسجل)(?: (?:التاريخ|شعبنا|الشعب|العالم|الجميع))? $/u;
/** What such a day is called. */
const HISTORY = /(?<!\p{L})(?:ال)?(?:تاريخ|تاريخي|يوما|ذاكره|عيدا|اليوم)(?!\p{L})/u;

/**
 * Whether a speech makes history of a day by its name, as one does on the day itself: "سيسجل الرابع من أيار يوما للنصر".
 * Any other date of a speech ("في 4 أيار …") is of what the speaker tells.
 */
function isHistoricDay({ text }: Shadow, { at, quoted, expression }: Placed, end: number): boolean {
  if (!quoted || expression.shape.kind !== 'day') return false;
  return (
    VERB_OF_MEMORY.test(text.slice(Math.max(0, at - 40), at)) &&
    HISTORY.test(text.slice(Math.max(0, at - 40), end + 80))
  );
}

/** Whether a constraint names the day or its weekday: without one such the others decide for no day. */
export const namesDay = ({ settles, leads }: Constraint) => settles || leads !== undefined;

/**
 * Which constraints are asked for: those that settle the day, which alone can contradict a known one; those that may decide for one,
 * which are all where some name it, and else none but these; or all.
 */
type Asked = 'settling' | 'deciding' | 'all';

/** The constraints of an article, in the order of its text. */
export function findConstraints(
  input: ConstraintInput,
  datelines: readonly Dateline[],
  asked: Asked = 'all',
): Constraint[] {
  const { shadow, times, headEnd, planned } = input;
  const placed = carryYears(shadow, placeAll(shadow, times, planned));
  const stated = new Set(datelines.map(({ expression }) => expression));
  const years = new Set<number>();
  const running = currentMonths(placed);
  const aheadYears = new Set(
    placed.filter(
      (here) => writtenYear(here.shape) !== null && yearKindOf(shadow, here, running) === 'ahead',
    ),
  );
  // Years before the last one that the text names say nothing more; one to come is no such last one.
  const last = Math.max(
    ...placed.map(
      (here) => (aheadYears.has(here) ? null : writtenYear(here.shape)) ?? Number.NEGATIVE_INFINITY,
    ),
  );
  const told: Placed[] = [];
  const pastWeekdays = placed.filter(({ shape }) => shape.kind === 'weekday' && shape.hint !== 'next');
  const tellers = placed.filter(({ shape, quoted }) => shape.kind === 'relative-day' && !quoted);
  const constraints = placed.flatMap((here, index): (Constraint | null)[] => {
    const { shape, expression, quoted } = here;
    if (shape.kind === 'relative-day')
      return shape.weekday === null ? [] : [deicticWeekday(here, shape.offset, shape.weekday)];
    const year = shape.kind === 'day' ? null : writtenYear(shape);
    if (year !== null) {
      if (year < last || years.has(year)) return [];
      years.add(year);
      return [namedYear(here, year, yearKindOf(shadow, here, running))];
    }
    const telling = tellingDay(shadow, here);
    if (telling) told.push(telling);
    if (shape.kind !== 'day') return [];
    if (stated.has(expression)) return [equated(here, shape, 0, 'dateline')];
    if (shape.deictic !== null && !quoted) return [equated(here, shape, shape.deictic, 'deictic-date')];
    const frame = framingDeictic(placed, index);
    if (frame && isHistoricDay(shadow, here, toShadow(shadow, expression.span.end))) {
      const more = { deictic: frame.words };
      return [equated(here, shape, frame.offset, 'speech-date', RIGHT.historicDay, more)];
    }
    if (isYearCounted(here)) return [findYearCounted(shadow, here)];
    told.push(here);
    return [];
  });
  const inText = (...found: readonly (readonly Constraint[])[]) =>
    found.flat().sort((a, b) => a.span.start - b.span.start);
  const own = constraints.flatMap((constraint) => constraint ?? []);
  const anniversaries = findAnniversaryDays(shadow, placed);
  if (asked === 'settling') return inText(own, anniversaries);
  const dates = findToldDates(shadow, told, pastWeekdays, tellers, last);
  const weekdays = findWeekdays(shadow, placed, headEnd);
  const distances = findDistances(shadow, placed);
  const counted = findCounted(shadow, placed);
  const naming = [own, dates, weekdays, distances, anniversaries, counted];
  if (asked === 'deciding' && !naming.flat().some(namesDay)) return inText(...naming);
  const namedDates = findNamedDates(shadow, input.named, placed);
  return inText(
    own,
    dates,
    weekdays,
    findSameWeekdays(shadow, placed),
    findPastWeekdays(shadow, placed),
    findMonths(shadow, placed),
    findCountedYears(shadow),
    distances,
    anniversaries,
    counted,
    findTenures(input.offices),
    namedDates.constraints,
    findNamedSince(namedDates.others),
    findFeasts(shadow, placed),
    findNearFeasts(placed),
  );
}

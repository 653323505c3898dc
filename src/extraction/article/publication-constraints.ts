// What the words of an article say about the day it appeared: each deictic with a weekday or a date, each date with or without
// "الماضي" is a constraint on the candidate days, with the step that words it.
import type { Span, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { daysBetween, isoWeekday, makeDay, shiftDay } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape, TimeExpression, TimeShape, Weekday } from '../time/types.ts';
import type { Dateline } from './publication-dateline.ts';

/** How well a candidate day agrees, 0 to `weight`; `decisive`: it can settle the day, not only lean to it. */
export interface Constraint {
  readonly span: Span;
  readonly decisive: boolean;
  readonly weight: number;
  /** A month and day that the candidates lie around, where the constraint names one. */
  readonly anchor: {
    readonly month: number;
    readonly day: number;
    readonly year: number | null;
    readonly shift: number;
    /** Whether it is a date of the days of writing, so that its year is the article's: no piece of history. */
    readonly current: boolean;
  } | null;
  readonly score: (day: IsoDay) => number;
  readonly step: (day: IsoDay) => Step;
}

/** Weights: a deictic said with its weekday or date is grammar; that a date lies near its article is only usage. */
const WEIGHTS = {
  dateline: 6,
  deicticDate: 6,
  deicticWeekday: 4,
  quotedWeekday: 2,
  speechDate: 2,
  near: 1,
  weekday: 0.5,
} as const;
/** Days back within which papers leave out the year of a date. */
const NEAR_DAYS = 62;
/** Characters between a deictic and the date of the speech it frames. */
const SPEECH_REACH = 900;

interface Placed {
  readonly expression: TimeExpression;
  readonly shape: TimeShape;
  readonly quoted: boolean;
  readonly paragraph: number;
  readonly inRelativeClause: boolean;
}

const RELATIVE =
  /(?<!\p{L})(?:ال(?:ذي|تي|ذين|موقع|مبرم|معلن|مبرمه|موقعه)|منذ|بعد|قبل|كان|كانت|سبق)(?!\p{L})/u;
const SENTENCE_END = /[.!?؟؛\n]/;

/** The shape inside "منذ …" and "حتى …". */
function innerShape(shape: TimeShape): TimeShape {
  if (shape.kind === 'since') return shape.from;
  if (shape.kind === 'until') return shape.to;
  if (shape.kind === 'night' && shape.second === null) return shape.first;
  return shape;
}

/** Expressions with what surrounds them: paragraph, quotation, relative clause. One walk over the text. */
function placeAll(shadow: Shadow, times: readonly TimeExpression[]): Placed[] {
  const { text } = shadow;
  let at = 0;
  let paragraph = 0;
  let marks = 0;
  let sentence = 0;
  return times.map((expression) => {
    const start = toShadow(shadow, expression.span.start);
    for (; at < start; at++) {
      const char = text.charAt(at);
      if (SENTENCE_END.test(char)) sentence = at + 1;
      if (char === '\n') {
        paragraph++;
        marks = 0;
      } else if ('«»"“”'.includes(char)) marks++;
    }
    const clause = text.slice(Math.max(sentence, start - 80), start);
    return {
      expression,
      shape: innerShape(expression.shape),
      quoted: marks % 2 === 1,
      paragraph,
      inRelativeClause:
        RELATIVE.test(clause) || expression.shape.kind === 'since' || expression.shape.kind === 'until',
    };
  });
}

const step = (rule: string, expression: TimeExpression, more: Record<string, string>): Step => ({
  rule: `publication.${rule}`,
  params: { words: expression.words, ...more },
});

const yearOf = (shape: DayShape) => (shape.year.kind === 'known' ? shape.year.value : null);

/** The year whose day lies nearest before (or just after) a candidate; `null` for a day that no year around has. */
function occurrenceNear(shape: DayShape, candidate: IsoDay, latest: number): IsoDay | null {
  if (shape.month.kind !== 'known') return null;
  const known = yearOf(shape);
  const year = Number(candidate.slice(0, 4));
  for (const at of known === null ? [year + 1, year, year - 1] : [known]) {
    const day = makeDay(at, shape.month.value, shape.day);
    if (day && daysBetween(candidate, day) <= latest) return day;
  }
  return null;
}

const anchorOf = (shape: DayShape, shift: number, current: boolean): Constraint['anchor'] =>
  shape.month.kind === 'known'
    ? { month: shape.month.value, day: shape.day, year: yearOf(shape), shift, current }
    : null;

/** The article appeared on the day that lies `offset` days after the one its words equate with a date. */
function equated(
  { expression }: Placed,
  shape: DayShape,
  offset: number,
  weight: number,
  rule: string,
  more: Record<string, string> = {},
): Constraint {
  const fits = (day: IsoDay) => {
    const told = shiftDay(day, offset);
    const right = occurrenceNear(shape, told, 3) === told;
    return right && (shape.weekday === null || isoWeekday(told) === shape.weekday);
  };
  return {
    span: expression.span,
    decisive: true,
    weight,
    // A speech may name any year; a dateline and "أمس 4 أيار 2021" name that of writing.
    anchor: anchorOf(shape, -offset, rule !== 'speech-date'),
    score: (day) => (fits(day) ? weight : 0),
    step: (day) => step(rule, expression, { ...more, offset: String(offset), result: day }),
  };
}

/** "أول أمس الخميس": the day two before is a Thursday. */
function deicticWeekday(placed: Placed, offset: number, weekday: Weekday): Constraint {
  const weight = placed.quoted ? WEIGHTS.quotedWeekday : WEIGHTS.deicticWeekday;
  return {
    span: placed.expression.span,
    decisive: true,
    weight,
    anchor: null,
    score: (day) => (isoWeekday(shiftDay(day, offset)) === weekday ? weight : 0),
    step: (day) =>
      step('deictic-weekday', placed.expression, {
        offset: String(offset),
        weekday: String(weekday),
        publishedWeekday: String(isoWeekday(day)),
        result: day,
      }),
  };
}

/** "27 أيلول الماضي": an earlier month, within the year, and nearer is likelier. */
function pastDate({ expression }: Placed, shape: DayShape): Constraint {
  const score = (day: IsoDay) => {
    const told = occurrenceNear(shape, day, -1);
    if (!told) return 0;
    const gap = daysBetween(told, day);
    if (told.slice(0, 7) === day.slice(0, 7) || gap > 366) return 0;
    return WEIGHTS.near * (gap <= 3 * NEAR_DAYS ? 1 - gap / 1000 : 0.4);
  };
  return {
    span: expression.span,
    decisive: false,
    weight: WEIGHTS.near,
    anchor: anchorOf(shape, 0, false),
    score,
    step: (day) => step('past-date', expression, { result: day }),
  };
}

/** A date without "الماضي": of the month of writing, or near it; one just ahead is an announcement. */
function nearDate({ expression }: Placed, shape: DayShape, current: boolean): Constraint {
  const score = (day: IsoDay) => {
    const told = occurrenceNear(shape, day, NEAR_DAYS / 2);
    if (!told) return 0;
    const gap = daysBetween(told, day);
    if (gap < 0) return WEIGHTS.near * 0.3;
    if (gap > NEAR_DAYS) return yearOf(shape) === null ? 0 : WEIGHTS.near * 0.2;
    const sameMonth = told.slice(0, 7) === day.slice(0, 7);
    return WEIGHTS.near * ((sameMonth ? 1 : 0.6) - gap / 200);
  };
  return {
    span: expression.span,
    decisive: false,
    weight: WEIGHTS.near,
    anchor: anchorOf(shape, 0, current),
    score,
    step: (day) => step('near-date', expression, { result: day }),
  };
}

/** A bare weekday: agencies mean the day of writing or one of the last few. */
function bareWeekday({ expression }: Placed, weekday: Weekday): Constraint {
  const score = (day: IsoDay) => {
    const ago = (isoWeekday(day) - weekday + 7) % 7;
    return WEIGHTS.weekday * (1 - ago / 7);
  };
  return {
    span: expression.span,
    decisive: false,
    weight: WEIGHTS.weekday,
    anchor: null,
    score,
    step: (day) => step('weekday', expression, { weekday: String(weekday), result: day }),
  };
}

/**
 * Whether a date with its year is one of the days of writing: it is told with its weekday, as history is not, or a deictic
 * of its paragraph names the weekday on which it falls ("اليوم الخميس" beside 30 November 2023, a Thursday).
 */
function isCurrent(placed: readonly Placed[], { paragraph, quoted }: Placed, shape: DayShape): boolean {
  const year = yearOf(shape);
  if (year === null || shape.month.kind !== 'known' || quoted) return false;
  const day = makeDay(year, shape.month.value, shape.day);
  if (day === null) return false;
  if (shape.weekday !== null) return isoWeekday(day) === shape.weekday;
  return placed.some(
    (other) =>
      other.paragraph === paragraph &&
      other.shape.kind === 'relative-day' &&
      other.shape.weekday === isoWeekday(day),
  );
}

/** The deictic that frames a quoted date: the last one before it, in its paragraph or the one before. */
function framingDeictic(placed: readonly Placed[], index: number): Placed | null {
  const own = placed[index];
  if (!own) return null;
  for (let at = index - 1; at >= 0; at--) {
    const before = placed[at];
    if (!before || own.expression.span.start - before.expression.span.end > SPEECH_REACH) return null;
    if (before.shape.kind === 'relative-day') return before.shape.offset <= 0 ? before : null;
  }
  return null;
}

/**
 * The constraints of an article. Of the dates that a speech names ("وسيسجل الثامن من تشرين الثاني" in a speech given
 * "أمس") only those in direct speech outside a relative clause are taken for the day of speaking.
 */
export function findConstraints(
  shadow: Shadow,
  times: readonly TimeExpression[],
  datelines: readonly Dateline[],
): Constraint[] {
  const placed = placeAll(shadow, times);
  const own = new Set(datelines.map(({ expression }) => expression));
  return placed.flatMap((here, index): Constraint[] => {
    const { shape, expression } = here;
    if (shape.kind === 'relative-day')
      return shape.weekday === null ? [] : [deicticWeekday(here, shape.offset, shape.weekday)];
    if (shape.kind === 'weekday' && shape.hint === null && shape.weekOffset === null && !here.quoted)
      return [bareWeekday(here, shape.weekday)];
    if (shape.kind !== 'day' || shape.month.kind !== 'known') return [];
    if (own.has(expression)) return [equated(here, shape, 0, WEIGHTS.dateline, 'dateline')];
    if (shape.deictic !== null)
      return [equated(here, shape, shape.deictic, WEIGHTS.deicticDate, 'deictic-date')];
    if (shape.hint === 'past') return [pastDate(here, shape)];
    if (shape.hint !== null || shape.year.kind === 'relative') return [];
    const near = nearDate(here, shape, isCurrent(placed, here, shape));
    const frame = here.quoted && !here.inRelativeClause ? framingDeictic(placed, index) : null;
    if (frame?.shape.kind !== 'relative-day') return [near];
    const speech = equated(here, shape, frame.shape.offset, WEIGHTS.speechDate, 'speech-date', {
      deictic: frame.expression.words,
    });
    return [speech, near];
  });
}

// The dates that a text tells, as constraints: how far such a date lies from publication is usage, of which the density knows
// the shares.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { monthEnd, monthOf, weekdayFit } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { makeDensity } from './publication-density.ts';
import type { ToldDate } from './publication-episodes.ts';
import { isContrast, makeBehindLater, makeFurthestPast, pickDates } from './publication-episodes.ts';
import { isLastWeekday, LAST_WEEKDAY, readDate } from './publication-read-date.ts';
import type { SameUntil } from './publication-stretches.ts';
import { earliest as earliestOf, inOrder, untilEdge } from './publication-stretches.ts';
import { findWeekdayOfDate } from './publication-weekday-of-date.ts';

/** A date in a month that its words exclude: a slip. */
const SLIP = 0.02;
const RULES = { past: 'past-date', current: 'current-date', next: 'next-date' } as const;

/** A date so many days back that lies in a month of the same name lies in another year's. */
const SAME_YEAR = 300;

/** "السبت المقبل، 7 ديسمبر". */
const NEXT_WEEKDAY = /مقبل|قادم/;
/** A date that was told "أمس" is none of a later day, nor is one before "غداً" told after it. */
const TOLD_LATER = 0.1;
/** A text that leaves the year of its other dates out writes that of a date near them more seldom. */
const NEAR_IN_WORDS = 62;
const YEAR_BESIDE_NONE = 0.4;

/**
 * A date beside "اليوم الأحد" that looks neither back nor ahead and falls on that weekday is that very day rather than one some
 * weeks away. Counted: of 21 in 22 that stood so near; what is told or still to come hardly ever is.
 */
const SOME_WEEKS = 45;
const SAME_WEEKDAY_APART = 0.1;
/** Who leaves the year out of "17 أيلول الماضي" writes it of no later day, but of the last few. Counted: of 1 in 91. */
const LAST_FEW = 7;
const YEAR_TOO_NEAR = 0.1;

/**
 * A text that says "أمس" names neither that day nor its own by a date that it tells in other sentences. Counted: of 68 such dates
 * none was of either, of 835 in other texts 65.
 */
const SAID_OTHERWISE = 0.1;

/** Whether deictics beside a date name its weekday, and none of them the day that it is then. */
function isAstray(beside: ToldDate['beside'], told: number, gap: number): boolean {
  let isNamed = false;
  for (const { offset, weekday } of beside) {
    if (weekday !== weekdayOfNumber(told)) continue;
    if (gap === -offset) return false;
    isNamed = true;
  }
  return isNamed;
}

/** Of which other dates the likelihood of a date asks. */
interface Asks {
  readonly contrasts: boolean;
  readonly furthestPast: boolean;
}

/** The distances from which on, or up to which, something is asked of a date: none of "9 أكتوبر" with nothing beside it. */
function askedGaps(
  { kind, latest, earliest, besideYesterday, beside }: ToldDate,
  { contrasts, furthestPast }: Asks,
): number[] {
  return [
    ...(kind.weekday ? [-7, 0, 1, 7, 8] : []),
    ...(kind.hint === 'past' ? [SAME_YEAR] : []),
    ...(latest === null ? [] : [-latest]),
    ...(earliest === null ? [] : [-earliest]),
    ...(besideYesterday ? [0, 2] : []),
    ...(beside.length === 0 ? [] : [-SOME_WEEKS, SOME_WEEKS + 1]),
    ...beside.flatMap(({ offset }) => [-offset, 1 - offset]),
    ...(furthestPast ? [LAST_FEW + 1] : []),
    ...(contrasts ? [-NEAR_IN_WORDS, NEAR_IN_WORDS + 1] : []),
  ];
}

/**
 * Up to which day the likelihood of a date stays as on a day, but for what other dates say of it. `changes`: the distances at which
 * its density changes.
 */
function makeSameUntil(date: ToldDate, changes: readonly number[], asks: Asks): SameUntil {
  const { tell, kind } = date;
  const gaps = askedGaps(date, asks);
  const until = untilEdge(tell, gaps.length === 0 ? changes : inOrder([...changes, ...gaps]));
  return kind.hint === null ? until : earliestOf([until, monthEnd]);
}

function constraintOf(date: ToldDate, dates: readonly ToldDate[]): Constraint {
  const { placed, kind, tell, shape, latest, earliest, besideYesterday, beside } = date;
  const contrasts = isContrast(date, dates);
  const { expression } = placed;
  const { at: density, peak, changes } = makeDensity(kind);
  const lastWeekday = kind.weekday && LAST_WEEKDAY.test(expression.words);
  const lastWeek = isLastWeekday(shape, expression.words);
  const nextWeekday = kind.weekday && NEXT_WEEKDAY.test(expression.words);
  const furthestPast = kind.yearKnown ? makeFurthestPast(dates) : null;
  const behindLater = makeBehindLater(date, dates);
  const likelihood = (day: number) => {
    const gap = tell(day);
    if (gap === null) return SLIP * peak;
    const told = day - gap;
    const sameMonth = kind.hint !== null && monthOf(day) === monthOf(told);
    // "27 أيلول الماضي" is no day of this September, "21 الجاري" none of another month, "الخميس الماضي" not today, but within
    // the week (on a Thursday the one before), and "السبت المقبل" within the week ahead.
    const apart =
      (kind.hint === 'past' && !lastWeekday && sameMonth && gap < SAME_YEAR) ||
      (kind.hint === 'current' && !sameMonth) ||
      (lastWeekday && gap <= 0) ||
      (lastWeek && gap > 7) ||
      (nextWeekday && (gap >= 0 || gap < -7));
    const behind = behindLater?.likelihood(day, gap) ?? null;
    if (behind !== null) return behind;
    const late = (latest !== null && gap < -latest) || (earliest !== null && gap >= -earliest);
    const astray = (kind.weekday || Math.abs(gap) <= SOME_WEEKS) && isAstray(beside, told, gap);
    const tooNear = furthestPast !== null && gap > LAST_FEW && gap < furthestPast.from(day) - LAST_FEW;
    return (
      density(lastWeek && gap === 7 ? 6 : gap) *
      (kind.yearKnown ? 1 : weekdayFit(shape, told)) *
      (apart ? SLIP : 1) *
      (late ? TOLD_LATER : 1) *
      (besideYesterday && (gap === 0 || gap === 1) ? SAID_OTHERWISE : 1) *
      (tooNear ? YEAR_TOO_NEAR : 1) *
      (astray ? SAME_WEEKDAY_APART : 1) *
      (contrasts && Math.abs(gap) <= NEAR_IN_WORDS ? YEAR_BESIDE_NONE : 1)
    );
  };
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    ...(kind.gloss ? { leads: 'gloss' as const } : {}),
    dates: true,
    likelihood,
    sameUntil: earliestOf(
      [
        makeSameUntil(date, changes, { contrasts, furthestPast: furthestPast !== null }),
        furthestPast?.sameUntil,
        behindLater?.sameUntil,
      ].filter((one) => one !== undefined),
    ),
    supports: (day) => likelihood(day) >= (peak / 4) * (contrasts ? YEAR_BESIDE_NONE : 1),
    step: (day) => stepOf(kind.hint ? RULES[kind.hint] : 'near-date', expression, { result: day }),
    year: shape.year.kind === 'known' ? shape.year.value : null,
  };
}

/** The constraints of the dates among some placed expressions, in the order of the text. */
export function findToldDates(
  shadow: Shadow,
  placed: readonly Placed[],
  weekdays: readonly Placed[],
  tellers: readonly Placed[],
  lastYear: number,
): Constraint[] {
  const dates: ToldDate[] = [];
  for (const here of placed) {
    const date = readDate(shadow, here, tellers, dates.at(-1) ?? null, lastYear);
    if (date) dates.push(date);
  }
  const beside = findWeekdayOfDate(dates, weekdays);
  const picked = pickDates(dates, shadow.text.length);
  return [...picked.map((date) => constraintOf(date, dates)), ...(beside ? [beside] : [])];
}

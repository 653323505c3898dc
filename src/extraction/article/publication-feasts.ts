// A year told by two calendars: a feast or a day of a Hijri month beside its Gregorian day without a year ("عيد الفطر في 21 أبريل",
// "الأول من رمضان الموافق 23 آذار") falls on it in few years only. The moon as sighted may differ by a day from the table. A feast named without a date is mostly near.
import { dayNumber, makeDay } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { TENURES_SINCE } from '../lexicon/actors/people/all-people.ts';
import { hijriDaysIn } from '../time/resolve/hijri.ts';
import { feastDaysIn, isMovable } from '../time/resolve/holiday.ts';
import type { DayAlias, DayShape, HijriMonthShape, HolidayShape, TimeShape } from '../time/shapes.ts';
import { roughYear, tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { feastDensity } from './publication-density.ts';

/** Years in which such a pair is sought, from 2000 on: the lunar year runs through the solar one in 33. */
const FIRST_YEAR = Number(TENURES_SINCE.slice(0, 4));
const YEARS = 33;
/** Days by which a sighted moon may differ from the table. */
const SIGHTING = 1;
/** Days around its date on which a date without a year means that one. */
const NEAREST = 183;
/** How likely a pair is said of a year in which its two days lie apart, to one in which they meet. */
const APART = 0.01;
/** What stands between the two names of one day. */
const LINK =
  /^(?: ?[،,(] ?| )(?:(?:في|يوم|بتاريخ|الموافق|والموافق|المصادف|الذي|صادف|يصادف|وافق|يوافق|حل|يحل|اي|هذا العام|المبارك) ?(?:ل(?= ))? ?){0,4}(?:ال)?\(?$/u;
/** The same where the first is a month that begins on the day. */
const BEGINS =
  /^(?: ?[،,(] ?| )(?:(?:الذي|والذي) )?(?:بدا|يبدا|سيبدا|انطلق|حل|يحل)(?: (?:في|يوم|بتاريخ)){0,2} $/u;

/** The Gregorian days that a name of a day by its feast or Hijri month has in a year; `null` where that tells no year. */
type DaysIn = (year: number) => readonly string[];

function namedDays(shape: DayAlias): { days: DaysIn; slack: number } | null {
  if (shape.year.kind === 'known' || shape.year.kind === 'hijri') return null;
  if (shape.kind === 'hijri-day')
    return { days: (year) => hijriDaysIn(year, shape.month, shape.day), slack: SIGHTING };
  if (!isMovable(shape.holiday)) return null;
  const { sighted } = feastDaysIn(shape.holiday, FIRST_YEAR);
  return { days: (year) => feastDaysIn(shape.holiday, year).days, slack: sighted ? SIGHTING : 0 };
}

const monthBegins = ({ month }: HijriMonthShape): { days: DaysIn; slack: number } => ({
  days: (year) => hijriDaysIn(year, month, 1),
  slack: SIGHTING,
});

const isOpenDay = (shape: TimeShape): shape is DayShape =>
  shape.kind === 'day' && shape.month.kind === 'known' && shape.year.kind === 'open';
const isName = (shape: TimeShape): shape is DayAlias =>
  shape.kind === 'hijri-day' || (shape.kind === 'holiday' && shape.from === shape.to);

interface Pair {
  readonly placed: Placed;
  readonly gregorian: DayShape;
  readonly named: { readonly days: DaysIn; readonly slack: number };
  /** Days from the named day to the date: "ثاني أيام عيد الفطر" is one after it. */
  readonly after: number;
  /** The words of the name of the day. */
  readonly words: string;
}

/** One day named twice by two expressions in a row, or by one that has taken up the other. */
function readPair(shadow: Shadow, one: Placed, next: Placed | undefined): Pair | null {
  const { shape, expression } = one;
  if (isOpenDay(shape) && shape.alias) {
    const named = namedDays(shape.alias);
    const after = shape.alias.kind === 'holiday' ? shape.alias.from : 0;
    return named && { placed: one, gregorian: shape, named, after, words: expression.words };
  }
  if (!next) return null;
  const between = shadow.text.slice(
    toShadow(shadow, expression.span.end),
    toShadow(shadow, next.expression.span.start),
  );
  const { words } = expression;
  if (shape.kind === 'hijri-month' && shape.year.kind === 'open' && isOpenDay(next.shape)) {
    const begins = BEGINS.test(between) || (shape.part === 'early' && LINK.test(between));
    return begins
      ? { placed: next, gregorian: next.shape, named: monthBegins(shape), after: 0, words }
      : null;
  }
  if (!LINK.test(between)) return null;
  if (isName(shape) && isOpenDay(next.shape)) {
    const named = namedDays(shape);
    const after = shape.kind === 'holiday' ? shape.from : 0;
    return named && { placed: next, gregorian: next.shape, named, after, words };
  }
  return null;
}

function constraintOf({ placed, gregorian, named, after, words }: Pair): Constraint | null {
  const tell = tellDay(gregorian);
  if (tell === null || gregorian.month.kind !== 'known') return null;
  const { month } = gregorian;
  const meets = new Set<number>();
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
    const day = makeDay(year, month.value, gregorian.day);
    if (day === null) continue;
    const number = dayNumber(day);
    const fits = named.days(year).some((each) => Math.abs(dayNumber(each) + after - number) <= named.slack);
    if (fits) meets.add(number);
  }
  if (meets.size === 0) return null;
  const supports = (day: number) => {
    const gap = tell(day);
    return gap !== null && meets.has(day - gap);
  };
  const { expression } = placed;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: false,
    likelihood: (day) => (supports(day) ? 1 : APART),
    sameUntil: tell.sameUntil,
    supports,
    step: (day) => stepOf('feast-year', expression, { antecedent: words, result: day }),
    year: null,
    tellsYear: true,
    ranges: [...meets].map((day) => [day - NEAREST, day + NEAREST] as const),
  };
}

/** The constraints of days named by two calendars, in the order of the text: "عيد الفطر في 21 أبريل" → publication in or near 2023. */
export function findFeasts(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  return placed.flatMap((one, index) => {
    const pair = readPair(shadow, one, placed[index + 1]);
    return (pair && constraintOf(pair)) ?? [];
  });
}

/** Days within which a feast speaks for a day. */
const FEAST_NEAR = 30;

/** Days from a feast without its year to a day, whichever occurrence is nearest. */
function awayFrom({ holiday, from }: HolidayShape): (day: number) => number {
  const known = new Map<number, readonly number[]>();
  const daysOf = (year: number) => {
    const days = known.get(year) ?? feastDaysIn(holiday, year).days.map((each) => dayNumber(each) + from);
    known.set(year, days);
    return days;
  };
  return (day) => {
    const year = roughYear(day);
    const days = [year - 1, year, year + 1].flatMap(daysOf);
    return Math.min(NEAREST, ...days.map((each) => Math.abs(day - each)));
  };
}

/** The constraints of feasts named without a date, each feast once: "هدنة عيد الفطر" → publication mostly within weeks of it. */
export function findNearFeasts(placed: readonly Placed[]): Constraint[] {
  const seen = new Set<string>();
  return placed.flatMap(({ shape, expression }): Constraint[] => {
    if (shape.kind !== 'holiday' || shape.year.kind !== 'open' || shape.hint !== null) return [];
    if (seen.has(shape.holiday)) return [];
    seen.add(shape.holiday);
    const away = awayFrom(shape);
    return [
      {
        span: expression.span,
        words: expression.words,
        settles: false,
        dates: false,
        likelihood: (day) => feastDensity(away(day)),
        supports: (day) => away(day) <= FEAST_NEAR,
        step: (day) => stepOf('near-feast', expression, { result: day }),
        year: null,
      },
    ];
  });
}

// How the dates that one text tells bear on one another: of the dates of one episode only the one nearest to publication counts,
// for the others follow from it; a text that writes years seldom leaves some out.
import type { DayShape, Weekday } from '../time/shapes.ts';
import type { Tell } from './publication-calendar.ts';
import { monthOf } from './publication-calendar.ts';
import type { Placed } from './publication-constraint.ts';
import type { DateKind } from './publication-density.ts';
import type { SameUntil } from './publication-stretches.ts';
import { earliest, untilEdge } from './publication-stretches.ts';

/** Days between dates of one episode: without a year all lie within a year, with one they may be years apart. */
const EPISODE = 62;
const LONG_EPISODE = 400;
/** The dates of a month of which none is told. */
const NONE: readonly Tell[] = [];
/** The part of a text that is its front. */
const FRONT = 0.35;

/** A date that a text tells. */
export interface ToldDate {
  readonly placed: Placed;
  readonly shape: DayShape;
  readonly kind: DateKind;
  readonly tell: Tell;
  /** Orders dates of one kind; days, roughly. */
  readonly ordinal: number;
  readonly ahead: boolean;
  /** The last day that it can be of, in days from publication, where its sentence tells it "أمس": -1. */
  readonly latest: number | null;
  /** The day behind which it lies, where its sentence tells it after "غدا": 1. */
  readonly earliest: number | null;
  /** Whether the text calls the days of its news "أمس". */
  readonly besideYesterday: boolean;
  /** The deictics with a weekday that stand beside it, where it is of neither side. */
  readonly beside: readonly { readonly offset: number; readonly weekday: Weekday }[];
}

/** "10 أكتوبر" and "21 الجاري", not "27 أيلول الماضي". */
export const isOfMonth = ({ kind }: ToldDate) => kind.hint === null || kind.hint === 'current';

/** Dates between which one episode runs: both with a year or both without, both told or both ahead, both with a hint or without. */
const isOneStory = (a: ToldDate, b: ToldDate) =>
  a.kind.yearKnown === b.kind.yearKnown &&
  a.ahead === b.ahead &&
  a.kind.hint === b.kind.hint &&
  (a.ahead || a.kind.bound === b.kind.bound);

/** Whether words tell which way a date looks: of a day named twice the telling one counts. */
const tellsSide = ({ kind }: ToldDate) => Number(kind.side !== 'unclear');

const monthOfShape = ({ month }: DayShape) => (month.kind === 'known' ? month.value : null);

/** Whether two dates are of one day of the calendar, neither with its year. */
const isSameDay = (a: ToldDate, b: ToldDate) =>
  !a.kind.yearKnown &&
  !b.kind.yearKnown &&
  a.shape.day === b.shape.day &&
  monthOfShape(a.shape) !== null &&
  monthOfShape(a.shape) === monthOfShape(b.shape);

/** How much a date says of where it lies: "26 آذار الجاري" more than one that is told or to come, that more than any other. */
const telling = (date: ToldDate) => (date.kind.hint === null ? tellsSide(date) : 2);

/** Whether a day is named once more, by words that tell more or before it: two namings of one day are no two witnesses. */
const isRepeated = (date: ToldDate, dates: readonly ToldDate[]) =>
  dates.some(
    (other) =>
      other !== date &&
      isSameDay(date, other) &&
      (telling(other) > telling(date) ||
        (telling(other) === telling(date) && other.placed.at < date.placed.at)),
  );

/**
 * The last told date and the first one ahead of each episode, each day once; a date that a second one repeats with its year is its
 * echo.
 */
export function pickDates(all: readonly ToldDate[], length: number): ToldDate[] {
  const dates = all.filter((date) => !isRepeated(date, all));
  const sorted = [...dates].sort(
    (a, b) => a.ordinal - b.ordinal || tellsSide(a) - tellsSide(b) || a.placed.at - b.placed.at,
  );
  const dropped = new Set<ToldDate>();
  sorted.forEach((date, i) => {
    const next = sorted.slice(i + 1).find((other) => isOneStory(date, other));
    if (next && next.ordinal - date.ordinal <= (date.kind.yearKnown ? LONG_EPISODE : EPISODE))
      dropped.add(date.ahead ? next : date);
  });
  const isEcho = ({ shape, kind }: ToldDate) =>
    !kind.yearKnown &&
    dates.some(
      (other) =>
        other.kind.yearKnown &&
        other.shape.day === shape.day &&
        other.shape.month.kind === 'known' &&
        shape.month.kind === 'known' &&
        other.shape.month.value === shape.month.value,
    );
  return dates
    .filter((date) => !dropped.has(date) && !isEcho(date))
    .map((date) => {
      const others = dates.some((other) => other.ordinal !== date.ordinal && isOneStory(date, other));
      const leads = others && date.placed.at < length * FRONT;
      return leads ? { ...date, kind: { ...date.kind, leads } } : date;
    });
}

/** Months between two of the calendar, whichever way round. */
const monthsApart = (a: number, b: number) => Math.min(Math.abs(a - b), 12 - Math.abs(a - b));
/** Months within which a date behind one with its year may be of that year. */
const SAME_YEAR_MONTHS = 2;

/**
 * Whether a text with a date and its year leaves the year of other dates out: of those in other months, or, where the date is told, of
 * those before it in the text. Behind it their year is its own. Counted: of 37 told behind such dates of their month 7 lay within
 * two months, of other told ones a third; of 29 with one of the months around behind them 11, of other ones a fifth.
 */
export function isContrast({ kind, shape: own, placed: at }: ToldDate, dates: readonly ToldDate[]): boolean {
  if (!kind.yearKnown || kind.weekday || own.month.kind !== 'known') return false;
  const { value } = own.month;
  const open = dates.flatMap(({ placed, shape: { year, month } }) =>
    year.kind === 'open' && month.kind === 'known'
      ? [{ behind: placed.at > at.at, apart: monthsApart(month.value, value) }]
      : [],
  );
  const isOwn = ({ behind, apart }: (typeof open)[number]) =>
    behind ? apart <= SAME_YEAR_MONTHS : apart === 0 && kind.side !== 'told';
  return open.length > 0 && !open.some(isOwn);
}

/** How far back the furthest "27 أيلول الماضي" lies from a day; `null` where a text names none. */
export function makeFurthestPast(
  dates: readonly ToldDate[],
): { readonly from: (day: number) => number; readonly sameUntil: SameUntil } | null {
  const past = dates.filter(({ kind }) => kind.hint === 'past' && !kind.yearKnown && !kind.weekday);
  if (past.length === 0) return null;
  const from = (day: number) => {
    let most = 0;
    for (const { tell } of past) most = Math.max(most, tell(day) ?? 0);
    return most;
  };
  return { from, sameUntil: earliest(past.map(({ tell }) => tell.sameUntil)) };
}

/**
 * How likely "14 الجاري" is of a day on which a later date of the same month has been told too: that one says how near publication
 * is, and this one is any day before it. `null` where it is itself the last one told, whatever the day or on that day.
 */
export function makeBehindLater(
  { kind, shape, tell: own }: ToldDate,
  dates: readonly ToldDate[],
): {
  readonly likelihood: (day: number, gap: number) => number | null;
  readonly sameUntil: SameUntil;
} | null {
  if (kind.hint !== 'current' || kind.side !== 'told' || kind.weekday) return null;
  // By the month that they name: only those of its own month bear on it.
  const told = new Map<number, Tell[]>();
  for (const { ahead, kind: of, shape: other, tell } of dates) {
    if (ahead || of.side !== 'told' || other.month.kind !== 'known') continue;
    const month = other.month.value;
    told.set(month, [...(told.get(month) ?? []), tell]);
  }
  if (told.size === 0) return null;
  const likelihood = (day: number, gap: number) => {
    let latest = Infinity;
    for (const tell of told.get(monthOf(day - gap)) ?? NONE) {
      const other = tell(day) ?? -1;
      if (other >= 0 && other < gap) latest = Math.min(latest, other);
    }
    return latest === Infinity ? null : 1 / (shape.day + gap - latest - 1);
  };
  const untilOne = (tell: Tell) => untilEdge(tell, [0]);
  const changes = new Map([...told].map(([month, tells]) => [month, earliest(tells.map(untilOne))]));
  // Its own month stays the same as long as the date does.
  const sameUntil = (day: number) => {
    const gap = own(day);
    const changing = gap === null ? undefined : changes.get(monthOf(day - gap));
    return Math.min(own.sameUntil(day), changing?.(day) ?? Infinity);
  };
  return { likelihood, sameUntil };
}

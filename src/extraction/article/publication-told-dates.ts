// The dates that a text tells, as constraints: how far such a date lies from publication is usage, of which the density knows
// the shares. Of the dates of one episode only the one nearest to publication counts: the others follow from it.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape } from '../time/types.ts';
import { monthOf, tellDay, weekdayOf } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { DateKind } from './publication-density.ts';
import { makeDensity } from './publication-density.ts';
import { findSide, tellsSince } from './publication-side.ts';

/** A date in a month that its words exclude, or on another weekday than written: a slip. */
const SLIP = 0.02;
/** Days between dates of one episode: without a year all lie within a year, with one they may be years apart. */
const EPISODE = 62;
const LONG_EPISODE = 400;
/** The part of a text that is its front. */
const FRONT = 0.35;
const RULES = { past: 'past-date', current: 'current-date', next: 'next-date' } as const;

/** "الخميس الماضي 26 أكتوبر", "السبت المقبل، 7 ديسمبر". */
const NEXT_WEEKDAY = /مقبل|قادم/;
const LAST_WEEKDAY = /ماضي|ماضى|منصرم|فائت|فارط/;

interface ToldDate {
  readonly placed: Placed;
  readonly shape: DayShape;
  readonly kind: DateKind;
  readonly tell: NonNullable<ReturnType<typeof tellDay>>;
  /** Orders dates of one kind; days, roughly. */
  readonly ordinal: number;
  readonly ahead: boolean;
}

function readDate(shadow: Shadow, placed: Placed): ToldDate | null {
  const { shape, bound, at, expression } = placed;
  if (shape.kind !== 'day') return null;
  const tell = tellDay(shape);
  if (tell === null) return null;
  const { year, month, weekday } = shape;
  const relative = month.kind === 'relative' || year.kind === 'relative';
  const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
  const lasts = bound === 'since' || (bound === null && tellsSince(shadow, at));
  const kind: DateKind = {
    // "الخميس الماضي 26 أكتوبر": its weekday is told as past.
    side: LAST_WEEKDAY.test(expression.words) ? 'told' : side,
    yearKnown: year.kind === 'known',
    weekday: weekday !== null,
    hint: shape.hint ?? (relative ? 'current' : null),
    // "ابتداء من 13 أغسطس" begins, "منذ بدء الحملة في 18 شباط" has begun.
    bound: bound === 'until' ? bound : lasts && side !== 'ahead' ? 'since' : null,
    leads: false,
  };
  const ordinal = (month.kind === 'known' ? month.value : 0) * 31 + shape.day;
  return {
    placed,
    shape,
    kind,
    tell,
    ordinal: year.kind === 'known' ? year.value * 366 + ordinal : ordinal,
    ahead: kind.side === 'ahead' || kind.hint === 'next' || bound === 'until',
  };
}

/** "10 أكتوبر" and "21 الجاري", not "27 أيلول الماضي". */
const isOfMonth = ({ kind }: ToldDate) => kind.hint === null || kind.hint === 'current';

/** Dates between which one episode runs: both with a year or both without, both told or both ahead, both with a hint or without. */
const isOneStory = (a: ToldDate, b: ToldDate) =>
  a.kind.yearKnown === b.kind.yearKnown &&
  a.ahead === b.ahead &&
  a.kind.hint === b.kind.hint &&
  a.kind.bound === b.kind.bound;

/** The last told date and the first one ahead of each episode; a date that a second one repeats with its year is its echo. */
function pickDates(dates: readonly ToldDate[], length: number): ToldDate[] {
  const sorted = [...dates].sort((a, b) => a.ordinal - b.ordinal || a.placed.at - b.placed.at);
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

function constraintOf({ placed, kind, tell, shape }: ToldDate): Constraint {
  const { expression } = placed;
  const { at: density, peak } = makeDensity(kind);
  const lastWeekday = kind.weekday && LAST_WEEKDAY.test(expression.words);
  const nextWeekday = kind.weekday && NEXT_WEEKDAY.test(expression.words);
  const likelihood = (day: number) => {
    const told = tell(day);
    if (told === null) return SLIP * peak;
    const sameMonth = monthOf(day) === monthOf(day - told.gap);
    // "27 أيلول الماضي" is no day of this September, "21 الجاري" none of another month, "الخميس الماضي" not today
    // and "السبت المقبل" within the week.
    const apart =
      (kind.hint === 'past' && !lastWeekday && sameMonth && told.gap < 300) ||
      (kind.hint === 'current' && !sameMonth) ||
      (lastWeekday && told.gap <= 0) ||
      (nextWeekday && (told.gap >= 0 || told.gap < -7));
    return density(told.gap) * (told.weekdayFits || kind.yearKnown ? 1 : SLIP) * (apart ? SLIP : 1);
  };
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: true,
    likelihood,
    supports: (day) => likelihood(day) >= peak / 4,
    step: (day) => stepOf(kind.hint ? RULES[kind.hint] : 'near-date', expression, { result: day }),
    year: shape.year.kind === 'known' ? shape.year.value : null,
  };
}

/**
 * "الأحد الماضي" in a text whose last date is a Saturday or a Sunday: the two may tell of one matter, and then publication
 * follows within the week. Counted: so it is of 54 in 100 such articles, and in 33 by chance where the date lies further back.
 */
const ONE_MATTER = { within: 0.54, beyond: 0.33 } as const;

/** How weekdays told agree with the last date told, or `null` where the text has not both. */
function findWeekdayOfDate(dates: readonly ToldDate[], weekdays: readonly Placed[]): Constraint | null {
  const last = dates
    .filter((date) => !date.ahead && !date.kind.yearKnown && isOfMonth(date) && date.kind.bound === null)
    .sort((a, b) => b.ordinal - a.ordinal)[0];
  const named = weekdays.find(({ quoted }) => !quoted);
  if (!last || last.kind.weekday || named?.shape.kind !== 'weekday') return null;
  const { weekday } = named.shape;
  const share = (day: number) => {
    const gap = last.tell(day)?.gap ?? null;
    if (gap === null) return 0;
    const hit = weekdayOf(day - gap) === weekday || weekdayOf(day - gap + 1) === weekday;
    const expected = gap >= -7 && gap <= 6 ? ONE_MATTER.within : ONE_MATTER.beyond;
    return hit ? expected : 1 - expected;
  };
  const { expression } = named;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: false,
    likelihood: share,
    supports: (day) => share(day) === ONE_MATTER.within,
    step: (day) => stepOf('weekday-of-date', expression, { date: last.placed.expression.words, result: day }),
    year: null,
  };
}

/** The constraints of the dates among some placed expressions, in the order of the text. */
export function findToldDates(
  shadow: Shadow,
  placed: readonly Placed[],
  weekdays: readonly Placed[],
): Constraint[] {
  const dates = placed.flatMap((here) => readDate(shadow, here) ?? []);
  const beside = findWeekdayOfDate(dates, weekdays);
  return [...pickDates(dates, shadow.text.length).map(constraintOf), ...(beside ? [beside] : [])];
}

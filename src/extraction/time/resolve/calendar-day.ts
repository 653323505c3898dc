// Which day a calendar day, a weekday or a month of an open year means, seen from a reference day.
import { monthOf, yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { daysBetween, isoWeekday, makeDay, shiftDay, shiftMonth } from '../../../domain/iso-day.ts';
import type { DayShape, Hint, MonthShape, Weekday, WeekdayShape, YearRef } from '../shapes.ts';
import type { Preference, ResolveContext } from '../types.ts';
import type { Stretch } from './stretch.ts';
import { dayStretch, monthStretch, weekStretch } from './stretch.ts';

/** A hint outranks the tense of the verb. */
export const preferenceOf = (hint: Hint | null, prefer: Preference): Preference =>
  hint === 'past' ? 'past' : hint === 'next' ? 'future' : prefer;

/** The year that a written or counted year reference means; `null`: open. */
export function knownYear(year: YearRef, reference: IsoDay | null): number | null {
  if (year.kind === 'known') return year.value;
  return year.kind === 'relative' && reference ? yearOf(reference) + year.offset : null;
}

/** Days: further away than this, papers write the year or "الماضي", whatever the tense of the verb beside the date. */
const YEAR_CAN_BE_LEFT_OUT = 300;

/** The occurrence of a yearly day that is meant: `strict` leaves the reference day itself out ("الماضي", "المقبل"). */
export function pickOccurrence(
  candidates: readonly IsoDay[],
  reference: IsoDay,
  prefer: Preference,
  strict: boolean,
): IsoDay | null {
  const far = (day: IsoDay) => Math.abs(daysBetween(reference, day));
  const nearest = (days: readonly IsoDay[]) =>
    days.reduce<IsoDay | null>((best, day) => (best === null || far(day) < far(best) ? day : best), null);
  const picked = nearest(
    candidates.filter((day) => {
      if (day === reference) return !strict;
      return prefer === 'nearest' || (prefer === 'past' ? day < reference : day > reference);
    }),
  );
  if (strict || picked === null || far(picked) <= YEAR_CAN_BE_LEFT_OUT) return picked;
  return nearest(candidates);
}

/** Days: a written weekday tells which year is meant only within this distance; a nearer date with another weekday is a slip. */
const WEEKDAY_TELLS_THE_YEAR = 330;

/** The occurrences near the reference that fall on the weekday written beside the date ("الخميس 15 أغسطس"). */
export const agreeingDays = (days: readonly IsoDay[], weekday: Weekday | null, reference: IsoDay): IsoDay[] =>
  days.filter(
    (day) => isoWeekday(day) === weekday && Math.abs(daysBetween(reference, day)) <= WEEKDAY_TELLS_THE_YEAR,
  );

/** "الخميس 21": in the reference's month or the ones beside it; where no 21st is a Thursday, the weekday alone is meant. */
function resolveDayOfWeekday(
  day: number,
  weekday: Weekday,
  reference: IsoDay,
  prefer: Preference,
): Stretch | null {
  const months = [-1, 0, 1].map((offset) => shiftMonth(`${reference.slice(0, 7)}-01`, offset));
  const agreeing = months
    .map((first) => makeDay(yearOf(first), monthOf(first), day))
    .filter((found) => found !== null)
    .filter((found) => isoWeekday(found) === weekday);
  const picked =
    pickOccurrence(agreeing, reference, prefer, false) ??
    pickOccurrence(agreeing, reference, 'nearest', false);
  return picked
    ? dayStretch(picked, 'day-of-weekday', false)
    : resolveWeekday({ kind: 'weekday', weekday, hint: null, weekOffset: null }, { reference, prefer });
}

/** "16/04/21": the day stands first, unless that lies more than a year ahead of the reference. */
function resolveYearFirst({ yearFirst }: DayShape, dayFirst: IsoDay | null, reference: IsoDay | null) {
  if (!yearFirst || !reference || (dayFirst !== null && daysBetween(reference, dayFirst) <= 366)) return null;
  const day = makeDay(yearFirst.year, yearFirst.month, yearFirst.day);
  return day === null ? null : dayStretch(day, 'year-first', true);
}

/** "27 أيلول الماضي", "9 تشرين الأول 2020", "21 الجاري", "الخميس 21". */
export function resolveDay(shape: DayShape, { reference, prefer }: ResolveContext): Stretch | null {
  if (shape.month.kind === 'same') return null;
  if (shape.month.kind === 'open') {
    return reference && shape.weekday !== null
      ? resolveDayOfWeekday(shape.day, shape.weekday, reference, prefer)
      : null;
  }
  if (shape.month.kind === 'relative') {
    if (!reference) return null;
    const first = shiftMonth(`${reference.slice(0, 7)}-01`, shape.month.offset);
    const day = makeDay(yearOf(first), monthOf(first), shape.day);
    return day === null ? null : dayStretch(day, 'day-of-relative-month', false);
  }
  const month = shape.month.value;
  const year = knownYear(shape.year, reference);
  if (year !== null) {
    const day = makeDay(year, month, shape.day);
    const yearFirst = resolveYearFirst(shape, day, reference);
    if (yearFirst || day === null) return yearFirst;
    return dayStretch(day, shape.year.kind === 'known' ? 'calendar-day' : 'year-counted', true);
  }
  if (!reference || shape.year.kind !== 'open') return null;
  const around = yearOf(reference);
  if (shape.hint === 'current') {
    const day = makeDay(around, month, shape.day);
    return day === null ? null : dayStretch(day, 'year-counted', true);
  }
  // 29 February needs up to eight years either way.
  const candidates = Array.from({ length: 17 }, (_, at) => makeDay(around - 8 + at, month, shape.day)).filter(
    (day) => day !== null,
  );
  const wanted = shape.deictic === null ? preferenceOf(shape.hint, prefer) : 'nearest';
  const day = pickOccurrence(candidates, reference, wanted, shape.hint !== null);
  if (!day) return null;
  if (shape.hint === null && shape.deictic === null && isoWeekday(day) !== shape.weekday) {
    const agreeing = agreeingDays(candidates, shape.weekday, reference);
    const told = pickOccurrence(agreeing, reference, 'nearest', false);
    if (told) return dayStretch(told, 'year-of-weekday', true);
  }
  const isNearest = shape.hint === null && day === pickOccurrence(candidates, reference, 'nearest', false);
  const rule = isNearest ? 'year-from-reference' : day < reference ? 'last-occurrence' : 'next-occurrence';
  return dayStretch(day, rule, true);
}

/** "الأحد الماضي" strictly before the reference, "الإثنين المقبل" strictly after; bare or "هذا", the day itself may be meant. */
export function resolveWeekday(shape: WeekdayShape, { reference, prefer }: ResolveContext): Stretch | null {
  if (!reference) return null;
  if (shape.weekOffset !== null) {
    const week = weekStretch(reference, shape.weekOffset, null, 'weekday-of-week');
    return week.start === null
      ? null
      : dayStretch(shiftDay(week.start, shape.weekday - 1), 'weekday-of-week', false);
  }
  const ahead = (shape.weekday - isoWeekday(reference) + 7) % 7;
  const strict = shape.hint === 'past' || shape.hint === 'next';
  const further = shape.far ? 7 : 0;
  const next = (ahead === 0 && strict ? 7 : ahead) + further;
  const last = (ahead === 0 ? (strict ? -7 : 0) : ahead - 7) - further;
  const wanted = preferenceOf(shape.hint, prefer);
  const offset = wanted === 'past' ? last : wanted === 'future' ? next : next <= -last ? next : last;
  const near = offset < 0 ? 'weekday-past' : offset > 0 ? 'weekday-next' : 'weekday-same';
  const rule = shape.far ? (offset < 0 ? 'weekday-before-last' : 'weekday-after-next') : near;
  return dayStretch(shiftDay(reference, offset), rule, false);
}

/** "أيلول الماضي" the last September that is over; "نيسان 2016"; a bare month may be the current one. */
export function resolveMonth(shape: MonthShape, { reference, prefer }: ResolveContext): Stretch | null {
  const { month, part } = shape;
  const year = knownYear(shape.year, reference);
  if (year !== null) {
    return monthStretch(
      year,
      month,
      part,
      shape.year.kind === 'known' ? 'calendar-month' : 'month-from-reference',
      true,
    );
  }
  if (!reference || shape.year.kind !== 'open') return null;
  const ahead = (month - monthOf(reference) + 12) % 12;
  const strict = shape.hint === 'past' || shape.hint === 'next';
  const next = ahead === 0 && strict ? 12 : ahead;
  const last = ahead === 0 ? (strict ? -12 : 0) : ahead - 12;
  const wanted = preferenceOf(shape.hint, prefer);
  const offset = wanted === 'past' ? last : wanted === 'future' ? next : next < -last ? next : last;
  const first =
    shape.hint === 'current'
      ? `${reference.slice(0, 4)}-01-01`
      : shiftMonth(`${reference.slice(0, 7)}-01`, offset);
  return monthStretch(yearOf(first), month, part, 'month-from-reference', true);
}

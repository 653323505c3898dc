// The nth weekday of a month ("ثالث ثلاثاء في أيلول 2014", "آخر جمعة من الشهر") and its last day ("آخر يوم من أيلول").
import { monthOf, yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { isoWeekday, lastDayOf, makeDay, shiftDay, shiftMonth } from '../../../domain/iso-day.ts';
import type { NthDayShape } from '../shapes.ts';
import type { ResolveContext } from '../types.ts';
import { agreeingDays, knownYear, pickOccurrence, preferenceOf } from './calendar-day.ts';
import type { Stretch } from './stretch.ts';
import { dayStretch } from './stretch.ts';

/** The day meant in one month; `null`: it has no fifth Friday. */
function dayInMonth({ nth, weekday }: NthDayShape, year: number, month: number): IsoDay | null {
  const last = makeDay(year, month, lastDayOf(year, month));
  if (weekday === null) return nth < 0 ? last : makeDay(year, month, nth);
  if (nth < 0) return last && shiftDay(last, -((isoWeekday(last) - weekday + 7) % 7));
  const first = makeDay(year, month, 1);
  return first && makeDay(year, month, 1 + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** "الثلاثاء الثالث من أيلول": the 3rd where it is a Tuesday. */
function datedDay({ dated, nth, weekday }: NthDayShape, year: number, month: number): IsoDay | null {
  const day = dated ? makeDay(year, month, nth) : null;
  return day !== null && isoWeekday(day) === weekday ? day : null;
}

const found = (day: IsoDay | null, rule: string, explicit: boolean) =>
  day === null ? null : dayStretch(day, rule, explicit);

/** "أول جمعة من هذا الشهر" with reference 2016-11-07 → 2016-11-04; an open year is the nearest in the preferred direction. */
export function resolveNthDay(shape: NthDayShape, { reference, prefer }: ResolveContext): Stretch | null {
  const { month, hint } = shape;
  if (month.kind === 'relative') {
    if (!reference) return null;
    const first = shiftMonth(`${reference.slice(0, 7)}-01`, month.offset);
    return found(dayInMonth(shape, yearOf(first), monthOf(first)), 'nth-day', false);
  }
  if (month.kind !== 'known') return null;
  const year =
    knownYear(shape.year, reference) ?? (hint === 'current' && reference ? yearOf(reference) : null);
  if (year !== null) {
    const dated = found(datedDay(shape, year, month.value), 'calendar-day', true);
    return dated ?? found(dayInMonth(shape, year, month.value), 'nth-day', true);
  }
  if (!reference || shape.year.kind !== 'open') return null;
  const years = [-1, 0, 1].map((offset) => yearOf(reference) + offset);
  const dated = years.map((each) => datedDay(shape, each, month.value)).filter((day) => day !== null);
  const told = pickOccurrence(agreeingDays(dated, shape.weekday, reference), reference, 'nearest', false);
  if (told) return dayStretch(told, 'year-of-weekday', true);
  const days = years.map((each) => dayInMonth(shape, each, month.value)).filter((day) => day !== null);
  return found(pickOccurrence(days, reference, preferenceOf(hint, prefer), hint !== null), 'nth-day', true);
}

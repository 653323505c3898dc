// Which days a Hijri date, month or year means, seen from a reference day.
import { yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { daysBetween, isoWeekday, shiftDay } from '../../../domain/iso-day.ts';
import type { PartOf } from '../../../domain/calendar-days.ts';
import type {
  HijriDayShape,
  HijriMonthShape,
  HijriYearRef,
  HijriYearShape,
  Hint,
  Weekday,
} from '../shapes.ts';
import type { ResolveContext, TimeWarning } from '../types.ts';
import { knownYear, pickOccurrence, preferenceOf } from './calendar-day.ts';
import type { Stretch } from './stretch.ts';
import { dayStretch, daysStretch } from './stretch.ts';
import { hijriDay, hijriMonth, hijriYearsIn } from './umm-al-qura.ts';

/** The days of a yearly feast or date, each as its first day, that a year reference and a hint allow; the first is meant. */
export function yearlyDay(
  year: HijriYearRef,
  hint: Hint | null,
  { reference, prefer }: ResolveContext,
  dayIn: (gregorianYear: number) => readonly IsoDay[],
): IsoDay | null {
  if (year.kind === 'hijri') return null;
  const known = knownYear(year, reference);
  if (known !== null) return dayIn(known)[0] ?? null;
  if (!reference) return null;
  const here = yearOf(reference);
  if (hint === 'current') return dayIn(here)[0] ?? null;
  const candidates = [here - 1, here, here + 1].flatMap(dayIn);
  const wanted = preferenceOf(hint, prefer);
  return (
    pickOccurrence(candidates, reference, wanted, hint !== null) ??
    pickOccurrence(candidates, reference, 'nearest', hint !== null)
  );
}

/** The days that a day of a Hijri month falls on within a Gregorian year: one, two or none. */
export const hijriDaysIn = (gregorianYear: number, month: number, day: number): IsoDay[] =>
  hijriYearsIn(gregorianYear)
    .map((year) => hijriDay(year, month, day))
    .filter((found) => found !== null)
    .filter((found) => yearOf(found) === gregorianYear);

/**
 * The weekday written beside a computed day outranks it by one day, for the moon is sighted, not computed; further away it
 * is a contradiction: `tellByWeekday('2020-10-09', 6)` → `2020-10-10`.
 */
export function tellByWeekday(
  day: IsoDay,
  weekday: Weekday | null,
): { day: IsoDay; warnings: TimeWarning[] } {
  if (weekday === null) return { day, warnings: [] };
  const told = [day, shiftDay(day, -1), shiftDay(day, 1)].find((near) => isoWeekday(near) === weekday);
  if (told) return { day: told, warnings: [] };
  const params = { date: day, weekday: String(weekday), actual: String(isoWeekday(day)) };
  return { day, warnings: [{ rule: 'time.weekday-mismatch', params }] };
}

/** "15 رمضان 1441" → 2020-05-08; "10 محرم" the one in the preferred direction. */
export function resolveHijriDay(shape: HijriDayShape, context: ResolveContext): Stretch | null {
  const { year, month, day, hint } = shape;
  const computed =
    year.kind === 'hijri'
      ? hijriDay(year.value, month, day)
      : yearlyDay(year, hint, context, (each) => hijriDaysIn(each, month, day));
  if (computed === null) return null;
  const told = tellByWeekday(computed, shape.weekday);
  const rule = told.day !== computed ? 'hijri-weekday' : year.kind === 'open' ? 'hijri-nearest' : 'hijri';
  return { ...dayStretch(told.day, rule, true), warnings: told.warnings };
}

/** Days 1–10, 11–20 and 21 to the end, as for Gregorian months. */
function partOf(part: PartOf | null, length: number): [number, number] {
  if (part === 'early') return [1, 10];
  if (part === 'mid') return [11, 20];
  return part === 'late' ? [21, length] : [1, length];
}

function monthStretch(year: number, { month, part }: HijriMonthShape, rule: string): Stretch | null {
  const found = hijriMonth(year, month);
  if (!found) return null;
  const [from, to] = partOf(part, found.length);
  const [start, end] = [shiftDay(found.first, from - 1), shiftDay(found.first, to - 1)];
  return daysStretch(start, end, part ? 'part-of-month' : 'month', rule, true);
}

/** "رمضان الماضي" the last Ramadan that is over; "شهر رمضان" may be the current one. */
export function resolveHijriMonth(shape: HijriMonthShape, context: ResolveContext): Stretch | null {
  const { year, hint } = shape;
  const { reference, prefer } = context;
  if (year.kind === 'hijri') return monthStretch(year.value, shape, 'hijri');
  const known = knownYear(year, reference);
  if (known !== null) {
    const inYear = hijriYearsIn(known).find(
      (each) => yearOf(hijriMonth(each, shape.month)?.first ?? '0000') === known,
    );
    return inYear === undefined ? null : monthStretch(inYear, shape, 'hijri');
  }
  if (!reference) return null;
  const near = hijriYearsIn(yearOf(reference)).flatMap((each) => {
    const whole = monthStretch(each, { ...shape, part: null }, '');
    return whole?.start && whole.end ? [{ year: each, start: whole.start, end: whole.end }] : [];
  });
  const wanted = preferenceOf(hint, prefer);
  const here = near.find(({ start, end }) => start <= reference && reference <= end);
  const last = near.findLast(({ end }) => end < reference);
  const next = near.find(({ start }) => start > reference);
  const strict = hint === 'past' || hint === 'next';
  const nearer =
    last && next && daysBetween(last.end, reference) <= daysBetween(reference, next.start) ? last : next;
  const side = wanted === 'past' ? last : wanted === 'future' ? next : nearer;
  const meant = strict ? side : (here ?? side);
  return meant ? monthStretch(meant.year, shape, 'hijri-nearest') : null;
}

/** "عام 1442 هـ" → 2020-08-20/2021-08-08; its early, middle and late thirds have four months each. */
export function resolveHijriYear({ year, part }: HijriYearShape): Stretch | null {
  const [from, to] =
    part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12];
  const start = hijriDay(year, from, 1);
  const end = hijriDay(year, to, -1);
  return start && end ? daysStretch(start, end, part ? 'span' : 'year', 'hijri', true) : null;
}

// Slices of a month or a year that is resolved already: halves, thirds, quarters, weeks. Weeks of a month are its days 1–7, 8–14
// …, the last one its last seven days; weeks of a year are ISO weeks, the first one the week of 4 January.
import { monthOf, yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { daysBetween, lastDayOf, makeDay, shiftDay, shiftMonth } from '../../../domain/iso-day.ts';
import type { EdgeShape, SliceShape } from '../shapes.ts';
import type { Stretch } from './stretch.ts';
import { daysStretch, weekStretch } from './stretch.ts';

const COUNT = { half: 2, third: 3, quarter: 4 } as const;
type Days = readonly [start: IsoDay | null, end: IsoDay | null];

/** The nth of equal runs of months: the second half of a year is July to December. */
function sliceOfYear(year: number, nth: number, count: number): Days {
  const months = 12 / count;
  const last = nth * months;
  return [makeDay(year, last - months + 1, 1), makeDay(year, last, lastDayOf(year, last))];
}

/** Days 1–15 and 16 to the end for halves, 1–10, 11–20 and 21 to the end for thirds. */
function sliceOfMonth(year: number, month: number, nth: number, count: number): Days {
  const length = Math.floor(30 / count);
  const end = nth === count ? lastDayOf(year, month) : nth * length;
  return [makeDay(year, month, (nth - 1) * length + 1), makeDay(year, month, end)];
}

function weekOfMonth(start: IsoDay, end: IsoDay, nth: number): Days {
  if (nth < 0) return [shiftDay(end, -6), end];
  const from = shiftDay(start, 7 * (nth - 1));
  const to = shiftDay(from, 6);
  return from > end ? [null, null] : [from, to < end ? to : end];
}

function weekOfYear(year: number, nth: number): Days {
  const pivot = makeDay(nth < 0 ? year + 1 : year, 1, 4);
  if (!pivot) return [null, null];
  const { start, end } = weekStretch(pivot, nth < 0 ? -1 : nth - 1, null, 'week');
  return [start, end];
}

/** The nth slice of a whole month or year: `الربع الثالث` of 2016 → 2016-07-01 … 2016-09-30. */
export function sliceStretch({ slice, nth }: SliceShape, whole: Stretch): Stretch | null {
  const { start, end } = whole;
  if (!start || !end) return null;
  const [year, inMonth] = [yearOf(start), daysBetween(start, end) < 31];
  if (slice === 'week') {
    const [from, to] = inMonth ? weekOfMonth(start, end, nth) : weekOfYear(year, nth);
    return from && to ? daysStretch(from, to, 'week', 'slice', whole.explicit) : null;
  }
  const count = COUNT[slice];
  const at = nth < 0 ? count : nth;
  const [from, to] = inMonth ? sliceOfMonth(year, monthOf(start), at, count) : sliceOfYear(year, at, count);
  if (!from || !to) return null;
  const days = daysStretch(from, to, inMonth ? 'part-of-month' : 'span', 'slice', whole.explicit);
  return inMonth ? days : { ...days, edtf: `${from.slice(0, 7)}/${to.slice(0, 7)}` };
}

const shiftUnits = (day: IsoDay, unit: EdgeShape['unit'], count: number): IsoDay =>
  unit === 'month' ? shiftMonth(day, count) : shiftDay(day, unit === 'week' ? 7 * count : count);

/** The first or last days, weeks or months of a whole: `الأشهر الستة الأولى` of 2020 → 2020-01-01 … 2020-06-30. */
export function edgeStretch({ unit, count }: EdgeShape, { start, end, explicit }: Stretch): Stretch | null {
  if (!start || !end) return null;
  const from = count > 0 ? start : shiftUnits(shiftDay(end, 1), unit, count);
  const to = count > 0 ? shiftDay(shiftUnits(start, unit, count), -1) : end;
  return from < start || to > end ? null : daysStretch(from, to, 'span', 'slice', explicit);
}

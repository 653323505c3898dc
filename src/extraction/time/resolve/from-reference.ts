// Stretches counted from the reference day: periods ("الأسبوع الماضي"), offsets ("قبل ثلاثة أسابيع"), windows ("الساعات الـ24
// الماضية") and deadlines ("خلال أسبوع"). Coarse units give coarse, approximate dates: "two years ago" is a year, not a day.
import { monthOf, yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { isoWeekday, shiftDay, shiftMonth } from '../../../domain/iso-day.ts';
import type { Duration, OffsetShape, OffsetUnit, PeriodShape, WeekendShape, WindowShape } from '../shapes.ts';
import type { Preference } from '../types.ts';
import type { Stretch } from './stretch.ts';
import {
  centuryStretch,
  dayStretch,
  daysStretch,
  decadeStretch,
  monthStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts';

/** "أيام" without a number: Arabic's plural of few is said of three to ten. */
const FEW = { least: 3, most: 10 } as const;
/** Beyond this an offset is no date but a figure of speech; it also keeps years within four digits. */
const MAX_YEARS = 900;
const DAYS_IN: Readonly<Record<OffsetUnit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
  century: 36_500,
};

/** "الأسبوع الماضي", "أواخر الشهر الماضي", "مطلع العام الجاري"; "العام الجديد" is the coming one from July on. */
export function resolvePeriod(shape: PeriodShape, reference: IsoDay): Stretch | null {
  const { unit, part } = shape;
  const offset = shape.fresh && monthOf(reference) > 6 ? 1 : shape.offset;
  const rule = part ? 'part-of-period' : shape.fresh ? 'new-year' : unit;
  if (unit === 'week') return weekStretch(reference, offset, part, rule);
  const year = yearOf(reference);
  if (unit === 'year') return yearStretch(year + offset, part, rule, false);
  if (unit === 'decade') return decadeStretch((Math.floor(year / 10) + offset) * 10, part, rule, false);
  if (unit === 'century') return centuryStretch((Math.floor(year / 100) + offset) * 100, part, rule, false);
  const first = shiftMonth(`${reference.slice(0, 7)}-01`, offset);
  return monthStretch(yearOf(first), monthOf(first), part, rule, false);
}

/** "نهاية الأسبوع الماضي"; without a hint the last one that has begun, for a past verb, else the one of this week. */
export function resolveWeekend({ offset }: WeekendShape, reference: IsoDay, prefer: Preference): Stretch {
  return weekendStretch(reference, offset ?? (prefer === 'past' && isoWeekday(reference) < 6 ? -1 : 0));
}

/** The day a number of units away; parts of a day count as the days they fill. */
function shift(reference: IsoDay, unit: OffsetUnit, amount: number): IsoDay {
  if (unit === 'month') return shiftMonth(reference, amount);
  if (unit === 'year') return shiftMonth(reference, amount * 12);
  if (unit === 'decade') return shiftMonth(reference, amount * 120);
  if (unit === 'century') return shiftMonth(reference, amount * 1200);
  return shiftDay(reference, Math.sign(amount) * Math.floor(Math.abs(amount) * DAYS_IN[unit] + 1e-9));
}

const isTooFar = (unit: OffsetUnit, amount: number) => (amount * DAYS_IN[unit]) / 365 > MAX_YEARS;

const approximately = (stretch: Stretch | null): Stretch | null => {
  if (!stretch) return null;
  const edtf = stretch.edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/');
  return { ...stretch, edtf, approximate: true };
};

/** The day a duration away, its finer part included; a plural without a number counts as `few`. */
function shiftBy(reference: IsoDay, { unit, amount, plus }: Duration, sign: 1 | -1, few: number): IsoDay {
  const day = shift(reference, unit, sign * (amount ?? few));
  return plus ? shift(day, plus.unit, sign * plus.amount) : day;
}

const isTooLong = ({ unit, amount }: Duration) => amount !== null && isTooFar(unit, amount);
const isSmall = ({ unit, amount }: Duration) =>
  (unit === 'hour' || unit === 'minute') && (amount === null || amount * DAYS_IN[unit] < 1);

/**
 * "قبل يومين" a day, "قبل أسبوعين" about a day, "قبل ثلاثة أشهر" about a month, "قبل شهر و21 يوما" a day, "قبل أيام" three to
 * ten days ago, "قبل أقل من شهر" some day of it.
 */
export function resolveOffset(
  { direction, ...duration }: Pick<OffsetShape, keyof Duration | 'direction'>,
  reference: IsoDay,
): Stretch | null {
  const sign = direction === 'past' ? -1 : 1;
  if (isTooLong(duration)) return null;
  if (isSmall(duration)) return approximately(dayStretch(reference, 'offset', false));
  const day = shiftBy(reference, duration, sign, FEW.most);
  if (duration.less) return approximately(between(reference, day, 'offset-less'));
  if (duration.amount === null) {
    const near = shiftBy(reference, duration, sign, FEW.least);
    return approximately(between(near, day, 'offset-few'));
  }
  const { unit } = duration.plus ?? duration;
  if (unit === 'century' || unit === 'decade' || unit === 'year')
    return approximately(yearStretch(yearOf(day), null, 'offset', false));
  if (unit === 'month') return approximately(monthStretch(yearOf(day), monthOf(day), null, 'offset', false));
  const exact = dayStretch(day, 'offset', false);
  return unit === 'day' ? exact : approximately(exact);
}

/** The days between two, whichever comes first. */
const between = (a: IsoDay, b: IsoDay, rule: string): Stretch =>
  a <= b ? daysStretch(a, b, 'span', rule, false) : daysStretch(b, a, 'span', rule, false);

/**
 * "الساعات الـ24 الماضية": from the day before to the reference; days ahead begin with the next ("اليومين المقبلين"), hours with
 * the reference; without a number, up to ten units.
 */
export function resolveWindow({ unit, amount, direction }: WindowShape, reference: IsoDay): Stretch | null {
  const count = amount ?? FEW.most;
  if (isTooFar(unit, count)) return null;
  const other = shift(reference, unit, direction === 'past' ? -count : count);
  const next = unit === 'hour' || unit === 'minute' ? reference : shiftDay(reference, 1);
  const stretch = direction === 'past' ? between(other, reference, 'window') : between(next, other, 'window');
  return amount === null ? approximately(stretch) : stretch;
}

/** "خلال أسبوع" with a verb that looks ahead: some day up to a week on; otherwise a duration, which dates nothing. */
export function resolveDeadline(duration: Duration, reference: IsoDay, prefer: Preference): Stretch | null {
  if (prefer !== 'future' || isTooLong(duration)) return null;
  return approximately(between(reference, shiftBy(reference, duration, 1, FEW.most), 'deadline'));
}

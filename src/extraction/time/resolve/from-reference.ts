// Stretches counted from the reference day: periods ("الأسبوع الماضي"), offsets ("قبل ثلاثة أسابيع") and windows ("الساعات الـ24
// الماضية"). Coarse units give coarse, approximate dates: "two years ago" is a year, not a day.
import type { IsoDay } from '../../../domain/iso-day.ts';
import { shiftDay, shiftMonth } from '../../../domain/iso-day.ts';
import type { OffsetShape, OffsetUnit, PeriodShape, WindowShape } from '../types.ts';
import type { Stretch } from './stretch.ts';
import {
  dayStretch,
  daysStretch,
  monthOf,
  monthStretch,
  weekStretch,
  yearOf,
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
};

/** "الأسبوع الماضي", "أواخر الشهر الماضي", "مطلع العام الجاري". */
export function resolvePeriod({ unit, offset, part }: PeriodShape, reference: IsoDay): Stretch | null {
  const rule = part ? 'part-of-period' : unit;
  if (unit === 'week') return weekStretch(reference, offset, part, rule);
  if (unit === 'year') return yearStretch(yearOf(reference) + offset, part, rule, false);
  const first = shiftMonth(`${reference.slice(0, 7)}-01`, offset);
  return monthStretch(yearOf(first), monthOf(first), part, rule, false);
}

/** The day a number of units away; parts of a day count as the days they fill. */
function shift(reference: IsoDay, unit: OffsetUnit, amount: number): IsoDay {
  if (unit === 'month') return shiftMonth(reference, amount);
  if (unit === 'year') return shiftMonth(reference, amount * 12);
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

/** "قبل يومين" a day, "قبل أسبوعين" about a day, "قبل ثلاثة أشهر" about a month, "قبل أيام" three to ten days ago. */
export function resolveOffset({ unit, amount, direction }: OffsetShape, reference: IsoDay): Stretch | null {
  const sign = direction === 'past' ? -1 : 1;
  if (amount !== null && isTooFar(unit, amount)) return null;
  const small = unit === 'hour' || unit === 'minute';
  if (small && (amount === null || amount < 24)) return approximately(dayStretch(reference, 'offset', false));
  if (amount === null) {
    const near = shift(reference, unit, sign * FEW.least);
    const far = shift(reference, unit, sign * FEW.most);
    const [start, end] = sign < 0 ? [far, near] : [near, far];
    return approximately(daysStretch(start, end, 'span', 'offset-few', false));
  }
  const day = shift(reference, unit, sign * amount);
  if (unit === 'year') return approximately(yearStretch(yearOf(day), null, 'offset', false));
  if (unit === 'month') return approximately(monthStretch(yearOf(day), monthOf(day), null, 'offset', false));
  const exact = dayStretch(day, 'offset', false);
  return unit === 'day' ? exact : approximately(exact);
}

/** "الساعات الـ24 الماضية": from the day before to the reference; without a number, up to ten units. */
export function resolveWindow({ unit, amount, direction }: WindowShape, reference: IsoDay): Stretch | null {
  const count = amount ?? FEW.most;
  if (isTooFar(unit, count)) return null;
  const other = shift(reference, unit, direction === 'past' ? -count : count);
  const [start, end] = direction === 'past' ? [other, reference] : [reference, other];
  const stretch = daysStretch(start, end, 'span', 'window', false);
  return amount === null ? approximately(stretch) : stretch;
}

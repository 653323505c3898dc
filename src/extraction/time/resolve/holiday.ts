// Which day a holiday falls on: fixed Gregorian days, Hijri days by Umm al-Qura, and the feasts counted from Easter.
import type { IsoDay } from '../../../domain/iso-day.ts';
import { makeDay, shiftDay } from '../../../domain/iso-day.ts';
import type { HolidayId, HolidayShape } from '../shapes.ts';
import type { ResolveContext } from '../types.ts';
import { easternEaster, westernEaster } from './easter.ts';
import { hijriDaysIn, tellByWeekday, yearlyDay } from './hijri.ts';
import type { Stretch } from './stretch.ts';
import { daysStretch } from './stretch.ts';
import { hijriDay } from './umm-al-qura.ts';

type Rule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'hijri'; readonly dates: readonly (readonly [month: number, day: number])[] }
  | { readonly kind: 'easter'; readonly eastern: boolean; readonly offset: number };

const fixed = (month: number, day: number): Rule => ({ kind: 'fixed', month, day });
const hijri = (...dates: [number, number][]): Rule => ({ kind: 'hijri', dates });
const easter = (eastern: boolean, offset: number): Rule => ({ kind: 'easter', eastern, offset });

const RULES: Readonly<Record<HolidayId, Rule>> = {
  fitr: hijri([10, 1]),
  adha: hijri([12, 10]),
  eid: hijri([10, 1], [12, 10]),
  'hijri-new-year': hijri([1, 1]),
  ashura: hijri([1, 10]),
  mawlid: hijri([3, 12]),
  qadr: hijri([9, 27]),
  arafah: hijri([12, 9]),
  christmas: fixed(12, 25),
  'eastern-christmas': fixed(1, 7),
  'new-year': fixed(1, 1),
  easter: easter(false, 0),
  'eastern-easter': easter(true, 0),
  'good-friday': easter(false, -2),
  'eastern-good-friday': easter(true, -2),
  'palm-sunday': easter(false, -7),
  'eastern-palm-sunday': easter(true, -7),
  nowruz: fixed(3, 21),
};

/** The days of a feast within a Gregorian year: `daysIn(RULES.easter, 2020)` → `['2020-04-12']`. */
function daysIn(rule: Rule, year: number): IsoDay[] {
  if (rule.kind === 'hijri')
    return rule.dates.flatMap(([month, day]) => hijriDaysIn(year, month, day)).sort();
  if (rule.kind === 'fixed') return [makeDay(year, rule.month, rule.day)].filter((day) => day !== null);
  const sunday = rule.eastern ? easternEaster(year) : westernEaster(year);
  return sunday === null ? [] : [shiftDay(sunday, rule.offset)];
}

/** The first days of a feast within a Gregorian year, and whether the moon as sighted may shift them by a day. */
export const feastDaysIn = (holiday: HolidayId, year: number): { days: IsoDay[]; sighted: boolean } => ({
  days: daysIn(RULES[holiday], year),
  sighted: RULES[holiday].kind === 'hijri',
});

/** Whether a feast falls on another day every year, so that its day tells the year. */
export const isMovable = (holiday: HolidayId): boolean => RULES[holiday].kind !== 'fixed';

/** "عيد الفطر" → its day in the preferred direction; "عيد الفصح 2020" → 2020-04-12; "أيام عيد الأضحى" → four days. */
export function resolveHoliday(shape: HolidayShape, context: ResolveContext): Stretch | null {
  const rule = RULES[shape.holiday];
  const { year, hint } = shape;
  const [date] = rule.kind === 'hijri' ? rule.dates : [];
  const feast =
    year.kind === 'hijri'
      ? date
        ? hijriDay(year.value, date[0], date[1])
        : null
      : yearlyDay(year, hint, context, (each) => daysIn(rule, each));
  if (feast === null) return null;
  const computed = shiftDay(feast, shape.from);
  const told = tellByWeekday(computed, shape.weekday);
  const end = shiftDay(told.day, shape.to - shape.from);
  const name = rule.kind === 'hijri' ? 'holiday-hijri' : 'holiday';
  const precision = end === told.day ? 'day' : 'span';
  return { ...daysStretch(told.day, end, precision, name, true), warnings: told.warnings };
}

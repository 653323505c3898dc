// The stretch that a point in time means: one day, month, season …, and what is put together from such points (nights, eves,
// slices, what is counted from the thread). Calls itself for the points inside a point.
import { yearOf } from '../../../domain/calendar-days.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { daysBetween, isoWeekday, shiftDay } from '../../../domain/iso-day.ts';
import type {
  AnaphoricShape,
  DayAlias,
  NightShape,
  OffsetShape,
  PointShape,
  RelativeDayShape,
  Weekday,
  WeekdayShape,
} from '../shapes.ts';
import type { ResolveContext, TimeWarning } from '../types.ts';
import { resolveAnaphor, resolveEve } from './anaphor.ts';
import { resolveDay, resolveMonth, resolveWeekday } from './calendar-day.ts';
import { resolveOffset, resolvePeriod, resolveWeekend } from './from-reference.ts';
import { resolveHijriDay, resolveHijriMonth, resolveHijriYear } from './hijri.ts';
import { resolveHoliday } from './holiday.ts';
import { resolveNthDay } from './nth-day.ts';
import { resolveSeason } from './season.ts';
import { edgeStretch, sliceStretch } from './slice.ts';
import type { Stretch } from './stretch.ts';
import { centuryStretch, dayStretch, daysStretch, decadeStretch, yearStretch } from './stretch.ts';

/** "2020-10-09" said to be a Thursday: reported, and the date kept. */
function weekdayWarnings(day: IsoDay | null, weekday: Weekday | null): TimeWarning[] {
  if (!day || weekday === null || isoWeekday(day) === weekday) return [];
  return [
    {
      rule: 'time.weekday-mismatch',
      params: { date: day, weekday: String(weekday), actual: String(isoWeekday(day)) },
    },
  ];
}

const withWarnings = (stretch: Stretch | null, weekday: Weekday | null): Stretch | null =>
  stretch && { ...stretch, warnings: [...stretch.warnings, ...weekdayWarnings(stretch.start, weekday)] };

function resolveRelativeDay(shape: RelativeDayShape, reference: IsoDay | null): Stretch | null {
  if (!reference) return null;
  const rule = shape.offset === 0 ? 'same-day' : 'relative-day';
  const day = dayStretch(shiftDay(reference, shape.offset), rule, false);
  return withWarnings(day, shape.weekday);
}

/** Days that a sighted moon may put between a Hijri date and the Gregorian one beside it. */
const MOON_MAY_DIFFER = 2;

/** "25 صفر 1442 الموافق 12 أكتوبر 2020": the Gregorian day decides; too far from the Hijri one, it is reported. */
function withAlias(stretch: Stretch | null, alias: DayAlias | undefined): Stretch | null {
  if (!stretch?.start || !alias) return stretch;
  const other = resolvePoint(alias, { reference: stretch.start, prefer: 'nearest' })?.start;
  if (!other || Math.abs(daysBetween(stretch.start, other)) <= MOON_MAY_DIFFER) return stretch;
  const warning = { rule: 'time.hijri-mismatch', params: { date: stretch.start, other } };
  return { ...stretch, warnings: [...stretch.warnings, warning] };
}

/** Whether a night between two bare weekdays begins on the reference day: it is the one to come, not that of last week. */
const beginsToday = ({ first }: NightShape, { reference }: ResolveContext): boolean =>
  first.kind === 'weekday' &&
  first.hint === null &&
  reference !== null &&
  isoWeekday(reference) === first.weekday;

/** "ليل الخميس الجمعة" from one day to the next; "منتصف ليل 9-10 نوفمبر" is the first moment of the second. */
function resolveNight(shape: NightShape, context: ResolveContext): Stretch | null {
  const { first, second, midnight } = shape;
  if (second === null) {
    const day = resolvePoint(first, context);
    if (shape.eve && day?.start) {
      const before = shiftDay(day.start, -1);
      return {
        ...daysStretch(before, day.start, 'night', 'night-before', day.explicit),
        warnings: day.warnings,
      };
    }
    return day && { ...day, precision: 'night', rule: 'night-of-day' };
  }
  const last = resolvePoint(second, beginsToday(shape, context) ? { ...context, prefer: 'future' } : context);
  if (!last?.start) return null;
  if (midnight) return { ...last, rule: 'midnight' };
  // Weekdays of a night follow one another: the second decides, so that both lie in the same week of days.
  const start =
    first.kind === 'weekday' && second.weekday !== null
      ? shiftDay(last.start, -((second.weekday - first.weekday + 7) % 7))
      : resolvePoint(first, context)?.start;
  if (!start || start > last.start) return null;
  return {
    ...daysStretch(start, last.start, 'night', 'night-of-two-days', last.explicit),
    warnings: last.warnings,
  };
}

/** "أكتوبر من العام نفسه": the month of the year that the antecedent lies in. */
function resolveInToldYear(shape: PointShape, context: ResolveContext): Stretch | null {
  if (shape.kind !== 'day' && shape.kind !== 'nth-day' && shape.kind !== 'month' && shape.kind !== 'season')
    return null;
  const { year } = shape;
  const antecedent = year.kind === 'told' && year.from ? resolvePoint(year.from.shape, context) : null;
  if (year.kind !== 'told' || !year.from || !antecedent?.start) return null;
  const value = yearOf(antecedent.start) + year.offset;
  const stretch = resolvePoint({ ...shape, year: { kind: 'known', value } }, context);
  const params = { antecedent: year.from.words, date: antecedent.edtf };
  const rule = year.offset === 0 ? 'year-of-antecedent' : 'year-from-antecedent';
  return stretch && { ...stretch, rule, params };
}

/** "وفي الأحد التالي": the first Sunday after what was told. */
function resolveToldWeekday(
  shape: WeekdayShape,
  { from }: NonNullable<WeekdayShape['told']>,
  context: ResolveContext,
): Stretch | null {
  const day = from ? resolvePoint(from.shape, context)?.start : context.antecedent;
  const weekday = day ? resolveWeekday(shape, { ...context, reference: day }) : null;
  if (!day || !weekday || !from) return weekday;
  return { ...weekday, rule: 'from-antecedent', params: { antecedent: from.words, date: day } };
}

const isInToldYear = (shape: PointShape) =>
  'year' in shape && typeof shape.year === 'object' && shape.year.kind === 'told';

/** The stretch of a point, `null` where the context does not tell it: `أمس` with reference 2020-10-27 → 2020-10-26. */
export function resolvePoint(shape: PointShape, context: ResolveContext): Stretch | null {
  if (isInToldYear(shape)) return resolveInToldYear(shape, context);
  const { reference } = context;
  switch (shape.kind) {
    case 'day':
      return withAlias(withWarnings(resolveDay(shape, context), shape.weekday), shape.alias);
    case 'relative-day':
      return withAlias(resolveRelativeDay(shape, reference), shape.alias);
    case 'hijri-day':
      return resolveHijriDay(shape, context);
    case 'hijri-month':
      return resolveHijriMonth(shape, context);
    case 'hijri-year':
      return resolveHijriYear(shape);
    case 'holiday':
      return resolveHoliday(shape, context);
    case 'nth-day':
      return withWarnings(resolveNthDay(shape, context), shape.weekday);
    case 'weekday':
      return shape.told ? resolveToldWeekday(shape, shape.told, context) : resolveWeekday(shape, context);
    case 'month':
      return resolveMonth(shape, context);
    case 'year':
      return yearStretch(shape.year, shape.part, 'calendar-year', true);
    case 'decade':
      return decadeStretch(shape.start, shape.part);
    case 'season':
      return resolveSeason(shape, context);
    case 'period':
      return reference ? resolvePeriod(shape, reference) : null;
    case 'offset':
      // "بعد يومين" in a past story is counted from what the story told, not from its day of writing.
      if (shape.direction === 'next' && context.prefer === 'past')
        return resolveThread(inThread(shape), context);
      return reference ? resolveOffset(shape, reference) : null;
    case 'century':
      return centuryStretch(shape.start, shape.part, 'century', true);
    case 'weekend':
      return reference ? resolveWeekend(shape, reference, context.prefer) : null;
    case 'slice': {
      const whole = resolvePoint(shape.of, context);
      return whole && sliceStretch(shape, whole);
    }
    case 'edge': {
      const whole = resolvePoint(shape.of, context);
      return whole && edgeStretch(shape, whole);
    }
    case 'eve': {
      const day = resolvePoint(shape.of, context);
      return day && resolveEve(shape, day);
    }
    case 'anaphoric':
      return resolveThread(shape, context);
    case 'night':
      return resolveNight(shape, context);
    default: {
      const never: never = shape;
      return never;
    }
  }
}

/** "وبعد يومين أعلن": two days after what was told. */
const inThread = ({ unit, amount, from }: OffsetShape): AnaphoricShape => ({
  kind: 'anaphoric',
  unit,
  offset: amount,
  measure: 'distance',
  part: null,
  of: 'event',
  from,
});

function resolveThread(shape: AnaphoricShape, context: ResolveContext): Stretch | null {
  const given = shape.of === 'thread' ? context.antecedent : null;
  const antecedent = shape.from
    ? resolvePoint(shape.from.shape, context)
    : given
      ? dayStretch(given, 'clock', false)
      : null;
  return antecedent && resolveAnaphor(shape, antecedent);
}

// Turns a symbolic expression into a date: EDTF, first and last day, precision, and the steps that led there.
// Gives null where the expression needs a reference day and there is none, or where it is counted from something else.
import type { EventDate, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { daysBetween, isoWeekday, shiftDay } from '../../domain/iso-day.ts';
import { datePartsOf } from './date-parts.ts';
import { knownYear, resolveDay, resolveMonth, resolveWeekday } from './resolve/calendar-day.ts';
import { resolveAnaphor, resolveEve } from './resolve/anaphor.ts';
import {
  resolveDeadline,
  resolveOffset,
  resolvePeriod,
  resolveWeekend,
  resolveWindow,
} from './resolve/from-reference.ts';
import { resolveHijriDay, resolveHijriMonth, resolveHijriYear } from './resolve/hijri.ts';
import { resolveHoliday } from './resolve/holiday.ts';
import { resolveNthDay } from './resolve/nth-day.ts';
import { sliceStretch } from './resolve/slice.ts';
import type { Stretch } from './resolve/stretch.ts';
import {
  centuryStretch,
  dayStretch,
  daysStretch,
  decadeStretch,
  seasonStretch,
  yearOf,
  yearStretch,
} from './resolve/stretch.ts';
import type {
  AnaphoricShape,
  DayAlias,
  NightShape,
  OffsetShape,
  PointShape,
  RelativeDayShape,
  ResolveContext,
  ResolvedTime,
  RestShape,
  SeasonShape,
  SpanShape,
  TimeExpression,
  TimeShape,
  TimeWarning,
  UntilShape,
  SinceShape,
  Weekday,
  WeekdayShape,
} from './types.ts';

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
  const last = resolvePoint(second, context);
  if (!last?.start) return null;
  if (midnight) return { ...last, rule: 'midnight' };
  // Weekdays of a night follow one another: the second decides, so that both lie in the same week of days.
  const weekdays = first.kind === 'weekday' && second.kind === 'weekday';
  const start = weekdays
    ? shiftDay(last.start, -((second.weekday - first.weekday + 7) % 7))
    : resolvePoint(first, context)?.start;
  if (!start || start > last.start) return null;
  return {
    ...daysStretch(start, last.start, 'night', 'night-of-two-days', last.explicit),
    warnings: last.warnings,
  };
}

function resolveSpan({ first, last }: SpanShape, context: ResolveContext): Stretch | null {
  let from = resolvePoint(first, context);
  let end = resolvePoint(last, context);
  // "من الجمعة إلى الثلاثاء": where the end falls before the beginning, one is counted from the other: in the past the
  // beginning from the end, else the end from the beginning.
  if (from?.start && end?.start && end.start < from.start) {
    if (context.prefer === 'past') from = resolvePoint(first, { reference: end.start, prefer: 'past' });
    else end = resolvePoint(last, { reference: from.start, prefer: 'future' });
  }
  if (!from?.start || !end?.end || from.start > end.end) return null;
  const edtf = `${from.edtf}/${end.edtf}`;
  // Bounds that touch ("من الأحد إلى الأحد") are no EDTF interval of their own: their days are.
  const simple = canBound(from) && canBound(end) && (from.end ?? '') < (end.start ?? '');
  return {
    ...daysStretch(from.start, end.end, 'span', 'span', from.explicit && end.explicit),
    ...(simple ? { edtf } : {}),
    approximate: from.approximate || end.approximate,
    warnings: [...from.warnings, ...end.warnings],
  };
}

/** Whether EDTF allows a stretch as the end of an interval: no interval, decade or season. */
const canBound = ({ edtf, precision }: Stretch) => !/[/X]/.test(edtf) && precision !== 'season';

/** The bound of an open interval: the stretch itself, else its nearer day. */
const boundOf = (stretch: Stretch, day: IsoDay) => (canBound(stretch) ? stretch.edtf : day);

function resolveSeason(
  { season, year, hint, part }: SeasonShape,
  { reference }: ResolveContext,
): Stretch | null {
  const known = knownYear(year, reference);
  if (known !== null) return seasonStretch(known, season, part, true);
  if (!reference) return null;
  const here = yearOf(reference);
  const candidates = [here - 2, here - 1, here, here + 1, here + 2].flatMap(
    (at) => seasonStretch(at, season, part, false) ?? [],
  );
  if (hint === 'past') return candidates.findLast(({ end }) => end !== null && end < reference) ?? null;
  if (hint === 'next') return candidates.find(({ start }) => start !== null && start > reference) ?? null;
  return candidates.find(({ end }) => end !== null && end >= reference) ?? null;
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
  return stretch && { ...stretch, rule: 'year-of-antecedent', params };
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

function resolvePoint(shape: PointShape, context: ResolveContext): Stretch | null {
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

/** "بقية الشهر": from the reference, or its beginning where it lies ahead, to its end. */
function resolveRest({ of }: RestShape, context: ResolveContext): Stretch | null {
  const whole = resolvePoint(of, context);
  const { reference } = context;
  if (!reference || !whole?.start || !whole.end || whole.end < reference) return null;
  const start = whole.start > reference ? whole.start : reference;
  return daysStretch(start, whole.end, 'span', 'rest', false);
}

/** "منذ 27 أيلول" from that day, "بعد 27 أيلول" from the day after. */
function resolveSince({ from: point, exclusive }: SinceShape, context: ResolveContext): Stretch | null {
  const from = resolvePoint(point, exclusive ? context : { ...context, prefer: 'past' });
  if (!from?.start || !from.end) return null;
  if (!exclusive) return { ...from, edtf: `${boundOf(from, from.start)}/..`, end: null, rule: 'since' };
  const start = shiftDay(from.end, 1);
  return { ...from, edtf: `${start}/..`, start, end: null, rule: 'after', params: { date: from.end } };
}

/** "حتى 10 نوفمبر" to that day, "قبل 10 نوفمبر" to the day before. */
function resolveUntil({ to: point, exclusive }: UntilShape, context: ResolveContext): Stretch | null {
  const prefer = context.prefer === 'past' ? 'nearest' : context.prefer;
  const to = resolvePoint(point, { ...context, prefer });
  if (!to?.start || !to.end) return null;
  if (!exclusive) return { ...to, edtf: `../${boundOf(to, to.end)}`, start: null, rule: 'until' };
  const end = shiftDay(to.start, -1);
  return { ...to, edtf: `../${end}`, start: null, end, rule: 'before', params: { date: to.start } };
}

function resolveShape(shape: TimeShape, context: ResolveContext): Stretch | null {
  const { reference } = context;
  switch (shape.kind) {
    case 'since':
      return resolveSince(shape, context);
    case 'until':
      return resolveUntil(shape, context);
    case 'span':
      return resolveSpan(shape, context);
    case 'window':
      return reference ? resolveWindow(shape, reference) : null;
    case 'clock': {
      const day = shape.day ? resolvePoint(shape.day, context) : null;
      if (day) return { ...day, rule: 'clock-of-day' };
      return reference && !shape.day ? dayStretch(reference, 'clock', false) : null;
    }
    case 'deadline':
      return reference ? resolveDeadline(shape, reference, context.prefer) : null;
    case 'rest':
      return resolveRest(shape, context);
    default:
      return resolvePoint(shape, context);
  }
}

function dateOf(expression: TimeExpression, stretch: Stretch): EventDate {
  const { shape, clock } = expression;
  const night = shape.kind === 'night';
  const midnight = night && shape.midnight;
  const dayPart = midnight ? 'midnight' : night ? 'night' : expression.dayPart;
  const stroke = midnight && shape.second !== null ? { from: '00:00', to: null, zone: null } : null;
  const told = clock ? { from: clock.from, to: clock.to, zone: clock.zone } : stroke;
  const oneDay = stretch.start !== null && stretch.start === stretch.end;
  const precision =
    told && oneDay
      ? clock?.minutes === false
        ? 'hour'
        : 'minute'
      : dayPart === 'night' && oneDay
        ? 'night'
        : dayPart && stretch.precision === 'day'
          ? 'part-of-day'
          : stretch.precision;
  // "السبت نحو الثامنة": the hour is about that, the day is certain.
  const plain = expression.approximate && !clock && !stretch.approximate && /^[\d-]+$/.test(stretch.edtf);
  return {
    edtf: plain && stretch.precision !== 'season' ? `${stretch.edtf}~` : stretch.edtf,
    start: stretch.start,
    end: stretch.end,
    precision,
    dayPart,
    clock: told,
    approximate: expression.approximate || stretch.approximate,
    stated: true,
  };
}

/** The steps a reader is shown: the rule with the words, the reference where it took part, and the result. */
function stepsOf(expression: TimeExpression, stretch: Stretch, reference: IsoDay | null): Step[] {
  const { shape } = expression;
  const offset: Record<string, string> =
    shape.kind === 'relative-day' ? { offset: String(shape.offset) } : {};
  const steps: Step[] = [
    {
      rule: `time.${stretch.rule}`,
      params: {
        words: expression.words,
        ...offset,
        ...(reference ? { reference } : {}),
        result: stretch.edtf,
        ...stretch.params,
      },
    },
  ];
  if (stretch.approximate || expression.approximate) {
    const rule = expression.clock && !stretch.approximate ? 'time.clock-approximate' : 'time.approximate';
    steps.push({ rule, params: { words: expression.words } });
  }
  return steps;
}

/**
 * Resolves an expression: "أول أمس الخميس" with reference 2020-10-10 → 2020-10-08, a day, relative;
 * "27 أيلول الماضي" → 2020-09-27, explicit. `null`: it has no date of its own without more knowledge.
 */
export function resolveTime(expression: TimeExpression, context: ResolveContext): ResolvedTime | null {
  const stretch = resolveShape(expression.shape, context);
  if (!stretch) return null;
  return {
    date: dateOf(expression, stretch),
    basis: stretch.explicit ? 'explicit' : 'relative',
    parts: datePartsOf(expression),
    steps: stepsOf(expression, stretch, context.reference),
    warnings: stretch.warnings.map(({ rule, params }) => ({
      rule,
      params: { ...params, words: expression.words },
    })),
  };
}

// Turns a symbolic expression into a date: EDTF, first and last day, precision, and the steps that led there.
// Gives null where the expression needs a reference day and there is none, or where it is counted from something else.
import type { EventDate, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { isoWeekday, shiftDay } from '../../domain/iso-day.ts';
import { knownYear, resolveDay, resolveMonth, resolveWeekday } from './resolve/calendar-day.ts';
import { resolveOffset, resolvePeriod, resolveWindow } from './resolve/from-reference.ts';
import { resolveNthDay } from './resolve/nth-day.ts';
import type { Stretch } from './resolve/stretch.ts';
import {
  dayStretch,
  daysStretch,
  decadeStretch,
  seasonStretch,
  yearOf,
  yearStretch,
} from './resolve/stretch.ts';
import type {
  NightShape,
  PointShape,
  RelativeDayShape,
  ResolveContext,
  ResolvedTime,
  SeasonShape,
  SpanShape,
  TimeExpression,
  TimeShape,
  TimeWarning,
  Weekday,
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

/** "ليل الخميس الجمعة" from one day to the next; "منتصف ليل 9-10 نوفمبر" is the first moment of the second. */
function resolveNight(shape: NightShape, context: ResolveContext): Stretch | null {
  const { first, second, midnight } = shape;
  if (second === null) {
    const day = resolvePoint(first, context);
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

function resolveSeason({ season, year, hint }: SeasonShape, { reference }: ResolveContext): Stretch | null {
  const known = knownYear(year, reference);
  if (known !== null) return seasonStretch(known, season, true);
  if (!reference) return null;
  const here = yearOf(reference);
  const candidates = [here - 2, here - 1, here, here + 1, here + 2].flatMap(
    (at) => seasonStretch(at, season, false) ?? [],
  );
  if (hint === 'past') return candidates.findLast(({ end }) => end !== null && end < reference) ?? null;
  if (hint === 'next') return candidates.find(({ start }) => start !== null && start > reference) ?? null;
  return candidates.find(({ end }) => end !== null && end >= reference) ?? null;
}

function resolvePoint(shape: PointShape, context: ResolveContext): Stretch | null {
  const { reference } = context;
  switch (shape.kind) {
    case 'day':
      return withWarnings(resolveDay(shape, context), shape.weekday);
    case 'relative-day':
      return resolveRelativeDay(shape, reference);
    case 'nth-day':
      return withWarnings(resolveNthDay(shape, context), shape.weekday);
    case 'weekday':
      return resolveWeekday(shape, context);
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
      if (shape.direction === 'next' && context.prefer === 'past') return null;
      return reference ? resolveOffset(shape, reference) : null;
    case 'night':
      return resolveNight(shape, context);
    default: {
      const never: never = shape;
      return never;
    }
  }
}

function resolveShape(shape: TimeShape, context: ResolveContext): Stretch | null {
  const { reference } = context;
  switch (shape.kind) {
    case 'since': {
      const from = resolvePoint(shape.from, { ...context, prefer: 'past' });
      if (!from?.start) return null;
      return { ...from, edtf: `${boundOf(from, from.start)}/..`, end: null, rule: 'since' };
    }
    case 'until': {
      const to = resolvePoint(shape.to, {
        ...context,
        prefer: context.prefer === 'past' ? 'nearest' : context.prefer,
      });
      if (!to?.end) return null;
      return { ...to, edtf: `../${boundOf(to, to.end)}`, start: null, rule: 'until' };
    }
    case 'span':
      return resolveSpan(shape, context);
    case 'window':
      return reference ? resolveWindow(shape, reference) : null;
    case 'clock':
      return reference ? dayStretch(reference, 'clock', false) : null;
    case 'anaphoric':
      return null;
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
  const plain = expression.approximate && !stretch.approximate && /^[\d-]+$/.test(stretch.edtf);
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
      },
    },
  ];
  if (stretch.approximate || expression.approximate)
    steps.push({ rule: 'time.approximate', params: { words: expression.words } });
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
    steps: stepsOf(expression, stretch, context.reference),
    warnings: stretch.warnings.map(({ rule, params }) => ({
      rule,
      params: { ...params, words: expression.words },
    })),
  };
}

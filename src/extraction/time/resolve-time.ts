// Turns a symbolic expression into a date: EDTF, first and last day, precision, and the steps that led there.
// Gives null where the expression needs a reference day and there is none, or where it is counted from something else.
import type { EventDate, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { datePartsOf } from './date-parts.ts';
import { resolveShape } from './resolve/shape.ts';
import type { Stretch } from './resolve/stretch.ts';
import type { TimeShape } from './shapes.ts';
import type { DateParts, ResolveContext, ResolvedTime, TimeExpression } from './types.ts';

function dateOf(expression: TimeExpression, stretch: Stretch): EventDate {
  const { shape, clock } = expression;
  const night = shape.kind === 'night';
  const midnight = night && shape.midnight;
  const dayPart = midnight ? 'midnight' : night ? 'night' : expression.dayPart;
  const told = clock && { from: clock.from, to: clock.to, zone: clock.zone };
  const oneDay = stretch.start !== null && stretch.start === stretch.end;
  const precision =
    clock && oneDay
      ? clock.minutes
        ? 'minute'
        : 'hour'
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

/** What "أواخر", "منتصف" or "مطلع" is a part of, where the reader needs to know which days or months are counted as that. */
function partUnit(shape: TimeShape): 'week' | 'month' | 'year' | null {
  switch (shape.kind) {
    case 'since':
      return partUnit(shape.from);
    case 'until':
      return partUnit(shape.to);
    case 'month':
    case 'hijri-month':
      return shape.part && 'month';
    case 'year':
    case 'hijri-year':
      return shape.part && 'year';
    case 'period': {
      const { part, unit } = shape;
      return part && (unit === 'week' || unit === 'month' || unit === 'year') ? unit : null;
    }
    default:
      return null;
  }
}

/**
 * Whether the reference day took part: it gave a part of the date, began what is left of it, or chose between two
 * readings of its figures.
 */
const countsFrom = ({ shape }: TimeExpression, { rule }: Stretch, parts: DateParts): boolean =>
  rule === 'year-first' || shape.kind === 'rest' || Object.values(parts).includes('implied');

/** The steps a reader is shown: the rule with the words, the reference where it took part, and the result. */
function stepsOf(
  expression: TimeExpression,
  stretch: Stretch,
  parts: DateParts,
  reference: IsoDay | null,
): Step[] {
  const { shape } = expression;
  const offset: Record<string, string> =
    shape.kind === 'relative-day' ? { offset: String(shape.offset) } : {};
  const steps: Step[] = [
    {
      rule: `time.${stretch.rule}`,
      params: {
        words: expression.words,
        ...offset,
        ...(reference && countsFrom(expression, stretch, parts) ? { reference } : {}),
        result: stretch.edtf,
        ...stretch.params,
      },
    },
  ];
  const unit = partUnit(shape);
  if (unit) steps.push({ rule: `time.part-of-${unit}`, params: { words: expression.words } });
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
  const parts = datePartsOf(expression);
  return {
    date: dateOf(expression, stretch),
    basis: stretch.explicit ? 'explicit' : 'relative',
    parts,
    steps: stepsOf(expression, stretch, parts, context.reference),
    warnings: stretch.warnings.map(({ rule, params }) => ({
      rule,
      params: { ...params, words: expression.words },
    })),
  };
}

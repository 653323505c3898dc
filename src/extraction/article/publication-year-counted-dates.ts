// Dates whose year is counted from publication, as constraints: "11 مايو من العام الماضي" lies in the year before, "3 آذار من هذا
// العام" in that of publication. How far they lie back within it tells nothing; only that they are told, or still to come, does.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { tellDay, weekdayFit } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { findSide } from './publication-side.ts';
import { untilEdge } from './publication-stretches.ts';

/** How likely such a date lies on the side that its words exclude, or falls on another weekday than written, to one that fits. */
const ASTRAY = 0.02;

export const isYearCounted = ({ shape }: Placed): boolean =>
  shape.kind === 'day' && shape.year.kind === 'relative';

/** The constraint of a date whose year is counted; `null` for any other expression. */
export function findYearCounted(shadow: Shadow, placed: Placed): Constraint | null {
  const { shape, expression, at } = placed;
  if (shape.kind !== 'day' || shape.year.kind !== 'relative') return null;
  const tell = tellDay(shape);
  if (tell === null) return null;
  const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
  const supports = (day: number) => {
    const gap = tell(day);
    if (gap === null || (side === 'told' && gap < 0) || (side === 'ahead' && gap > 0)) return false;
    return weekdayFit(shape, day - gap) === 1;
  };
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: true,
    likelihood: (day) => (supports(day) ? 1 : ASTRAY),
    sameUntil: untilEdge(tell, [0, 1]),
    supports,
    step: (day) => stepOf('year-counted-date', expression, { result: day }),
    year: null,
  };
}

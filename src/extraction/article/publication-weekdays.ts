// Weekdays named alone, as constraints: the first one in the lead is mostly the day of writing, as agencies name it, or the day
// before; later ones are of the days before that, and those that are planned for lie ahead.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { Weekday } from '../time/shapes.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { WeekdayKind } from './publication-density.ts';
import { weekdayDensity } from './publication-density.ts';
import { findSide } from './publication-side.ts';

/** Where the first paragraph of the body ends: what it dates is the news. Shadow offset; `headEnd` is a source offset. */
export function leadEnd(shadow: Shadow, headEnd: number): number {
  const end = shadow.text.indexOf('\n', toShadow(shadow, headEnd) + 1);
  return end < 0 ? shadow.text.length : end;
}

function constraintOf({ expression }: Placed, weekday: Weekday, kind: WeekdayKind): Constraint {
  const ago = (day: number) => (weekdayOfNumber(day) - weekday + 7) % 7;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    likelihood: (day) => weekdayDensity(kind, ago(day)),
    supports: (day) => ago(day) <= 2,
    step: (day) => stepOf('weekday', expression, { weekday: String(weekday), result: day }),
    year: null,
    dates: false,
  };
}

/** The constraints of weekdays without a hint that no speaker says, each weekday once. */
export function findWeekdays(shadow: Shadow, placed: readonly Placed[], headEnd: number): Constraint[] {
  const lead = leadEnd(shadow, headEnd);
  const seen = new Set<Weekday>();
  return placed.flatMap((here): Constraint[] => {
    const { shape, quoted, at, expression, planned } = here;
    if (shape.kind !== 'weekday' || shape.hint !== null || shape.weekOffset !== null) return [];
    if (quoted || seen.has(shape.weekday)) return [];
    const first = seen.size === 0;
    seen.add(shape.weekday);
    const side = first ? findSide(shadow, at, toShadow(shadow, expression.span.end)) : 'unclear';
    const ahead = side === 'ahead' || (side === 'unclear' && planned);
    const kind = !first ? 'later' : ahead ? 'ahead' : at < lead ? 'lead' : 'first';
    return [constraintOf(here, shape.weekday, kind)];
  });
}

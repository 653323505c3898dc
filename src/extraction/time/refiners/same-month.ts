// "في 10 أكتوبر و17 منه": the month just spoken of is the one of the dated expression before.
import type { Match, Refiner } from '../match.ts';
import type { MonthRef, TimeShape, YearRef } from '../shapes.ts';

interface Antecedent {
  readonly month: MonthRef;
  readonly year: YearRef;
}

function antecedentOf(shape: TimeShape): Antecedent | null {
  if (shape.kind === 'day')
    return shape.month.kind === 'same' ? null : { month: shape.month, year: shape.year };
  if (shape.kind === 'month') return { month: { kind: 'known', value: shape.month }, year: shape.year };
  if (shape.kind === 'span') return antecedentOf(shape.last);
  if (shape.kind === 'since') return antecedentOf(shape.from);
  if (shape.kind === 'until') return antecedentOf(shape.to);
  if (shape.kind === 'period' && shape.unit === 'month')
    return { month: { kind: 'relative', offset: shape.offset }, year: { kind: 'open' } };
  return null;
}

export const refineSameMonth: Refiner = (matches) => {
  let last: Antecedent | null = null;
  return matches.map((match): Match => {
    const { shape } = match;
    if (shape.kind !== 'day' || shape.month.kind !== 'same') {
      last = antecedentOf(shape) ?? last;
      return match;
    }
    // With no month before it, it stays open: the words date nothing.
    return last === null ? match : { ...match, shape: { ...shape, ...last } };
  });
};

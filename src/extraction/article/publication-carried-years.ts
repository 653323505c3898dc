// A year written once and meant again: "وُقع في 10 آذار 2019 … وخُرق في 2 نيسان" tells of April 2019. What stands behind a date with its
// year in one paragraph is of that year, unless words of the present ("أمس", "الماضي", "الجمعة") come between or it lies ahead.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape } from '../time/shapes.ts';
import type { Placed } from './publication-constraint.ts';
import { findSide } from './publication-side.ts';

/** Characters over which a year is carried. Counted on dates behind one of a year gone by: of 21 none but one was of another year. */
const REACH = 300;

const isBareDate = ({ shape }: Placed): boolean =>
  shape.kind === 'day' &&
  shape.year.kind === 'open' &&
  shape.month.kind === 'known' &&
  shape.hint === null &&
  shape.deictic === null &&
  shape.weekday === null;

/** Whether an expression speaks from the day of writing. */
function isOfPresent({ shape }: Placed): boolean {
  if (shape.kind === 'relative-day' || shape.kind === 'weekday') return true;
  if (shape.kind !== 'day' && shape.kind !== 'month')
    return shape.kind === 'period' || shape.kind === 'window';
  if (shape.hint !== null || shape.year.kind === 'relative') return true;
  return shape.kind === 'day' && (shape.deictic !== null || shape.month.kind === 'relative');
}

/** The expressions of a text, each date that a year is carried to with that year. */
export function carryYears(shadow: Shadow, placed: readonly Placed[]): Placed[] {
  let year: DayShape['year'] | null = null;
  let from = 0;
  return placed.map((here) => {
    const { shape, at, expression, planned } = here;
    if (isOfPresent(here)) year = null;
    if (shape.kind === 'day' && shape.year.kind === 'known') {
      year = shape.year;
      from = at;
      return here;
    }
    if (year === null || shape.kind !== 'day' || planned || !isBareDate(here)) return here;
    if (at - from > REACH || shadow.text.slice(from, at).includes('\n')) return here;
    if (findSide(shadow, at, toShadow(shadow, expression.span.end)) === 'ahead') return here;
    return { ...here, shape: { ...shape, year } };
  });
}

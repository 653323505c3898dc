// The days that a gold date covers. Gold dates are written in the few forms of EDTF that the guidelines use.
import { shiftDay } from '../../src/domain/iso-day.ts';
import { edtfBounds } from '../lib/edtf-bounds.ts';

/** First and last day, inclusive; `null`: open. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/** `daysOf('2020-09-27/..')` → from 27 September on; `null` where there is no date. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null || edtf === '') return null;
  const { first, last } = edtfBounds(edtf);
  return { start: first, end: last };
}

const within = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (a === shiftDay(b, -1) || a === shiftDay(b, 1)));

/** Whether dates agree to a day at both ends; an end that the gold leaves open, or the corpus does, is not judged. */
export function agreesToADay(gold: Days, found: Days): boolean {
  return within(gold.start, found.start) && (found.end === null || within(gold.end, found.end));
}

/** Whether a date that was inferred lies where a careful reader would put the event, a day more or less. */
export function liesWithin(gold: Days, found: Days): boolean {
  if (found.start === null) return false;
  const earliest = gold.start === null ? null : shiftDay(gold.start, -1);
  const latest = gold.end === null ? null : shiftDay(gold.end, 1);
  return (
    (earliest === null || found.start >= earliest) &&
    (latest === null || (found.start <= latest && (found.end === null || found.end <= latest)))
  );
}

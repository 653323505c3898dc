// Dates without a year in a story that has named one: "في 24 شباط 2022 هاجمت روسيا أوكرانيا. وسيطرت على خيرسون في 2 آذار" tells of
// March 2022. The named year holds to the end of its paragraph,
// or to the next date that is counted from elsewhere.
import type { TimeShape } from '../../time/shapes.ts';
import type { TimeReading, TimeWords } from './time-anchor.ts';

/**
 * The year that a story has come to behind a date: its own, the one it goes on with, or none where it is counted from elsewhere
 * ("17 أيلول الماضي"). Other times change nothing.
 */
export function nextToldYear(reading: TimeReading, told: TimeWords | null): TimeWords | null {
  const { shape } = reading.expression;
  if (shape.kind !== 'day' && shape.kind !== 'month') return told;
  if (shape.year.kind === 'known') return reading;
  return reading.from.kind === 'told' ? told : null;
}

/** Whether a date leaves its year open, and no "الماضي" or weekday says which it is. */
function leavesYear(shape: TimeShape): boolean {
  if (shape.kind !== 'day' && shape.kind !== 'month') return false;
  if (shape.year.kind !== 'open' || shape.hint !== null) return false;
  return shape.kind === 'month' || (shape.weekday === null && shape.deictic === null);
}

/** A reading with the year of the story, where it needs one and looks back. */
export function withToldYear(reading: TimeReading, told: TimeWords | null): TimeReading {
  const { expression, prefer, from } = reading;
  if (told === null || prefer !== 'past' || from.kind !== 'writing' || !leavesYear(expression.shape))
    return reading;
  return { ...reading, from: { kind: 'told', on: told } };
}

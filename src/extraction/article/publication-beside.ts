// What stands in one sentence with an expression: the bare weekday of its news ("وقعا السبت … بعد ثلاثة أيام من اتفاق 7 نوفمبر"). A
// count that leads to that very weekday names the day; by itself neither does.
import type { Weekday } from '../time/shapes.ts';
import type { Placed } from './publication-constraint.ts';

/** Characters that a sentence can have. */
const SENTENCE = 220;

/** Whether two places of a folded text stand in one sentence. */
export function inOneSentence(text: string, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return to - from <= SENTENCE && !/[.!?؟؛\n]/.test(text.slice(from, to));
}

/** The one bare weekday of the sentence around a place; `null` where it has none, several, or a speaker says it. */
export function weekdayBeside(text: string, at: number, placed: readonly Placed[]): Weekday | null {
  const beside = placed.flatMap(({ shape, quoted, at: other, bound }) =>
    shape.kind === 'weekday' &&
    shape.hint === null &&
    shape.weekOffset === null &&
    bound === null &&
    !quoted &&
    inOneSentence(text, at, other)
      ? [shape.weekday]
      : [],
  );
  return new Set(beside).size === 1 ? (beside[0] ?? null) : null;
}

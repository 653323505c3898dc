// Likelihoods of constraints over many days at once: most stay the same for stretches of days or come again every week, and are
// asked of once a stretch or once a weekday.
import { firstIndex } from '../../domain/halving.ts';
import type { Tell } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';

/** A day up to which something stays as it is on a day; one that changes from day to day says that day. */
export type SameUntil = (day: number) => number;

/** Numbers in order, each once. */
export const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** The first of some numbers in order that is greater than another; infinite where none is. */
const nextAbove = (numbers: readonly number[], than: number): number =>
  numbers[firstIndex(numbers.length, (at) => (numbers[at] as number) > than)] ?? Infinity;

/**
 * What follows from how far back a date lies: it changes where the date becomes another one, and where the distance reaches one
 * of some `edges`, in order: `untilEdge(tell, [0, 1])` of what holds on the very day alone.
 */
export function untilEdge(tell: Tell, edges: readonly number[]): SameUntil {
  return (day) => {
    const gap = tell(day);
    const until = tell.sameUntil(day);
    return gap === null ? until : Math.min(until, day + nextAbove(edges, gap) - gap - 1);
  };
}

/** What changes on known days alone: it stays until the day before the next one of some `edges`, in order. */
export const untilDay =
  (edges: readonly number[]): SameUntil =>
  (day) =>
    nextAbove(edges, day) - 1;

/** What follows from several: up to the first day after which one of them changes. */
export const earliest =
  (all: readonly SameUntil[]): SameUntil =>
  (day) => {
    let until = Infinity;
    for (const sameUntil of all) until = Math.min(until, sameUntil(day));
    return until;
  };

const WEEK = 7;

/** The likelihoods of a constraint on the days from the first on, each with the stretch of places for which it stays. */
function eachStretch(
  { likelihood, sameUntil }: Constraint,
  first: number,
  length: number,
  visit: (likelihood: number, from: number, end: number) => void,
): void {
  for (let i = 0; i < length; ) {
    const day = first + i;
    const end = sameUntil ? Math.min(length, sameUntil(day) - first + 1) : i + 1;
    visit(likelihood(day), i, end);
    i = end;
  }
}

/** How many of some days there are before a constraint fades. */
const beforeFading = ({ fading }: Constraint, first: number, length: number) =>
  fading ? Math.max(0, Math.min(length, fading.after + 1 - first)) : length;

/** Writes the likelihoods of a constraint on the days from the first on. */
export function writeLikelihoods(constraint: Constraint, first: number, out: Float64Array): void {
  const { weekly, fading } = constraint;
  const length = beforeFading(constraint, first, out.length);
  const asked = weekly ? Math.min(WEEK, length) : length;
  eachStretch(constraint, first, asked, (likelihood, from, end) => out.fill(likelihood, from, end));
  // A week done is copied, then two, then four.
  for (let done = asked; done < length; done *= 2) out.copyWithin(done, 0, Math.min(done, length - done));
  if (length < out.length) fading?.likelihoods.write(first + length, out.subarray(length));
}

/** Adds the logarithms of its likelihoods. */
export function addLogs(constraint: Constraint, first: number, logs: Float64Array): void {
  const { weekly, fading } = constraint;
  const length = beforeFading(constraint, first, logs.length);
  eachStretch(constraint, first, weekly ? Math.min(WEEK, length) : length, (likelihood, from, end) => {
    const log = Math.log(likelihood);
    // What is certain adds nothing.
    if (log === 0) return;
    if (weekly) for (let i = from; i < length; i += WEEK) logs[i] = (logs[i] as number) + log;
    else for (let i = from; i < end; i++) logs[i] = (logs[i] as number) + log;
  });
  if (length === logs.length || !fading) return;
  const rest = new Float64Array(logs.length - length);
  fading.logs.write(first + length, rest);
  for (let i = 0; i < rest.length; i++) logs[length + i] = (logs[length + i] as number) + (rest[i] as number);
}

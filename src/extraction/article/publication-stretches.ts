// Likelihoods of constraints over many days at once: most stay the same for stretches of days or come again every week, and are
// asked of once a stretch or once a weekday.
import type { Tell } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';

/** A day up to which something stays as it is on a day; one that changes from day to day says that day. */
export type SameUntil = (day: number) => number;

/** Numbers in order, each once. */
export const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * What follows from how far back a date lies: it changes where the date becomes another one, and where the distance reaches one
 * of some `edges`, in order: `untilEdge(tell, [0, 1])` of what holds on the very day alone.
 */
export function untilEdge(tell: Tell, edges: readonly number[]): SameUntil {
  return (day) => {
    const gap = tell(day);
    const until = tell.sameUntil(day);
    if (gap === null) return until;
    for (const edge of edges) if (edge > gap) return Math.min(until, day + edge - gap - 1);
    return until;
  };
}

/** What follows from several: up to the first day after which one of them changes. */
export const earliest =
  (all: readonly SameUntil[]): SameUntil =>
  (day) => {
    let until = Infinity;
    for (const sameUntil of all) until = Math.min(until, sameUntil(day));
    return until;
  };

const WEEK = 7;

const asIs = (likelihood: number) => likelihood;

/** Writes the likelihoods of a constraint, or their logarithms, on the days from the first on. */
export function writeDays(
  { likelihood, weekly, sameUntil, fading }: Constraint,
  what: 'likelihoods' | 'logs',
  first: number,
  out: Float64Array,
): void {
  const valueOf = what === 'logs' ? Math.log : asIs;
  const sought = fading ? Math.max(0, Math.min(out.length, fading.after + 1 - first)) : out.length;
  const days = weekly ? Math.min(WEEK, sought) : sought;
  let [last, value] = [Number.NaN, Number.NaN];
  for (let i = 0; i < days; ) {
    const day = first + i;
    const here = likelihood(day);
    if (here !== last) [last, value] = [here, valueOf(here)];
    const end = sameUntil ? Math.min(days, sameUntil(day) - first + 1) : i + 1;
    out.fill(value, i, end);
    i = end;
  }
  // A week done is copied, then two, then four.
  for (let done = days; done < sought; done *= 2) out.copyWithin(done, 0, Math.min(done, sought - done));
  if (fading && sought < out.length) fading[what].write(first + sought, out.subarray(sought));
}

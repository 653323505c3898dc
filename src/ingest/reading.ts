// What a step of reading an article gives: its value, or why there is none. A value, never an exception.
import type { Fault } from '../domain/review/pasted.ts';

/** `reason` and `advice` are one line for the terminal: what is wrong, and what its owner can do. */
export interface Refused {
  readonly ok: false;
  readonly fault: Fault;
  readonly reason: string;
  readonly advice: string;
}
export type Reading<T> = { readonly ok: true; readonly value: T } | Refused;

export const accept = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refuse = (fault: Fault, reason: string, advice: string): Refused => ({
  ok: false,
  fault,
  reason,
  advice,
});

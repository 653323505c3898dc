// How stretches of one text stand to each other. Their ends are not part of them.
import type { Span } from './corpus-schema.ts';

/** Whether a span lies within another or is it: `isWithin({ start: 3, end: 5 }, { start: 0, end: 5 })` → `true`. */
export const isWithin = (span: Span, place: Span): boolean =>
  span.start >= place.start && span.end <= place.end;

/** The characters between two spans: `distanceBetween({ start: 0, end: 2 }, { start: 5, end: 9 })` → 3; 0 where they touch or overlap. */
export const distanceBetween = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

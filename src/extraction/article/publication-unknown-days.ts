// Days after the lexicon was written: nobody's office is known on them, so that nothing speaks against them.
import { roughYear } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';
import type { Kin } from './publication-prior.ts';
import type { Ranges } from './publication-ranges.ts';
import { KNOWN_UNTIL } from './publication-tenures.ts';

/**
 * Days after those that the lexicon knows of weigh so much less, where the text writes no year of them: most articles are older
 * than it. No count bears this figure: it lets a weekday with its date, which comes again after 5 or 6 years, be of a year that had
 * come when the lexicon was written rather than of one that had not.
 */
const UNKNOWN_DAYS = 0.25;

/** What days that the lexicon doesn't know of weigh, one by one. */
export function weightOfUnknown(kin: readonly Kin[], constraints: readonly Constraint[]): number {
  const isWritten = constraints.some(({ year }) => year !== null && year > roughYear(KNOWN_UNTIL));
  return kin.length > 0 || isWritten ? 1 : UNKNOWN_DAYS;
}

/** Calls for each of those days with its place among the days of ranges. */
export function forUnknown(ranges: Ranges, visit: (index: number) => void): void {
  let at = 0;
  for (const [from, to] of ranges) {
    for (let day = Math.max(from, KNOWN_UNTIL + 1); day <= to; day++) visit(at + day - from);
    at += to - from + 1;
  }
}

// How fast the parsers are on one text, and whether time grows in proportion to length. Figures are of this run and this
// machine: only their ratios mean anything elsewhere.
import type { TimeParser } from './time-parsers.ts';

const RUNS = 3;
/** Enough to reach the optimising compiler before anything is timed. */
const WARM_UP_CHARACTERS = 200_000;

/** A text of at least so many bytes, the same articles over and over. */
export function repeatText(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** Seconds that a parser takes for a text, the best of a few runs. */
function secondsFor(parser: TimeParser, input: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    parser.parse({ input, reference: '2020-10-27', prefer: 'past' });
    best = Math.min(best, performance.now() - began);
  }
  return best / 1000;
}

/** Megabytes of UTF-8 a second. */
export function throughput(parser: TimeParser, input: string): number {
  parser.parse({ input: input.slice(0, WARM_UP_CHARACTERS), reference: '2020-10-27', prefer: 'past' });
  return Buffer.byteLength(input) / 1e6 / secondsFor(parser, input);
}

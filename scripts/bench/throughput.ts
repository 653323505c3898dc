// How fast the parsers are on one text, and whether time grows in proportion to length. Figures are of this run and this
// machine: only their ratios mean anything elsewhere.
import type { TimeParser } from './time-parsers.ts';

/** Runs until the optimising compiler has seen everything, and then for as long again: small texts want many. */
const WARM_UP_SECONDS = 1;
const MEASURED_SECONDS = 1;

/** A text of at least so many bytes, the same articles over and over. */
export function repeatText(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** Seconds of one run: the shortest of all that fit into a time, one at least. */
function bestRun(run: () => void, seconds: number): number {
  const began = performance.now();
  let best = Number.POSITIVE_INFINITY;
  do {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  } while (performance.now() - began < seconds * 1000);
  return best / 1000;
}

/** Megabytes of UTF-8 a second. */
export function throughput(parser: TimeParser, input: string): number {
  const run = () => void parser.parse({ input, reference: '2020-10-27', prefer: 'past' });
  bestRun(run, WARM_UP_SECONDS);
  return Buffer.byteLength(input) / 1e6 / bestRun(run, MEASURED_SECONDS);
}

// Several measurements of one page as one: the median of each figure.
import type { Measurement } from './measure-page.ts';
import { median } from './statistics.ts';

/** Each figure by itself, so that one slow load does not take its frames with it. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  const of = (key: keyof Measurement) => median(measurements.map((measurement) => measurement[key]));
  return {
    firstMs: of('firstMs'),
    loadMs: of('loadMs'),
    pageMs: of('pageMs'),
    meanMs: of('meanMs'),
    p95Ms: of('p95Ms'),
    picturesASecond: of('picturesASecond'),
    heapMegabytes: of('heapMegabytes'),
    elements: of('elements'),
    marks: of('marks'),
    labels: of('labels'),
  };
}

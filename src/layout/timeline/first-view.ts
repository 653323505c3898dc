// The first view: the shortest stretch of time that holds 95 % of the dated events. The rest are counted at the edges.
import type { EventInterval } from './event-interval.ts';
import type { Viewport } from './scene.ts';

const SHARE = 0.95;
/** Room on either side, as a share of the stretch, and at least in days. */
const PADDING = 0.01;
const LEAST_PADDING = 0.4;

/** A last day of publication this many days after the last event held is shown with it. */
const PUBLICATION_REACH = 1;

/** The end that counts for holding an event: of an open end, only the day it began. */
const heldEnd = ({ start, end, openEnd }: EventInterval) => (openEnd ? start + 1 : end);

/**
 * The first view of `intervals`, with the last day of publication (a day number) where it follows on the last event.
 * `null` where there are none.
 */
export function findFirstView(
  intervals: readonly EventInterval[],
  lastPublication: number | null = null,
): Viewport | null {
  const stretch = findShortest(intervals);
  if (stretch === null) return null;
  const { start } = stretch;
  const near = lastPublication !== null && lastPublication - stretch.end <= PUBLICATION_REACH;
  const end = near ? Math.max(stretch.end, lastPublication + 1) : stretch.end;
  const pad = Math.max((end - start) * PADDING, LEAST_PADDING);
  return { start: start - pad, end: end + pad };
}

/**
 * `intervals` are sorted by start. At most 5 % may be left out, so only the first 5 % are candidates for the start; for
 * each, the end is that of the last event held when the latest-ending ones are left out. Linear after one sort.
 */
function findShortest(intervals: readonly EventInterval[]): Viewport | null {
  const total = intervals.length;
  if (total === 0) return null;
  const mayLeave = total - Math.ceil(total * SHARE);
  const byEnd = intervals.map((_, at) => at);
  const endOf = (at: number) => heldEnd(intervals[at] as EventInterval);
  byEnd.sort((a, b) => endOf(b) - endOf(a) || a - b);
  const rank = new Int32Array(total);
  byEnd.forEach((at, place) => {
    rank[at] = place;
  });

  // byEnd[0 … cut) are left out at the late side; those before `from` are left out already and do not count.
  let cut = mayLeave;
  let best: Viewport | null = null;
  for (let from = 0; from <= mayLeave; from++) {
    while (cut < total && (byEnd[cut] as number) < from) cut++;
    const last = byEnd[cut];
    if (last === undefined) break;
    const start = (intervals[from] as EventInterval).start;
    const end = endOf(last);
    if (best === null || end - start < best.end - best.start) best = { start, end };
    // Going on without this event leaves one fewer to spare at the late side, unless it was left out there itself.
    if ((rank[from] as number) >= cut) {
      do cut--;
      while (cut > 0 && (byEnd[cut] as number) <= from);
      if (cut < 0) break;
    }
  }
  return best;
}

// The counted arrows at the edges of the view, and where each leads.
import type { EventInterval } from './event-interval.ts';
import { firstAfter } from './event-index.ts';
import type { TimelineIndex } from './event-index.ts';
import type { EdgeArrow, TimeDirection, Viewport } from './scene.ts';
import { panViewport } from './time-scale.ts';

/** The nearest event beyond an edge: the latest to end before the view, or the first to begin after it. */
function findNearest(
  { intervals, starts, ends, sortedEnds }: TimelineIndex,
  view: Viewport,
  where: 'before' | 'after',
): EventInterval | null {
  if (where === 'after') return intervals[firstAfter(starts, view.end, true)] ?? null;
  const latest = sortedEnds[firstAfter(sortedEnds, view.start, false) - 1];
  return latest === undefined ? null : (intervals[ends.indexOf(latest)] ?? null);
}

/** The arrow leads to a view of the same length about the nearest event, or to all of an event that is longer. */
export function findEdge(
  index: TimelineIndex,
  view: Viewport,
  where: 'before' | 'after',
  count: number,
  direction: TimeDirection,
): EdgeArrow | null {
  const nearest = count === 0 ? null : findNearest(index, view, where);
  if (!nearest) return null;
  const { start, end } = nearest;
  const length = end - start;
  const target =
    length > view.end - view.start
      ? { start: start - length * 0.05, end: end + length * 0.05 }
      : panViewport(view, (start + end) / 2 - (view.start + view.end) / 2);
  return { side: (where === 'before') === (direction === 'ltr') ? 'left' : 'right', count, target };
}

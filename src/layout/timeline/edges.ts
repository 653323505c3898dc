// The counted arrows at the edges of the view, and where each leads.
import type { EventInterval } from './event-interval.ts';
import type { TimelineIndex } from './event-index.ts';
import type { EdgeArrow, TimeDirection, Viewport } from './scene.ts';
import { panViewport } from './time-scale.ts';

/** The nearest event beyond an edge: the latest to end before the view, or the first to begin after it. */
function findNearest(
  { intervals, starts, ends }: TimelineIndex,
  view: Viewport,
  where: 'before' | 'after',
): EventInterval | null {
  if (where === 'after') return intervals[starts.findIndex((start) => start >= view.end)] ?? null;
  let nearest = -1;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] as number;
    if (end <= view.start && (nearest < 0 || end > (ends[nearest] as number))) nearest = at;
  }
  return intervals[nearest] ?? null;
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

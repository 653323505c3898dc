// Keeps a viewport where there is something to see: not wider than all events with room about them, its middle on them.
import type { TimelineIndex } from './event-index.ts';
import type { Viewport } from './scene.ts';
import { panViewport, zoomViewport } from './time-scale.ts';

/** Room about all events, as a factor of their length. */
const ROOM = 1.2;

export function clampViewport(
  viewport: Viewport,
  { intervals, latestEnds, firstView }: TimelineIndex,
): Viewport {
  const first = intervals[0];
  const last = latestEnds.at(-1);
  if (!first || last === undefined || !firstView) return viewport;
  const low = Math.min(first.start, firstView.start);
  const high = Math.max(last, firstView.end);
  const length = viewport.end - viewport.start;
  const most = (high - low) * ROOM;
  const fitted = zoomViewport(viewport, length > most ? length / most : 1);
  const middle = (fitted.start + fitted.end) / 2;
  return panViewport(fitted, Math.min(Math.max(middle, low), high) - middle);
}

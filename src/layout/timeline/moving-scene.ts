// A picture in motion: the marks of the scene that stands are moved and stretched as a whole, and only its frame is built
// anew; the marks follow when the view settles or has gone far.
import type { PictureDirection, TimelineScene, Viewport } from './scene.ts';
import { round } from './time-scale.ts';

/** What of a picture says how it moves. */
export type Movable = Pick<TimelineScene, 'plot' | 'viewport'> & { readonly direction: PictureDirection };

/** How marks drawn for one view come to stand where another has them: `x' = scale · x + shift`, or `y'` of `y`. */
export interface Motion {
  readonly scale: number;
  readonly shift: number;
}

/**
 * Where the marks of `scene` belong while the view is `live`:
 *
 *   built   |--a-----b--|        live, half as long and later      |a------------b|
 *   [10, 20] over 100 px    →    [12, 17]: scale 2, shift -40
 */
export function findMotion({ plot, viewport, direction }: Movable, live: Viewport): Motion {
  const scale = (viewport.end - viewport.start) / (live.end - live.start);
  const [from, length] = direction === 'down' ? [plot.y, plot.height] : [plot.x, plot.width];
  const late = ((viewport.start - live.start) / (live.end - live.start)) * length;
  const shift = direction === 'rtl' ? (from + length) * (1 - scale) - late : from * (1 - scale) + late;
  return { scale, shift: round(shift) };
}

/** Past this share of the view, or stretched beyond this factor, marks are drawn anew although the view still moves. */
const FAR = 0.15;
const STRETCHED = 1.4;

/** Whether a view has gone so far from the one that was drawn that too much is missing or out of shape. */
export function isFar(drawn: Viewport, live: Viewport): boolean {
  const [length, now] = [drawn.end - drawn.start, live.end - live.start];
  const stretch = Math.max(length / now, now / length);
  const moved = Math.max(drawn.start - live.start, live.end - drawn.end);
  return stretch > STRETCHED || moved > now * FAR;
}

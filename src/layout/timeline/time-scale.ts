// The scale between time and pixels, and rounding. Layout runs in "u": pixels along time from where time begins on the
// screen; `mirrorBox` and `toX` turn u into x, the only place that knows which way time runs.
import type { Box, TimeDirection, Viewport } from './scene.ts';

/** Rounds to 0.1 px; never gives -0. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}

/** `width` is that of the whole picture; the plot lies between `u0` and `u1`. */
export interface TimeScale {
  readonly viewport: Viewport;
  readonly u0: number;
  readonly u1: number;
  readonly pixelsPerDay: number;
  readonly toU: (time: number) => number;
  readonly toTime: (u: number) => number;
}

export function makeTimeScale(viewport: Viewport, u0: number, u1: number): TimeScale {
  const pixelsPerDay = (u1 - u0) / (viewport.end - viewport.start);
  return {
    viewport,
    u0,
    u1,
    pixelsPerDay,
    toU: (time) => u0 + (time - viewport.start) * pixelsPerDay,
    toTime: (u) => viewport.start + (u - u0) / pixelsPerDay,
  };
}

/** `toX(10, 100, 'rtl')` → `90`. */
export function toX(u: number, width: number, direction: TimeDirection): number {
  return direction === 'rtl' ? round(width - round(u)) : round(u);
}

/** A box laid out in u, on the screen. Edges are rounded before they are mirrored, so that both directions agree. */
export function mirrorBox(box: Box, width: number, direction: TimeDirection): Box {
  const [u0, u1] = [round(box.x), round(box.x + box.width)];
  const x = direction === 'rtl' ? width - u1 : u0;
  return { x: round(x), y: round(box.y), width: round(u1 - u0), height: round(box.height) };
}

/** The viewport magnified by `factor` about a time: above 1 zooms in. Kept between one minute and four thousand years. */
export function zoomViewport({ start, end }: Viewport, factor: number, centre = (start + end) / 2): Viewport {
  const span = Math.min(Math.max((end - start) / factor, 1 / 1440), 1_461_000);
  const share = (centre - start) / (end - start);
  return { start: centre - span * share, end: centre + span * (1 - share) };
}

/** The viewport moved along time by days. */
export function panViewport({ start, end }: Viewport, days: number): Viewport {
  return { start: start + days, end: end + days };
}

// Stands up what was laid out lying down: x, along time, becomes the height; y, across from the axis, becomes the distance
// from the side where lines begin. The only place that knows how the two pictures differ.
import type { Box, Mark, TimeDirection } from './scene.ts';
import { mirrorBox, round, toX } from './time-scale.ts';

/** How a standing picture is placed: its width, and where its lines of text begin. */
export interface Standing {
  readonly width: number;
  readonly reading: TimeDirection;
}

/** `{ x: 40, y: 3, width: 20, height: 8 }` from left to right → `{ x: 3, y: 40, width: 8, height: 20 }`. */
export function standBox({ x, y, width, height }: Box, { width: all, reading }: Standing): Box {
  return mirrorBox({ x: y, y: x, width: height, height: width }, all, reading);
}

/** A mark of a picture from left to right, standing; stacks take the length and breadth of a column. */
export function standMark(
  mark: Mark,
  stack: { readonly length: number; readonly breadth: number },
  standing: Standing,
): Mark {
  const centre = { x: toX(mark.y, standing.width, standing.reading), y: mark.x };
  if (mark.kind === 'event') return { ...mark, ...centre, box: standBox(mark.box, standing) };
  const box = {
    x: round(centre.x - stack.breadth / 2),
    y: round(centre.y - stack.length / 2),
    width: stack.breadth,
    height: stack.length,
  };
  return { ...mark, ...centre, box };
}

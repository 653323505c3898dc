// Turns a box of text laid out in u into a text on the screen: which edge its lines are flush with, and their baselines.
import type { Box, Font, PlacedText, TimeDirection } from './scene.ts';
import { mirrorBox, round } from './time-scale.ts';

/** Share of a line's height at which its baseline lies. */
const BASELINE = 0.76;

/** `flush: 'start'` is the edge where time begins: left in a scene from left to right. */
export function placeText(
  lines: readonly string[],
  box: Box,
  flush: 'start' | 'end',
  font: Font,
  width: number,
  direction: TimeDirection,
): PlacedText {
  const placed = mirrorBox(box, width, direction);
  const side = (flush === 'start') === (direction === 'ltr') ? 'left' : 'right';
  const lineHeight = box.height / lines.length;
  return {
    lines,
    side,
    x: side === 'left' ? placed.x : round(placed.x + placed.width),
    baselines: lines.map((_, at) => round(box.y + lineHeight * (at + BASELINE))),
    box: placed,
    font,
  };
}

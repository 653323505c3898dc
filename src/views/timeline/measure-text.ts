// Measures text with a canvas, in the typeface of the page, remembering what it measured. Without a canvas (tests,
// servers) it estimates.
import type { MeasureText } from '../../layout/timeline/scene.ts';

/** Entries kept; titles of a very large corpus come and go. */
const MOST = 5000;

/** A measurer for one typeface; make a new one when fonts have loaded. */
export function makeMeasureText(family: string): MeasureText {
  const context =
    typeof CanvasRenderingContext2D === 'undefined'
      ? null
      : document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.55;
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width;
    if (known.size >= MOST) known.clear();
    known.set(key, width);
    return width;
  };
}

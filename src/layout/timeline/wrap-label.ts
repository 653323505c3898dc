// Breaks a label over at most two lines, balanced; never cuts a word or drops one.
import type { Font, MeasureText } from './scene.ts';

export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
}

/** One line where it fits, else `null`. */
export function fitLine(text: string, most: number, font: Font, measure: MeasureText): WrappedLabel | null {
  const width = measure(text, font);
  return width <= most ? { lines: [text], width } : null;
}

/**
 * The two lines whose longer one is shortest, where both fit: `'one two three four'` → `['one two', 'three four']`;
 * `null` where a break cannot make it fit (a single long word, a text of many lines).
 */
export function breakInTwo(
  text: string,
  most: number,
  font: Font,
  measure: MeasureText,
): WrappedLabel | null {
  if (text.length > 400 || measure(text, font) > 2 * most) return null;
  let best: WrappedLabel | null = null;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const lines = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (lines.some((line) => line === '')) continue;
    const width = Math.max(...lines.map((line) => measure(line, font)));
    if (width <= most && (best === null || width < best.width)) best = { lines, width };
  }
  return best;
}

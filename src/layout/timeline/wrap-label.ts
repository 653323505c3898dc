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
  const breaks: number[] = [];
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
    if (text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '') breaks.push(at);
  const breakAt = (which: number): readonly [WrappedLabel, boolean] | null => {
    const at = breaks[which];
    if (at === undefined) return null;
    const lines = [text.slice(0, at).trim(), text.slice(at).trim()];
    const [first = 0, second = 0] = lines.map((line) => measure(line, font));
    return [{ lines, width: Math.max(first, second) }, first >= second];
  };
  // The later the break, the longer the first line and the shorter the second: the best is where they cross.
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breakAt(middle)?.[1]) high = middle;
    else low = middle + 1;
  }
  const near = [low - 1, low].flatMap((which) => breakAt(which)?.[0] ?? []);
  const best = near.reduce<WrappedLabel | null>(
    (narrow, label) => (narrow === null || label.width < narrow.width ? label : narrow),
    null,
  );
  return best && best.width <= most ? best : null;
}

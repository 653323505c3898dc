// Breaks a label over at most two lines, balanced; never cuts a word or drops one.
import { firstIndex } from '../../domain/halving.ts';
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

/** As many words as fit on a first line, the rest balanced over two: for what must not be cut. */
export function breakInThree(
  text: string,
  most: number,
  font: Font,
  measure: MeasureText,
): WrappedLabel | null {
  const words = text.slice(0, 400).split(' ');
  let to = 0;
  while (to < words.length && measure(words.slice(0, to + 1).join(' '), font) <= most) to++;
  const first = words.slice(0, to).join(' ');
  const rest = to === 0 ? null : breakInTwo(words.slice(to).join(' '), most, font, measure);
  return rest && { lines: [first, ...rest.lines], width: Math.max(measure(first, font), rest.width) };
}

/**
 * Two full lines, the second cut after a word: `cutToTwo('one two three four', 'one', …)` → `['one two', 'three…']`. What
 * has to be seen, `kept` at the beginning and `tail` at the end, is never cut; `null` where these alone have no room.
 */
export function cutToTwo(
  text: string,
  kept: string,
  tail: string,
  most: number,
  font: Font,
  measure: MeasureText,
): WrappedLabel | null {
  const words = text.slice(0, 400).split(' ');
  /** The words from one on that fit on a line with its ending. */
  const fill = (from: number, ending: string) => {
    let to = from;
    while (to < words.length && measure(words.slice(from, to + 1).join(' ') + ending, font) <= most) to++;
    return to;
  };
  const first = fill(0, '');
  const ending = `…${tail}`;
  const second = fill(first, ending);
  if (first === 0 || second === first || words.slice(0, second).join(' ').length <= kept.length) return null;
  const lines = [words.slice(0, first).join(' '), words.slice(first, second).join(' ') + ending];
  return { lines, width: Math.max(...lines.map((line) => measure(line, font))) };
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
  const crossing = firstIndex(breaks.length, (which) => breakAt(which)?.[1] === true);
  const near = [crossing - 1, crossing].flatMap((which) => breakAt(which)?.[0] ?? []);
  const best = near.reduce<WrappedLabel | null>(
    (narrow, label) => (narrow === null || label.width < narrow.width ? label : narrow),
    null,
  );
  return best && best.width <= most ? best : null;
}

// Text of a picture: every line an element, flush with an edge that is named. Not every program knows SVG's `direction`,
// by which the anchor would change sides: a line that runs right to left is isolated by characters (Unicode, UAX 9) instead.
import { contentDirection } from '../../i18n/content-direction.ts';
import { closeIsolates, isolateRightToLeft } from '../../i18n/isolate.ts';
import type { Font, MeasureText, PlacedText } from '../../layout/timeline/scene.ts';
import { textElement } from '../xml.ts';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right' | 'middle';
  readonly font: Font;
  readonly colour: string;
  /** Of the whole text that it is a line of, where that is more. */
  readonly direction?: 'ltr' | 'rtl';
}

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const;

/** `writeLine('12 قتيلا', { side: 'right', … })` → `<text … text-anchor="end">\u206712 قتيلا\u2069</text>`. */
export function writeLine(
  text: string,
  { x, y, side, font, colour, direction = contentDirection(text) }: Line,
): string {
  const whole = closeIsolates([text]).join('');
  return textElement('text', direction === 'rtl' ? isolateRightToLeft(whole) : whole, {
    x,
    y,
    'text-anchor': ANCHORS[side],
    'font-size': font.size,
    'font-weight': font.weight,
    fill: colour,
  });
}

/** A text of the scene. A line's direction is that of the whole: a second line that begins with digits is still Arabic. */
export function writePlaced({ lines, baselines, x, side, font }: PlacedText, colour: string): string[] {
  const direction = contentDirection(lines.join(' '));
  return closeIsolates(lines).map((line, at) =>
    writeLine(line, { x, y: baselines[at] ?? 0, side, font, colour, direction }),
  );
}

/** A word that is wider than a line is parted by letters, marks that combine staying with theirs. */
function partWord(word: string, most: number, font: Font, measure: MeasureText): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (part !== '' && measure(part + letter, font) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** As many lines as it takes: `wrapText('one two three', 40, …)` → `['one two', 'three']`; white space is one space. */
export function wrapText(text: string, most: number, font: Font, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = partWord(word, most, font, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return closeIsolates(line === '' ? lines : [...lines, line]);
}

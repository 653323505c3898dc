// A legend in a picture: signs with their words, in rows as they fit, beginning where the language begins.
import type { MeasureText } from '../../layout/timeline/scene.ts';
import { element } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import type { SheetBody } from './write-sheet.ts';
import { GAP, SMALL } from './write-sheet.ts';
import { writeLine } from './write-text.ts';

interface SignWithWords {
  /** Its elements, drawn about the box from (0, 0) to its size. */
  readonly sign: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly words: string;
}

export interface LegendPlace {
  readonly top: number;
  /** The edges of the room it has. */
  readonly left: number;
  readonly right: number;
  readonly direction: 'ltr' | 'rtl';
}

const ROW = 22;
const SIGN_HEIGHT = 18;
const BASELINE = 13.5;
const AFTER_SIGN = 5;
const BETWEEN = 16;

const round = (value: number) => Math.round(value * 10) / 10;

/** Ends with a gap; no items: no rows and no gap. */
export function writeLegendRows(
  items: readonly SignWithWords[],
  { top, left, right, direction }: LegendPlace,
  measure: MeasureText,
  { muted }: PictureColours,
): SheetBody {
  const room = right - left;
  const rtl = direction === 'rtl';
  let [u, row] = [0, 0];
  const parts = items.flatMap(({ sign, size, words }) => {
    const width = size.width + AFTER_SIGN + measure(words, SMALL);
    if (u > 0 && u + width > room) [u, row] = [0, row + 1];
    const y = top + row * ROW;
    const signX = rtl ? right - u - size.width : left + u;
    const textX = rtl ? signX - AFTER_SIGN : signX + size.width + AFTER_SIGN;
    u += width + BETWEEN;
    const signY = y + (SIGN_HEIGHT - size.height) / 2;
    return [
      element('g', { transform: `translate(${round(signX)} ${round(signY)})` }, sign),
      writeLine(words, {
        x: round(textX),
        y: round(y + BASELINE),
        side: rtl ? 'right' : 'left',
        font: SMALL,
        colour: muted,
      }),
    ];
  });
  return { parts, bottom: items.length === 0 ? top : top + (row + 1) * ROW + GAP };
}

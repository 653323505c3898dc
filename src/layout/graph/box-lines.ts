// Where the words of an opened side stand: its name, its actors with the shape of their kind and their number of events.
import type { Point } from './geometry.ts';
import type { SceneBox, SceneRow } from './build-graph-scene.ts';
import { HEAD_HEIGHT, ROW_HEIGHT } from './graph-layout.ts';
import { LABEL_FONT } from './place-labels.ts';
import type { Measure } from './wrap-name.ts';
import { directionOfText, shorten } from './wrap-name.ts';

/** A line of text: its baseline, and the edge that it is flush with. */
export interface BoxText extends Point {
  readonly text: string;
  readonly side: 'left' | 'right';
  readonly direction: 'ltr' | 'rtl';
}

export interface BoxLine {
  readonly row: SceneRow;
  readonly isHead: boolean;
  readonly name: BoxText;
  readonly count: BoxText | null;
  /** The middle of the shape that tells the actor's kind. */
  readonly glyph: Point | null;
}

export interface BoxWords {
  nameOf(node: string): string;
  number(value: number): string;
  /** `'and 3 others'`. */
  more(count: number): string;
}

const PAD = 14;
/** From the edge of the box to a name, and from its end to the number. */
const NAME_START = 28;
/** Kept free at the end of a line: for a number, in the head for the button that folds. */
export const NUMBER_ROOM = 30;
export const ROW_GLYPH = 6;

export function placeBoxLines(
  box: SceneBox,
  direction: 'ltr' | 'rtl',
  words: BoxWords,
  measure: Measure,
): { readonly lines: readonly BoxLine[]; readonly more: BoxText | null; readonly moreY: number } {
  const [start, end, sign] =
    direction === 'rtl' ? [box.x + box.width, box.x, -1] : [box.x, box.x + box.width, 1];
  const place = (text: string, x: number, y: number, atEnd = false): BoxText => ({
    text,
    x,
    y: y + LABEL_FONT.size * 0.36,
    side: (direction === 'rtl') === atEnd ? 'left' : 'right',
    direction: /\p{L}/u.test(text) ? directionOfText(text) : direction,
  });
  const line = (row: SceneRow, isHead: boolean): BoxLine => {
    const from = isHead ? PAD : NAME_START;
    const name = shorten(words.nameOf(row.id), box.width - from - NUMBER_ROOM, measure);
    return {
      row,
      isHead,
      name: place(name, start + sign * from, row.y),
      count: isHead ? null : place(words.number(row.count), end - sign * 10, row.y, true),
      glyph: isHead ? null : { x: start + sign * (PAD + 2), y: row.y },
    };
  };
  const moreY = box.y + HEAD_HEIGHT + (box.rows.length + 0.5) * ROW_HEIGHT;
  return {
    lines: [line(box.head, true), ...box.rows.map((row) => line(row, false))],
    more: box.more > 0 ? place(words.more(box.more), start + sign * NAME_START, moreY) : null,
    moreY,
  };
}

// Where today is: a line through its middle, named in the row of the larger unit where the names there leave room.
import type { MeasureText, TimeDirection, TodayMark } from './scene.ts';
import type { NamedSpan } from './span-names.ts';
import { CONTEXT_FONT } from './span-names.ts';
import { placeText } from './place-text.ts';
import type { TimeScale } from './time-scale.ts';
import { toX } from './time-scale.ts';

/** Between the word and a name beside it. */
const GAP = 8;

/** `null` where the day is out of view; `today` is a day number, `row` the top of the row of names. */
export function placeToday(
  today: number,
  names: readonly NamedSpan[],
  scale: TimeScale,
  word: string,
  measure: MeasureText,
  row: number,
  width: number,
  direction: TimeDirection,
): TodayMark | null {
  const middle = scale.toU(today + 0.5);
  if (middle < scale.u0 || middle > scale.u1) return null;
  const length = measure(word, CONTEXT_FONT);
  const left = Math.min(Math.max(middle - length / 2, scale.u0), scale.u1 - length);
  // A name keeps clear of the word with the line that its span begins with.
  const taken = names.some(
    ({ from, name }) =>
      (from > left - 2 && from < left + length + 2) ||
      (name && name.u - GAP < left + length && name.u + name.width + GAP > left),
  );
  const box = { x: left, y: row, width: length, height: 16 };
  return {
    time: today,
    x: toX(middle, width, direction),
    text: taken ? null : placeText([word], box, 'start', CONTEXT_FONT, width, direction),
  };
}

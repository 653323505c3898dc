// Where today is: the stretch of its day, named in the row of the larger unit where the names there leave room.
import type { MeasureText, TimeDirection, TodayMark } from './scene.ts';
import type { NamedSpan } from './span-names.ts';
import { CONTEXT_FONT } from './span-names.ts';
import { placeText } from './place-text.ts';
import type { TimeScale } from './time-scale.ts';
import { mirrorBox } from './time-scale.ts';

/** Between the word and a name beside it, and between it and the line that a span begins with. */
const GAP = 10;
const CLEAR = 3;
/** A day seen from afar is still as wide as a line. */
const LEAST = 1.5;

/** Whether a word of a length that begins at `left` keeps clear of names, and of the lines that spans begin with. */
function isFree(left: number, length: number, spans: readonly NamedSpan[], { u0, u1 }: TimeScale): boolean {
  if (left < u0 || left + length > u1) return false;
  return spans.every(
    ({ from, cut, name }) =>
      (cut || from >= left + length + CLEAR || from <= left - CLEAR) &&
      (!name || name.u >= left + length + GAP || name.u + name.width + GAP <= left),
  );
}

/** `null` where the day is out of view; `today` is a day number, `row` the top of the row of names. */
export function placeToday(
  today: number,
  spans: readonly NamedSpan[],
  scale: TimeScale,
  word: string,
  measure: MeasureText,
  row: number,
  width: number,
  direction: TimeDirection,
): TodayMark | null {
  const from = Math.max(scale.toU(today), scale.u0);
  const to = Math.min(scale.toU(today + 1), scale.u1);
  if (to <= from) return null;
  const length = measure(word, CONTEXT_FONT);
  const middle = (from + to) / 2;
  const inside = Math.min(Math.max(middle - length / 2, scale.u0), scale.u1 - length);
  // Over its day; else behind a name, as long as that is still over some of the day.
  const behind = spans.flatMap(({ name }) => (name ? [name.u + name.width + GAP] : []));
  const left = [inside, ...behind.filter((u) => u <= to && u + length >= from)].find((u) =>
    isFree(u, length, spans, scale),
  );
  const { x, width: stretch } = mirrorBox(
    { x: Math.min(from, to - LEAST), y: 0, width: Math.max(to - from, LEAST), height: 0 },
    width,
    direction,
  );
  const box = left !== undefined && { x: left, y: row, width: length, height: 16 };
  return {
    time: today,
    x,
    width: stretch,
    text: box ? placeText([word], box, 'start', CONTEXT_FONT, width, direction) : null,
  };
}

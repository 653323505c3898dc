// Moving between marks with the keyboard: in order of time along the screen's direction, and between lanes.
import type { Mark, PictureDirection } from './scene.ts';

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const WALK_KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

export function isWalkKey(key: string): key is WalkKey {
  return WALK_KEYS.has(key);
}

interface Place {
  readonly lane: number;
  readonly time: number;
}

/** Where a mark stands across time and along it, in pixels or lanes; columns are counted as they stand on the screen. */
const placeOf = ({ lane, x, y }: Mark, direction: PictureDirection): Place =>
  direction === 'down' ? { lane: x, time: y } : { lane, time: x };

/** The mark nearest along time in the next lane that has any, back (-1: up, or left) or on (1). */
function findInLane(marks: readonly Mark[], from: Mark, step: -1 | 1, direction: PictureDirection): Mark {
  const here = placeOf(from, direction);
  let best: Mark = from;
  let least = { lanes: Number.POSITIVE_INFINITY, time: Number.POSITIVE_INFINITY };
  for (const mark of marks) {
    const place = placeOf(mark, direction);
    const lanes = (place.lane - here.lane) * step;
    const time = Math.abs(place.time - here.time);
    if (lanes <= 0 || lanes > least.lanes || (lanes === least.lanes && time >= least.time)) continue;
    best = mark;
    least = { lanes, time };
  }
  return best;
}

/**
 * The mark that a key leads to from another (`null`: none focused yet). Keys follow the screen: in a scene from right to
 * left, left is later; where time runs down, down is. At the ends it stays.
 */
export function findNextMark(
  marks: readonly Mark[],
  current: string | null,
  key: WalkKey,
  direction: PictureDirection,
): Mark | null {
  const at = marks.findIndex(({ id }) => id === current);
  const from = marks[at];
  const first = marks[0] ?? null;
  if (!from || key === 'Home') return first;
  if (key === 'End') return marks.at(-1) ?? null;
  const [back, on]: readonly WalkKey[] =
    direction === 'down' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === back) return findInLane(marks, from, -1, direction);
  if (key === on) return findInLane(marks, from, 1, direction);
  const later = { ltr: 'ArrowRight', rtl: 'ArrowLeft', down: 'ArrowDown' }[direction];
  return marks[at + (key === later ? 1 : -1)] ?? from;
}

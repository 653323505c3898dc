// Moving between marks with the keyboard: in order of time along the screen's direction, and between lanes.
import type { Mark, TimeDirection } from './scene.ts';

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

/** The mark nearest along time in the next lane that has any, up (-1) or down (1). */
function findInLane(marks: readonly Mark[], from: Mark, step: -1 | 1): Mark {
  let best: Mark = from;
  for (const mark of marks) {
    const lanes = (mark.lane - from.lane) * step;
    if (lanes <= 0) continue;
    const bestLanes = best === from ? Number.POSITIVE_INFINITY : (best.lane - from.lane) * step;
    const nearer = Math.abs(mark.x - from.x) < Math.abs(best.x - from.x);
    if (lanes < bestLanes || (lanes === bestLanes && nearer)) best = mark;
  }
  return best;
}

/**
 * The mark that a key leads to from another (`null`: none focused yet). Left and right follow the screen: in a scene
 * from right to left, left is later. At the ends it stays.
 */
export function findNextMark(
  marks: readonly Mark[],
  current: string | null,
  key: WalkKey,
  direction: TimeDirection,
): Mark | null {
  const at = marks.findIndex(({ id }) => id === current);
  const from = marks[at];
  const first = marks[0] ?? null;
  if (!from || key === 'Home') return first;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key === 'ArrowUp') return findInLane(marks, from, -1);
  if (key === 'ArrowDown') return findInLane(marks, from, 1);
  const later = (key === 'ArrowRight') === (direction === 'ltr');
  return marks[at + (later ? 1 : -1)] ?? from;
}

// Where a lane that is dragged by its head would land.
import type { HeadedLane } from './scene.ts';

/** `to` is its place among the other movable lanes; `y` the line between lanes that shows it. */
export interface LaneDrop {
  readonly to: number;
  readonly y: number;
}

/** A lane lands below every other whose middle the pointer has passed; the pinned pair stays on top of all. */
export function findLaneDrop(lanes: readonly HeadedLane[], key: string, pointer: number): LaneDrop {
  const others = lanes.filter((lane) => lane.kind !== 'pinned' && lane.key !== key);
  const to = others.filter(({ box }) => box.y + box.height / 2 < pointer).length;
  const above = others[to - 1]?.box;
  return { to, y: above ? above.y + above.height : (others[0]?.box.y ?? 0) };
}

// What a key on a lane's head does to the arrangement of lanes.
import type { LaneArrangement, LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { movableKeys, moveTo } from '../../layout/timeline/arrange-lanes.ts';

/** Moves a lane by so many places; `null` where it stands at that end, or cannot be moved. */
export function findMove(lanes: LaneIndex, key: string, by: -1 | 1): readonly string[] | null {
  const keys = movableKeys(lanes);
  const from = keys.indexOf(key);
  const to = from + by;
  return from < 0 || to < 0 || to >= keys.length ? null : moveTo(keys, key, to);
}

/** Collapses a lane, or opens it. */
export function toggleCollapsed(arrangement: LaneArrangement, key: string): LaneArrangement {
  const { collapsed } = arrangement;
  const without = collapsed.filter((each) => each !== key);
  return { ...arrangement, collapsed: without.length < collapsed.length ? without : [...collapsed, key] };
}

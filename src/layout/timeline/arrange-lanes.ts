// Which groups of events get lanes, in what order, and which lanes are collapsed. More groups than lanes: the largest
// have lanes, the others share the lane "other", out of which the reader can take any. Knows nothing of pixels.
import type { EventGroups } from './group-events.ts';
import { OTHER_LANE, PINNED_LANE } from './group-events.ts';
import type { Grouping } from './scene.ts';

/** What the reader chose: keys in the order wished for (those named always have lanes), and the collapsed ones. */
export interface LaneArrangement {
  readonly order: readonly string[];
  readonly collapsed: readonly string[];
}
export const AS_USUAL: LaneArrangement = { order: [], collapsed: [] };

/** Lanes that a screen of 900 pixels shows at a glance. */
export const USUAL_LANES = 8;
/** Lanes at most, however many the reader takes out of "other"; a link holds as many. */
export const MOST_LANES = 40;
/** For how many lanes there is room: as usual, and of those that the reader names. */
export interface LaneRoom {
  readonly usual: number;
  readonly named: number;
}
const ROWS_ROOM: LaneRoom = { usual: USUAL_LANES, named: MOST_LANES };
/** Where lanes are columns on a phone, one of them "other". */
export const COLUMNS_ROOM: LaneRoom = { usual: 6, named: 5 };
/** How many "show more lanes" adds. */
const MORE_LANES = 8;

/** A group without a lane of its own. */
export interface GatheredGroup {
  readonly key: string;
  readonly count: number;
}
export interface Lane {
  readonly key: string;
  readonly kind: 'own' | 'pinned' | 'other';
  /** Dated events of the lane, in view or not. */
  readonly total: number;
  readonly collapsed: boolean;
  /** The groups that share the lane "other", the largest first; empty for all other lanes. */
  readonly gathered: readonly GatheredGroup[];
}
export interface LaneIndex {
  readonly grouping: Grouping;
  /** In the order in which they are drawn. */
  readonly lanes: readonly Lane[];
  /** For each position of the index, its place in `lanes`. */
  readonly laneOf: Uint16Array;
  /** How many lanes the reader can name. */
  readonly most: number;
}

const isOwn = (key: string) => key !== PINNED_LANE && key !== OTHER_LANE;

/** The keys that get lanes of their own: those named, then the largest while there is room. */
function chooseKeys({ keys, counts }: EventGroups, named: readonly string[], usual: number): Set<string> {
  const own = keys.flatMap((key, at) => (isOwn(key) ? [{ key, count: counts[at] ?? 0 }] : []));
  const others = keys.includes(OTHER_LANE) ? 1 : 0;
  const room = own.length + others > usual ? usual - 1 : usual;
  const chosen = new Set(named);
  // A stable sort: of two alike the one that usually comes first.
  for (const { key } of own.toSorted((a, b) => b.count - a.count)) {
    if (chosen.size >= room) break;
    chosen.add(key);
  }
  return chosen;
}

/**
 * Lanes from groups: the pinned pair on top; then those that the order names; then the others as usual, and "other" last
 * unless the order puts it elsewhere.
 */
export function arrangeLanes(
  groups: EventGroups,
  { order, collapsed }: LaneArrangement,
  room: LaneRoom = ROWS_ROOM,
): LaneIndex {
  const { grouping, keys, counts } = groups;
  const present = new Set(keys);
  const named = [...new Set(order)].filter((key) => isOwn(key) && present.has(key)).slice(0, room.named);
  const chosen = chooseKeys(groups, named, room.usual);
  const place = new Map(order.map((key, at) => [key, at]));
  const rest = keys.filter((key) => isOwn(key) && chosen.has(key) && !place.has(key));
  const gathered = keys
    .flatMap((key, at) => (key === PINNED_LANE || chosen.has(key) ? [] : [{ key, count: counts[at] ?? 0 }]))
    .toSorted((a, b) => b.count - a.count);

  const sequence = [...named, ...rest];
  if (gathered.length > 0) {
    const before = order.slice(0, place.get(OTHER_LANE) ?? 0).filter((key) => named.includes(key)).length;
    // Put last, it stays last: lanes that appear later come before it.
    const within = place.has(OTHER_LANE) && before < named.length;
    sequence.splice(within ? before : sequence.length, 0, OTHER_LANE);
  }
  if (present.has(PINNED_LANE)) sequence.unshift(PINNED_LANE);

  const groupAt = new Map(keys.map((key, at) => [key, at]));
  const laneAt = new Map(sequence.map((key, at) => [key, at]));
  const other = laneAt.get(OTHER_LANE) ?? 0;
  const laneOfGroup = keys.map((key) => laneAt.get(key) ?? other);
  return {
    grouping,
    lanes: sequence.map((key): Lane => {
      const inside = key === OTHER_LANE ? gathered : [];
      return {
        key,
        kind: key === OTHER_LANE ? 'other' : key === PINNED_LANE ? 'pinned' : 'own',
        total:
          key === OTHER_LANE
            ? inside.reduce((sum, { count }) => sum + count, 0)
            : (counts[groupAt.get(key) ?? -1] ?? 0),
        collapsed: collapsed.includes(key),
        gathered: inside,
      };
    }),
    laneOf: Uint16Array.from(groups.groupOf, (group) => laneOfGroup[group] ?? 0),
    most: room.named,
  };
}

/** Whether "other" holds groups that could have lanes, besides what has no place, side … told. */
export function hasGathered({ lanes }: Pick<LaneIndex, 'lanes'>): boolean {
  return lanes.some(({ gathered }) => gathered.some(({ key }) => key !== OTHER_LANE));
}

/** The keys of lanes that can be moved, in order: all but the pinned pair, which stays on top. */
export function movableKeys({ lanes }: Pick<LaneIndex, 'lanes'>): string[] {
  return lanes.filter(({ kind }) => kind !== 'pinned').map(({ key }) => key);
}

/** An order with one key at another place: `moveTo(['a', 'b', 'c'], 'a', 2)` → `['b', 'c', 'a']`. */
export function moveTo(keys: readonly string[], key: string, to: number): string[] {
  const others = keys.filter((each) => each !== key);
  if (others.length === keys.length) return [...keys];
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, key);
}

/** Takes a group out of "other": it gets the lane before it. At the most lanes there are, the last gives way. */
export function takeOut(
  { lanes, most }: Pick<LaneIndex, 'lanes' | 'most'>,
  taken: readonly string[],
): string[] {
  const keys = movableKeys({ lanes });
  const at = keys.indexOf(OTHER_LANE);
  const above = (at < 0 ? keys : keys.slice(0, at)).slice(0, most - taken.length);
  return [...above, ...taken, ...(at < 0 ? [] : keys.slice(at))];
}

/** The groups that "show more lanes" takes out of "other": the largest of them, as many as there is room for. */
export function findMore({ lanes, most }: Pick<LaneIndex, 'lanes' | 'most'>): string[] {
  const room = most - lanes.filter(({ kind }) => kind === 'own').length;
  const gathered = lanes.find(({ kind }) => kind === 'other')?.gathered ?? [];
  return gathered
    .filter(({ key }) => key !== OTHER_LANE)
    .slice(0, Math.max(0, Math.min(room, MORE_LANES)))
    .map(({ key }) => key);
}

// Packs a lane into one thin row, a collapsed one or a narrow column: what stands free keeps its own mark, all else gathers in counted stacks where
// it lies in time. Nothing is left out. Works in u (time runs up).
import { findGaps, gatherDays, isTrayed, packGaps } from './day-tray.ts';
import type { DayCrowd } from './day-tray.ts';
import type { TimelineIndex } from './event-index.ts';
import { pileOf, pileUp } from './pile-up.ts';
import { extentOf, GAP, shapeEvent, STACK_HALF_WIDTH } from './shape-event.ts';
import type { PackedLane } from './pack-lane.ts';
import type { Pile } from './pile-up.ts';
import type { PackedEvent } from './shape-event.ts';
import type { TimeScale } from './time-scale.ts';

const touch = (a: Pile, b: Pile) => a.from < b.to + GAP && b.from < a.to + GAP;

/** The pile that a bar touches and whose place is nearest to the bar's middle. */
function findNearest(piles: readonly Pile[], bar: Pile): Pile | null {
  let nearest: Pile | null = null;
  const apart = (pile: Pile) => Math.abs(pile.u - bar.u);
  for (const pile of piles)
    if (pile !== bar && touch(pile, bar) && (!nearest || apart(pile) < apart(nearest))) nearest = pile;
  return nearest;
}

/** Counts a pile's events in another, which becomes a stack where it stands; what it takes in does not move it. */
function joinInto(stack: Pile, other: Pile, { u0, u1 }: TimeScale, half: number): void {
  for (const member of other.members) stack.members.push(member);
  stack.u = Math.min(Math.max(stack.u, u0 + half), u1 - half);
  stack.from = stack.u - half;
  stack.to = stack.u + half;
}

/** What touches a pile that became a stack, and so wider, joins it. */
function joinTouching(piles: Pile[], grown: Pile, scale: TimeScale, half: number): void {
  let stack = grown;
  for (let next = findNearest(piles, stack); next; next = findNearest(piles, stack)) {
    joinInto(next, stack, scale, half);
    piles.splice(piles.indexOf(stack), 1);
    stack = next;
  }
}

/** A day in a single track: what of it stands in trays, and the bars counted in their stack. */
interface OpenDay extends DayCrowd {
  readonly members: PackedEvent[];
  readonly others: PackedEvent[];
}

/** The day that a bar touches and whose middle is nearest to the bar's. */
function findNearestDay(days: readonly OpenDay[], bar: Pile): OpenDay | undefined {
  const apart = ({ u0, u1 }: OpenDay) => Math.abs((u0 + u1) / 2 - bar.u);
  return days
    .filter(({ u0, u1 }) => bar.from < u1 + GAP && u0 < bar.to + GAP)
    .sort((a, b) => apart(a) - apart(b))[0];
}

/** Days in which no room is left join the nearest of what took it, until all others have room. */
function closeFullDays(piles: Pile[], days: readonly OpenDay[], scale: TimeScale, half: number): OpenDay[] {
  const open = [...days];
  for (;;) {
    const full = open.findIndex((day) => findGaps(day, piles).length === 0);
    const day = open[full];
    const [first] = day?.members ?? [];
    if (!day || !first) return open;
    open.splice(full, 1);
    const bar = { ...pileOf(first, half), members: [...day.members, ...day.others] };
    const stack = findNearest(piles, bar);
    if (!stack) {
      piles.push(bar);
      continue;
    }
    const grows = stack.members.length === 1;
    joinInto(stack, bar, scale, half);
    if (grows) joinTouching(piles, stack, scale, half);
  }
}

/**
 * What is no wider than a stack piles up first. A longer bar stays a bar only where nothing else lies along it; else it
 * is counted in the stack nearest to its middle, and would otherwise swallow all that lies along it. `half` is that of a
 * stack's length along time. `unfold`: the events of days seen near stand in trays, in what the others leave free.
 */
export function collapseLane(
  index: TimelineIndex,
  positions: readonly number[],
  scale: TimeScale,
  half: number = STACK_HALF_WIDTH,
  unfold = false,
): PackedLane {
  const short: PackedEvent[] = [];
  const long: Pile[] = [];
  const trayed: PackedEvent[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale);
    const [from, to] = extentOf(item);
    if (unfold && isTrayed(item)) trayed.push(item);
    else if (to - from <= 2 * half) short.push(item);
    else long.push(pileOf(item, half));
  }
  const piles = pileUp(short, scale, half);
  const days = gatherDays(trayed).map((day): OpenDay => ({ ...day, members: [...day.members], others: [] }));
  for (const bar of long) {
    const stack = findNearest(piles, bar);
    const day = findNearestDay(days, bar);
    if (stack) {
      const grows = stack.members.length === 1;
      joinInto(stack, bar, scale, half);
      // A single mark that became a stack is wider than before, and may have come to touch its neighbours.
      if (grows) joinTouching(piles, stack, scale, half);
    } else if (day) day.others.push(...bar.members);
    else piles.push(bar);
  }
  const open = closeFullDays(piles, days, scale, half);
  const singles = piles.flatMap(({ members }) => (members.length === 1 ? members : []));
  const stacks = piles
    .filter(({ members }) => members.length > 1)
    .map((pile) => ({ members: pile.members.toSorted((a, b) => a.at - b.at), u: pile.u }));
  return {
    count: positions.length,
    collapsed: true,
    barRows: [],
    markRows: [singles],
    stacks,
    trays: open.flatMap((day) => packGaps(day, findGaps(day, piles), half)),
  };
}

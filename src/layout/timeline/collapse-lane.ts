// Packs a collapsed lane into one thin row: what stands free keeps its own mark, all else gathers in counted stacks where
// it lies in time. Nothing is left out. Works in u (time runs up).
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

/**
 * What is no wider than a stack piles up first. A longer bar stays a bar only where nothing else lies along it; else it
 * is counted in the stack nearest to its middle, and would otherwise swallow all that lies along it. `half` is that of a
 * stack's length along time.
 */
export function collapseLane(
  index: TimelineIndex,
  positions: readonly number[],
  scale: TimeScale,
  half: number = STACK_HALF_WIDTH,
): PackedLane {
  const short: PackedEvent[] = [];
  const long: Pile[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale);
    const [from, to] = extentOf(item);
    if (to - from <= 2 * half) short.push(item);
    else long.push(pileOf(item, half));
  }
  const piles = pileUp(short, scale, half);
  for (const bar of long) {
    let stack = findNearest(piles, bar);
    if (!stack) {
      piles.push(bar);
      continue;
    }
    const grows = stack.members.length === 1;
    joinInto(stack, bar, scale, half);
    // A single mark that became a stack is wider than before, and may have come to touch its neighbours.
    for (let next = grows && findNearest(piles, stack); next; next = findNearest(piles, stack)) {
      joinInto(next, stack, scale, half);
      piles.splice(piles.indexOf(stack), 1);
      stack = next;
    }
  }
  const singles = piles.flatMap(({ members }) => (members.length === 1 ? members : []));
  const stacks = piles
    .filter(({ members }) => members.length > 1)
    .map((pile) => ({ members: pile.members.toSorted((a, b) => a.at - b.at), u: pile.u }));
  return { count: positions.length, collapsed: true, barRows: [], markRows: [singles], stacks, trays: [] };
}

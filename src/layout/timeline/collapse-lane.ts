// Packs a collapsed lane into one thin row: what stands free keeps its own mark, all else gathers in counted stacks where
// it lies in time. Nothing is left out. Works in u (time runs up).
import type { TimelineIndex } from './event-index.ts';
import { extentOf, GAP, pileUp, shapeEvent, STACK_HALF_WIDTH } from './pack-lane.ts';
import type { PackedEvent, PackedLane, Pile } from './pack-lane.ts';
import type { TimeScale } from './time-scale.ts';

const middle = ({ from, to }: Pick<Pile, 'from' | 'to'>) => (from + to) / 2;
const touch = (a: Pile, b: Pile) => a.from < b.to + GAP && b.from < a.to + GAP;

/** The pile that an interval touches and whose middle is nearest to the interval's own. */
function findNearest(piles: readonly Pile[], bar: Pile): Pile | null {
  let nearest: Pile | null = null;
  const apart = (pile: Pile) => Math.abs(middle(pile) - middle(bar));
  for (const pile of piles)
    if (pile !== bar && touch(pile, bar) && (!nearest || apart(pile) < apart(nearest))) nearest = pile;
  return nearest;
}

/** Counts a pile's events in another, which becomes a stack where it stands. */
function joinInto(stack: Pile, other: Pile, { u0, u1 }: TimeScale, half: number): void {
  for (const member of other.members) stack.members.push(member);
  const u = Math.min(Math.max(middle(stack), u0 + half), u1 - half);
  stack.from = u - half;
  stack.to = u + half;
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
    else long.push({ members: [item], sum: (item.u0 + item.u1) / 2, from, to });
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
    .map((pile) => ({ members: pile.members.toSorted((a, b) => a.at - b.at), u: middle(pile) }));
  return { count: positions.length, collapsed: true, barRows: [], markRows: [singles], stacks };
}

// Packs a collapsed lane into one thin row: what stands free keeps its own mark, all else gathers in counted stacks where
// it lies in time. Nothing is left out. Works in u (time runs up).
import type { TimelineIndex } from './event-index.ts';
import { extentOf, GAP, pileUp, shapeEvent, STACK_HALF_WIDTH } from './pack-lane.ts';
import type { PackedEvent, PackedLane, Pile } from './pack-lane.ts';
import type { TimeScale } from './time-scale.ts';

const middle = ({ from, to }: Pick<Pile, 'from' | 'to'>) => (from + to) / 2;
const touch = (a: Pile, b: Pile) => a.from < b.to + GAP && b.from < a.to + GAP;

function join(a: Pile, b: Pile, { u0, u1 }: TimeScale): Pile {
  const members = [...a.members, ...b.members];
  const sum = a.sum + b.sum;
  const [low, high] = [u0 + STACK_HALF_WIDTH, u1 - STACK_HALF_WIDTH];
  const u = Math.min(Math.max(sum / members.length, low), high);
  return { members, sum, from: u - STACK_HALF_WIDTH, to: u + STACK_HALF_WIDTH };
}

/** Joins piles that touch until none does: a stack stands where its events lie on average, so a join may move it. */
function settle(piles: readonly Pile[], scale: TimeScale): Pile[] {
  const done: Pile[] = [];
  for (const pile of piles.toSorted((a, b) => a.from - b.from)) {
    let grown = pile;
    for (let at = done.findIndex((each) => touch(each, grown)); at >= 0; ) {
      const [other] = done.splice(at, 1);
      if (other) grown = join(other, grown, scale);
      at = done.findIndex((each) => touch(each, grown));
    }
    done.push(grown);
  }
  return done;
}

/**
 * What is no wider than a stack piles up first. A longer bar stays a bar only where nothing else lies along it; else it
 * is counted in the stack nearest to its middle, and would otherwise swallow all that lies along it.
 */
export function collapseLane(
  index: TimelineIndex,
  positions: readonly number[],
  scale: TimeScale,
): PackedLane {
  const short: PackedEvent[] = [];
  const long: Pile[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale);
    const [from, to] = extentOf(item);
    if (to - from <= 2 * STACK_HALF_WIDTH) short.push(item);
    else long.push({ members: [item], sum: (item.u0 + item.u1) / 2, from, to });
  }
  let piles = pileUp(short, scale);
  for (const bar of long) {
    const near = piles
      .filter((pile) => touch(pile, bar))
      .sort((a, b) => Math.abs(middle(a) - middle(bar)) - Math.abs(middle(b) - middle(bar)))[0];
    if (near) piles = settle([...piles.filter((pile) => pile !== near), join(near, bar, scale)], scale);
    else piles.push(bar);
  }
  const singles = piles.flatMap(({ members }) => (members.length === 1 ? members : []));
  const stacks = piles
    .filter(({ members }) => members.length > 1)
    .map((pile) => ({ members: pile.members.toSorted((a, b) => a.at - b.at), u: middle(pile) }));
  return { count: positions.length, collapsed: true, barRows: [], markRows: [singles], stacks };
}

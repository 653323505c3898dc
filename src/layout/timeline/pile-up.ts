// Gathers events that would overlap in piles, each standing where its events are. Works in u (time runs up).
import { extentOf, GAP, STACK_HALF_WIDTH } from './shape-event.ts';
import type { PackedEvent } from './shape-event.ts';
import type { TimeScale } from './time-scale.ts';

export interface Pile {
  /** Along time. */
  readonly members: PackedEvent[];
  /** Middles of those members that are no longer than a stack, along time; a span says little of where. */
  readonly spots: number[];
  /** Where its stack stands; of one event, where that does. */
  u: number;
  from: number;
  to: number;
}

const middleOf = ({ u0, u1 }: PackedEvent) => (u0 + u1) / 2;
const isBrief = ({ u0, u1 }: PackedEvent, half: number) => u1 - u0 <= 2 * half;

/** The value with as many before it as after it; of two in the middle the earlier, since a stack never stands between. */
const medianOf = (sorted: readonly number[]) => sorted[(sorted.length - 1) >> 1];

/** Of one event: where that stands, with its line to where others put it. */
export function pileOf(item: PackedEvent, half: number): Pile {
  const [from, to] = extentOf(item);
  const u = middleOf(item);
  return { members: [item], spots: isBrief(item, half) ? [u] : [], u, from, to };
}

/** Stands a pile of several at its median member, within the plot. */
function standAtMedian(pile: Pile, { u0, u1 }: TimeScale, half: number): void {
  const { members, spots } = pile;
  const median = medianOf(spots) ?? medianOf(members.map(middleOf)) ?? 0;
  pile.u = Math.min(Math.max(median, u0 + half), u1 - half);
  pile.from = pile.u - half;
  pile.to = pile.u + half;
}

/** Piles of one pixel each, in order: what is a pixel apart is on one spot. Sorting by pixel costs no comparisons. */
function pilesByPixel(items: readonly PackedEvent[], scale: TimeScale, half: number): Pile[] {
  const columns: PackedEvent[][] = [];
  for (const item of items) {
    const column = Math.max(0, Math.round(middleOf(item)));
    const members = columns[column];
    if (members) members.push(item);
    else columns[column] = [item];
  }
  return columns.flatMap((members): Pile[] => {
    const [only] = members;
    if (!only) return [];
    if (members.length === 1) return [pileOf(only, half)];
    const spots = members.filter((item) => isBrief(item, half)).map(middleOf);
    const pile = { members, spots, u: 0, from: 0, to: 0 };
    standAtMedian(pile, scale, half);
    return [pile];
  });
}

/**
 * Neighbours that would overlap join, and a join may reach back to the one before. A pile of several stands at the median
 * of its members, spans left out unless it holds nothing else, and so never where none of them is:
 *
 *   · ·        :.·    →    [2]      [4]        `half` is that of a stack's length along time.
 */
export function pileUp(
  items: readonly PackedEvent[],
  scale: TimeScale,
  half: number = STACK_HALF_WIDTH,
): Pile[] {
  const piles: Pile[] = [];
  for (const found of pilesByPixel(items, scale, half)) {
    let pile = found;
    for (let last = piles.at(-1); last && last.to + GAP > pile.from; last = piles.at(-1)) {
      piles.pop();
      for (const member of pile.members) last.members.push(member);
      for (const spot of pile.spots) last.spots.push(spot);
      standAtMedian(last, scale, half);
      pile = last;
    }
    piles.push(pile);
  }
  return piles;
}

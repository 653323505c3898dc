// Packs the events of one lane into rows: long bars first, each in a row with room for its label underneath; then all
// else in rows of marks; what no row can take gathers into counted stacks in the last row. Works in u (time runs up).
import type { EventSummary } from '../../domain/site-data.ts';
import type { EventInterval } from './event-interval.ts';
import type { TimelineIndex } from './event-index.ts';
import type { MarkShape } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** Half of a dot, and of a stack's lozenge; marks keep `GAP` between them. */
export const DOT_RADIUS = 6.5;
export const STACK_HALF_WIDTH = 16;
export const GAP = 4;
/** The small ring at another source's date. */
export const ALTERNATIVE_RADIUS = 4;
const CAPSULE_LEAST = 20;
/** A day wider than this is drawn from its beginning to its end: a dot would claim noon. */
const DAY_AS_BAR = 40;
/** A bar longer than this carries its label underneath. */
export const LONG_BAR = 110;

export interface PackedEvent {
  readonly at: number;
  readonly event: EventSummary;
  readonly interval: EventInterval;
  readonly shape: MarkShape;
  readonly u0: number;
  readonly u1: number;
  readonly alternatives: readonly number[];
}
export interface PackedStack {
  readonly members: readonly PackedEvent[];
  readonly u: number;
}
export interface PackedLane {
  readonly count: number;
  /** Events in stacks: those that another row of bars, or of marks, would serve. */
  readonly stackedBars: number;
  readonly stackedMarks: number;
  readonly barRows: readonly (readonly PackedEvent[])[];
  readonly markRows: readonly (readonly PackedEvent[])[];
  readonly stacks: readonly PackedStack[];
}
export interface RowBudget {
  readonly barRows: number;
  /** Rows of marks besides the row of stacks. */
  readonly markRows: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** What an interval looks like at a scale, within the plot. */
function shapeEvent(
  index: TimelineIndex,
  at: number,
  scale: TimeScale,
  alternativesOf: (at: number) => readonly number[],
): PackedEvent {
  const interval = index.intervals[at] as EventInterval;
  const event = index.events[at] as EventSummary;
  const { u0, u1, toU } = scale;
  const width = (interval.end - interval.start) * scale.pixelsPerDay;
  const middle = (interval.start + interval.end) / 2;
  const alternatives = alternativesOf(at)
    .map(toU)
    .filter((u) => u >= u0 && u <= u1);
  const base = { at, event, interval, alternatives };
  const centred = (shape: MarkShape, half: number): PackedEvent => {
    const u = clamp(toU(middle), u0 + half, u1 - half);
    return { ...base, shape, u0: u - half, u1: u + half };
  };
  if ((interval.kind === 'clock' || interval.kind === 'day') && width < DAY_AS_BAR)
    return centred('dot', DOT_RADIUS);
  const shape = interval.kind === 'night' ? 'capsule' : 'bar';
  if (width < CAPSULE_LEAST) return centred(shape, CAPSULE_LEAST / 2);
  const from = Math.max(toU(interval.start), u0);
  const to = Math.min(toU(interval.end), u1);
  // Of a bar cut by an edge, at least a stub is seen.
  return to - from >= CAPSULE_LEAST
    ? { ...base, shape, u0: from, u1: to }
    : { ...base, shape, u0: Math.min(from, u1 - CAPSULE_LEAST), u1: Math.max(to, u0 + CAPSULE_LEAST) };
}

const isLong = ({ u0, u1 }: PackedEvent) => u1 - u0 >= LONG_BAR;

/** What a mark takes of its row: itself, and the line to where other sources put it. */
function extentOf({ u0, u1, alternatives }: PackedEvent): readonly [number, number] {
  return [
    Math.min(u0, ...alternatives.map((u) => u - ALTERNATIVE_RADIUS)),
    Math.max(u1, ...alternatives.map((u) => u + ALTERNATIVE_RADIUS)),
  ];
}

/** Puts an event in the first row that has room; `false` where none has. Rows fill in order of time. */
function placeInRows(
  item: PackedEvent,
  rows: PackedEvent[][],
  ends: number[],
  most: number,
  gap: number,
): boolean {
  const [from, to] = extentOf(item);
  for (let row = 0; row < most; row++) {
    if ((ends[row] ?? Number.NEGATIVE_INFINITY) + gap > from) continue;
    ends[row] = to;
    const line = rows[row];
    if (line) line.push(item);
    else rows[row] = [item];
    return true;
  }
  return false;
}

interface Pile {
  members: PackedEvent[];
  sum: number;
  from: number;
  to: number;
}

/** Gathers what is left over: neighbours that would overlap join, and a join may reach back to the one before. */
function pileUp(items: readonly PackedEvent[], { u0, u1 }: TimeScale): Pile[] {
  const piles: Pile[] = [];
  const centre = (item: PackedEvent) => (item.u0 + item.u1) / 2;
  for (const item of [...items].sort((a, b) => centre(a) - centre(b) || a.at - b.at)) {
    const [from, to] = extentOf(item);
    let pile: Pile = { members: [item], sum: centre(item), from, to };
    for (let last = piles.at(-1); last && last.to + GAP > pile.from; last = piles.at(-1)) {
      piles.pop();
      for (const member of pile.members) last.members.push(member);
      const sum = last.sum + pile.sum;
      const u = clamp(sum / last.members.length, u0 + STACK_HALF_WIDTH, u1 - STACK_HALF_WIDTH);
      pile = { members: last.members, sum, from: u - STACK_HALF_WIDTH, to: u + STACK_HALF_WIDTH };
    }
    piles.push(pile);
  }
  return piles;
}

/** Packs one lane; `positions` are its events in view, in the order of the index. */
export function packLane(
  index: TimelineIndex,
  positions: readonly number[],
  scale: TimeScale,
  budget: RowBudget,
  alternativesOf: (at: number) => readonly number[],
): PackedLane {
  const barRows: PackedEvent[][] = [];
  const markRows: PackedEvent[][] = [];
  const barEnds: number[] = [];
  const markEnds: number[] = [];
  const left: PackedEvent[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale, alternativesOf);
    const placed = isLong(item)
      ? placeInRows(item, barRows, barEnds, budget.barRows, GAP + 8)
      : placeInRows(item, markRows, markEnds, budget.markRows, GAP);
    if (!placed) left.push(item);
  }
  const stacks: PackedStack[] = [];
  const singles: PackedEvent[] = [];
  for (const { members, from, to } of pileUp(left, scale)) {
    const only = members[0];
    if (members.length === 1 && only) singles.push(only);
    else stacks.push({ members, u: (from + to) / 2 });
  }
  if (singles.length > 0 || stacks.length > 0) {
    markRows.push(singles);
  }
  const stacked = stacks.reduce((sum, { members }) => sum + members.length, 0);
  const stackedBars = stacks.reduce((sum, { members }) => sum + members.filter(isLong).length, 0);
  const stackedMarks = stacked - stackedBars;
  return { count: positions.length, stackedBars, stackedMarks, barRows, markRows, stacks };
}

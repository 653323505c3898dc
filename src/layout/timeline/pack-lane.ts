// Packs the events of one lane into rows: long bars first, each in a row with room for its label underneath; then all
// else in rows of marks; what no row can take gathers into counted stacks in the last row. Works in u (time runs up).
import type { EventSummary } from '../../domain/site-data.ts';
import { getEventInterval } from './event-interval.ts';
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
  readonly stated: boolean;
  readonly u0: number;
  readonly u1: number;
  readonly alternatives: readonly number[];
}
export interface PackedStack {
  readonly members: readonly PackedEvent[];
  readonly u: number;
}
/** A lane's events with the rows they would take if it had as many as it liked, up to `MOST_ROWS` of each kind. */
export interface LaneRows {
  readonly count: number;
  readonly barRows: readonly (readonly PackedEvent[])[];
  readonly markRows: readonly (readonly PackedEvent[])[];
  /** What found no row at all. */
  readonly left: readonly PackedEvent[];
}
export interface PackedLane {
  readonly count: number;
  /** One thin row. */
  readonly collapsed: boolean;
  readonly barRows: readonly (readonly PackedEvent[])[];
  readonly markRows: readonly (readonly PackedEvent[])[];
  readonly stacks: readonly PackedStack[];
}
export interface RowBudget {
  readonly barRows: number;
  /** Rows of marks besides the row of stacks. */
  readonly markRows: number;
}

/** Beyond this a lane would be a list. */
export const MOST_ROWS = 5;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const NO_ALTERNATIVES: readonly number[] = [];

/** What an interval looks like at a scale, within the plot. */
export function shapeEvent(index: TimelineIndex, at: number, scale: TimeScale): PackedEvent {
  const interval = index.intervals[at] as EventInterval;
  const event = index.events[at] as EventSummary;
  const { u0, u1, toU } = scale;
  const width = (interval.end - interval.start) * scale.pixelsPerDay;
  // Where other sources put it is told of its own time, not of the day of publication.
  const alternatives =
    event.dateAlternatives.length === 0 || index.clock === 'report'
      ? NO_ALTERNATIVES
      : alternativeTimes(event)
          .map(toU)
          .filter((u) => u >= u0 && u <= u1);
  const known = { at, event, interval, alternatives, stated: index.stated[at] === 1 };
  const dot = (interval.kind === 'clock' || interval.kind === 'day') && width < DAY_AS_BAR;
  const shape = dot ? 'dot' : interval.kind === 'night' ? 'capsule' : 'bar';
  if (dot || width < CAPSULE_LEAST) {
    const half = dot ? DOT_RADIUS : CAPSULE_LEAST / 2;
    const u = clamp(toU((interval.start + interval.end) / 2), u0 + half, u1 - half);
    return { ...known, shape, u0: u - half, u1: u + half };
  }
  const from = Math.max(toU(interval.start), u0);
  const to = Math.min(toU(interval.end), u1);
  // Of a bar cut by an edge, at least a stub is seen.
  if (to - from >= CAPSULE_LEAST) return { ...known, shape, u0: from, u1: to };
  const [least, most] = [Math.min(from, u1 - CAPSULE_LEAST), Math.max(to, u0 + CAPSULE_LEAST)];
  return { ...known, shape, u0: least, u1: most };
}

/** Middles of the intervals on which other sources put an event. */
function alternativeTimes(event: EventSummary): number[] {
  return event.dateAlternatives.flatMap((date) => {
    const interval = getEventInterval(date, 0);
    return interval ? [(interval.start + interval.end) / 2] : [];
  });
}

const isLong = ({ u0, u1 }: PackedEvent) => u1 - u0 >= LONG_BAR;

/** What a mark takes of its row: itself, and the line to where other sources put it. */
export function extentOf({ u0, u1, alternatives }: PackedEvent): readonly [number, number] {
  if (alternatives.length === 0) return [u0, u1];
  return [
    Math.min(u0, ...alternatives.map((u) => u - ALTERNATIVE_RADIUS)),
    Math.max(u1, ...alternatives.map((u) => u + ALTERNATIVE_RADIUS)),
  ];
}

/** Rows that fill in order of time, each event in the first that has room. */
class Rows {
  readonly rows: PackedEvent[][] = [];
  private readonly ends: number[] = [];
  private readonly gap: number;
  constructor(gap: number) {
    this.gap = gap;
  }

  /** `false` where no row has room. */
  place(item: PackedEvent): boolean {
    const [from, to] = extentOf(item);
    for (let row = 0; row < MOST_ROWS; row++) {
      if ((this.ends[row] ?? Number.NEGATIVE_INFINITY) + this.gap > from) continue;
      this.ends[row] = to;
      const line = this.rows[row];
      if (line) line.push(item);
      else this.rows[row] = [item];
      return true;
    }
    return false;
  }
}

/**
 * Gives the events of one lane their rows; `positions` are those in view, in the order of the index. First fit tries the
 * upper rows first, so the first n rows hold the same events whether there are n of them or more.
 */
export function assignRows(index: TimelineIndex, positions: readonly number[], scale: TimeScale): LaneRows {
  const bars = new Rows(GAP + 8);
  const marks = new Rows(GAP);
  const left: PackedEvent[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale);
    if (!(isLong(item) ? bars : marks).place(item)) left.push(item);
  }
  return { count: positions.length, barRows: bars.rows, markRows: marks.rows, left };
}

export interface Pile {
  members: PackedEvent[];
  sum: number;
  from: number;
  to: number;
}

/** Piles of one pixel each, in order: what is a pixel apart is on one spot. Sorting by pixel costs no comparisons. */
function pilesByPixel(items: readonly PackedEvent[]): Pile[] {
  const columns: PackedEvent[][] = [];
  for (const item of items) {
    const column = Math.max(0, Math.round((item.u0 + item.u1) / 2));
    const members = columns[column];
    if (members) members.push(item);
    else columns[column] = [item];
  }
  return columns.flatMap((members): Pile[] => {
    const only = members[0];
    if (!only) return [];
    const sum = members.reduce((total, { u0, u1 }) => total + (u0 + u1) / 2, 0);
    if (members.length > 1) return [{ members, sum, from: 0, to: 0 }];
    const [from, to] = extentOf(only);
    return [{ members, sum, from, to }];
  });
}

/**
 * Gathers what is left over: neighbours that would overlap join, and a join may reach back to the one before. `half` is
 * that of a stack's length along time.
 */
export function pileUp(
  items: readonly PackedEvent[],
  { u0, u1 }: TimeScale,
  half: number = STACK_HALF_WIDTH,
): Pile[] {
  const piles: Pile[] = [];
  const centred = (pile: Pile): Pile => {
    const u = clamp(pile.sum / pile.members.length, u0 + half, u1 - half);
    return { ...pile, from: u - half, to: u + half };
  };
  for (const found of pilesByPixel(items)) {
    let pile = found.members.length > 1 ? centred(found) : found;
    for (let last = piles.at(-1); last && last.to + GAP > pile.from; last = piles.at(-1)) {
      piles.pop();
      for (const member of pile.members) last.members.push(member);
      pile = centred({ ...last, sum: last.sum + pile.sum });
    }
    piles.push(pile);
  }
  return piles;
}

/** Keeps the rows that the budget allows, and gathers the events of the others in stacks. */
export function packLane(rows: LaneRows, budget: RowBudget, scale: TimeScale): PackedLane {
  const over = [rows.barRows.slice(budget.barRows), rows.markRows.slice(budget.markRows)].flat(2);
  const stacks: PackedStack[] = [];
  const singles: PackedEvent[] = [];
  // In the order of the index, so that a stack lists its events in order of time.
  for (const { members, from, to } of pileUp(
    [...over, ...rows.left].sort((a, b) => a.at - b.at),
    scale,
  )) {
    const only = members[0];
    if (members.length === 1 && only) singles.push(only);
    else stacks.push({ members, u: (from + to) / 2 });
  }
  const markRows = rows.markRows.slice(0, budget.markRows);
  if (singles.length > 0 || stacks.length > 0) markRows.push(singles);
  return {
    count: rows.count,
    collapsed: false,
    barRows: rows.barRows.slice(0, budget.barRows),
    markRows,
    stacks,
  };
}

// Packs the events of one lane into rows: long bars first, each in a row with room for its label underneath; then all
// else in rows of marks; what no row can take gathers into counted stacks in the last row. Days seen near are trays under
// them. Works in u (time runs up).
import type { TimelineIndex } from './event-index.ts';
import { countCramped, gatherDays, isTrayed, packTray, rowsWanted } from './day-tray.ts';
import type { DayCrowd, PackedTray } from './day-tray.ts';
import { pileUp } from './pile-up.ts';
import { extentOf, GAP, shapeEvent, STACK_HALF_WIDTH } from './shape-event.ts';
import type { PackedEvent, PackedStack } from './shape-event.ts';
import type { TimeScale } from './time-scale.ts';

/** A bar longer than this carries its label underneath. */
export const LONG_BAR = 110;

/** A lane's events with the rows they would take if it had as many as it liked, up to `MOST_ROWS` of each kind. */
export interface LaneRows {
  readonly count: number;
  readonly barRows: readonly (readonly PackedEvent[])[];
  readonly markRows: readonly (readonly PackedEvent[])[];
  /** What found no row at all. */
  readonly left: readonly PackedEvent[];
  /** Days seen near; their events stand in no other row. */
  readonly days: readonly DayCrowd[];
}
export interface PackedLane {
  readonly count: number;
  /** One thin row. */
  readonly collapsed: boolean;
  readonly barRows: readonly (readonly PackedEvent[])[];
  readonly markRows: readonly (readonly PackedEvent[])[];
  readonly stacks: readonly PackedStack[];
  readonly trays: readonly PackedTray[];
}
export interface RowBudget {
  readonly barRows: number;
  /** Rows of marks besides the row of stacks. */
  readonly markRows: number;
  readonly trayRows: number;
}

/** Beyond this a lane would be a list. */
export const MOST_ROWS = 5;

const isLong = ({ u0, u1 }: PackedEvent) => u1 - u0 >= LONG_BAR;

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
  const trayed: PackedEvent[] = [];
  for (const at of positions) {
    const item = shapeEvent(index, at, scale);
    if (isTrayed(item)) trayed.push(item);
    else if (!(isLong(item) ? bars : marks).place(item)) left.push(item);
  }
  return {
    count: positions.length,
    barRows: bars.rows,
    markRows: marks.rows,
    left,
    days: gatherDays(trayed),
  };
}

/** How many rows of trays a lane asks for, and how many of its events so many rows would leave without room for a label. */
export const trayRowsOf = ({ days }: LaneRows) => Math.max(0, ...days.map(rowsWanted));
export const crampedIn = ({ days }: LaneRows, trayRows: number) =>
  days.reduce((sum, day) => sum + countCramped(day, trayRows), 0);

/** Keeps the rows that the budget allows, and gathers the events of the others in stacks; `half` of a stack's length. */
export function packLane(
  rows: LaneRows,
  budget: RowBudget,
  scale: TimeScale,
  half: number = STACK_HALF_WIDTH,
): PackedLane {
  const over = [rows.barRows.slice(budget.barRows), rows.markRows.slice(budget.markRows)].flat(2);
  const stacks: PackedStack[] = [];
  const singles: PackedEvent[] = [];
  // In the order of the index, so that a stack lists its events in order of time.
  for (const { members, u } of pileUp(
    [...over, ...rows.left].sort((a, b) => a.at - b.at),
    scale,
    half,
  )) {
    const only = members[0];
    if (members.length === 1 && only) singles.push(only);
    else stacks.push({ members, u });
  }
  const markRows = rows.markRows.slice(0, budget.markRows);
  if (singles.length > 0 || stacks.length > 0) markRows.push(singles);
  return {
    count: rows.count,
    collapsed: false,
    barRows: rows.barRows.slice(0, budget.barRows),
    markRows,
    stacks,
    trays: rows.days.map((day) => packTray(day, budget.trayRows, half)),
  };
}

// A day seen near, whose events' hours nobody tells: a tray from its beginning to its end, in which their dots stand as in
// a list. Where one stands in it says nothing of an hour. What a tray cannot hold is a stack at its end. In a single track
// trays leave what has an hour where it is. Works in u (time runs up).
import { DOT_RADIUS, GAP, STACK_HALF_WIDTH } from './shape-event.ts';
import type { PackedEvent, PackedStack } from './shape-event.ts';

/** Beyond this a tray would be the list that its stack opens. */
const MOST_ROWS = 6;
/** Of less of a day than this a tray would be no box. */
const TRAY_LEAST = 36;
/** Room for a dot as a target, and for one with its label. */
const DOT_CELL = 28;
const LABEL_CELL = 184;
/** Beyond this a dot stands at the beginning of its cell, its label after it; else in the middle. */
const ROOMY_CELL = 72;
const FROM_EDGE = 14;
/** Between the trays of two days. */
const INSET = 1.5;

/** The events of one day, weightiest first, and as much of the day as is in view. */
export interface DayCrowd {
  readonly u0: number;
  readonly u1: number;
  readonly members: readonly PackedEvent[];
  /** What is counted in its stack and is no event of the day alone. */
  readonly others?: readonly PackedEvent[];
}
export interface PackedTray {
  readonly u0: number;
  readonly u1: number;
  readonly columns: number;
  readonly rows: number;
  /** As dots. */
  readonly placed: readonly { readonly item: PackedEvent; readonly row: number }[];
  /** In the last row. */
  readonly rest: PackedStack | null;
}

/** Whether an event stands in the tray of its day: a day as wide as a box, and no line to another date. */
export function isTrayed({ interval, shape, alternatives, u0, u1 }: PackedEvent): boolean {
  return interval.kind === 'day' && shape === 'bar' && alternatives.length === 0 && u1 - u0 >= TRAY_LEAST;
}

/** Gathers trayed events, in the order of the index, by their day. */
export function gatherDays(items: readonly PackedEvent[]): DayCrowd[] {
  const days = new Map<number, PackedEvent[]>();
  for (const item of items) {
    const members = days.get(item.interval.start);
    if (members) members.push(item);
    else days.set(item.interval.start, [item]);
  }
  return [...days.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ u0: first.u0, u1: first.u1, members }] : [];
  });
}

const labelColumns = ({ u0, u1 }: DayCrowd) => Math.max(1, Math.floor((u1 - u0) / LABEL_CELL));

/** How many rows give every event of a day room for its label, within bounds. */
export function rowsWanted(crowd: DayCrowd): number {
  return Math.min(MOST_ROWS, Math.ceil(crowd.members.length / labelColumns(crowd)));
}

/** Events of a day that have no room for a label in so many rows. */
export function countCramped(crowd: DayCrowd, rows: number): number {
  return Math.max(0, crowd.members.length - rows * labelColumns(crowd));
}

/**
 * Fills a tray of at most `most` rows, column by column:
 *
 *   ● 1    ● 4    ● 6
 *   ● 2    ● 5    ● 7
 *   ● 3           [12]
 */
export function packTray(
  { u0, u1, members, others = [] }: DayCrowd,
  most: number,
  half: number = STACK_HALF_WIDTH,
): PackedTray {
  const [from, to] = [u0 + INSET, u1 - INSET];
  const columnsMost = Math.max(1, Math.floor((to - from) / DOT_CELL));
  const stackCells = others.length > 0 ? Math.ceil((2 * half + GAP) / DOT_CELL) : 0;
  const columns = Math.max(1, Math.min(columnsMost, Math.ceil(members.length / most) + stackCells));
  const rows = Math.max(1, Math.min(most, Math.ceil(members.length / columns)));
  const cell = (to - from) / columns;
  const isFull = members.length > columns * rows || others.length > 0;
  /** Columns whose last row the stack takes. */
  const given = isFull ? Math.ceil((2 * half + GAP) / cell) : 0;
  const offset = cell < ROOMY_CELL ? cell / 2 : FROM_EDGE;
  const placed: { item: PackedEvent; row: number }[] = [];
  let next = 0;
  for (let column = 0; column < columns; column++) {
    const deep = column >= columns - given ? rows - 1 : rows;
    for (let row = 0; row < deep; row++) {
      const item = members[next];
      if (!item) break;
      const u = from + column * cell + offset;
      placed.push({ item: { ...item, shape: 'dot', u0: u - DOT_RADIUS, u1: u + DOT_RADIUS }, row });
      next++;
    }
  }
  const left = [...others, ...members.slice(next)].sort((a, b) => a.at - b.at);
  const rest = left.length > 0 ? { members: left, u: to - half - 1 } : null;
  return { u0: from, u1: to, columns, rows, placed, rest };
}

/** A stretch that something takes, or leaves free. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What others leave free of a day, where a tray has room. */
export function findGaps({ u0, u1 }: DayCrowd, taken: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from = u0;
  for (const each of [...taken, { from: u1 + GAP, to: u1 }].sort((a, b) => a.from - b.from)) {
    const to = Math.min(each.from - GAP, u1);
    if (to - from >= TRAY_LEAST) gaps.push({ from, to });
    from = Math.max(from, each.to + GAP);
  }
  return gaps;
}

const capacityOf = ({ from, to }: Stretch) => Math.floor((to - from - 2 * INSET) / DOT_CELL);

/** The trays of a day in one track, shared out over its gaps; the last of them takes what is left over. */
export function packGaps(crowd: DayCrowd, gaps: readonly Stretch[], half: number): PackedTray[] {
  const { members, others = [] } = crowd;
  const total = gaps.reduce((sum, gap) => sum + capacityOf(gap), 0);
  const trays: PackedTray[] = [];
  let [next, passed] = [0, 0];
  gaps.forEach((gap, at) => {
    passed += capacityOf(gap);
    const isLast = at === gaps.length - 1;
    const share = Math.min(passed, Math.round((members.length * passed) / total));
    const part = members.slice(next, isLast ? members.length : share);
    next += part.length;
    const rest = isLast ? others : [];
    if (part.length + rest.length > 0)
      trays.push(packTray({ u0: gap.from, u1: gap.to, members: part, others: rest }, 1, half));
  });
  return trays;
}

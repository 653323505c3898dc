// Shares a picture's height among its lanes: every lane begins with one row of bars and one of marks, and those with the
// most events left in stacks get more rows, one at a time, while there is room.
import { stackHeights } from './lane-scene.ts';
import type { PackedLane, RowBudget } from './pack-lane.ts';

const FIRST: RowBudget = { barRows: 1, markRows: 1 };
/** More rows of one kind than this make a lane a list. */
const MOST: RowBudget = { barRows: 5, markRows: 5 };

/** `budget` with one more row, of the kind that more of the stacked events ask for; `null` where it has enough. */
function grow(budget: RowBudget, { stackedBars, stackedMarks }: PackedLane): RowBudget | null {
  const bars = stackedBars > 0 && budget.barRows < MOST.barRows;
  const marks = stackedMarks > 0 && budget.markRows < MOST.markRows;
  if (bars && (!marks || stackedBars > stackedMarks)) return { ...budget, barRows: budget.barRows + 1 };
  return marks ? { ...budget, markRows: budget.markRows + 1 } : null;
}

/** Packs lanes so that all keep to a height; where even the first rows do not fit, they stay. */
export function budgetRows(
  lanes: number,
  pack: (lane: number, budget: RowBudget) => PackedLane,
  height: number,
  compact: boolean,
): PackedLane[] {
  const budgets = Array.from({ length: lanes }, () => FIRST);
  const packed = budgets.map((budget, lane) => pack(lane, budget));
  const open = new Set(budgets.keys());
  while (open.size > 0) {
    // Most events in stacks first; the upper lane of two alike.
    const lane = [...open].reduce((best, each) =>
      stackedIn(packed[each]) > stackedIn(packed[best]) ? each : best,
    );
    const before = packed[lane];
    const budget = budgets[lane];
    const more = before && budget ? grow(budget, before) : null;
    if (!before || !more) {
      open.delete(lane);
      continue;
    }
    packed[lane] = pack(lane, more);
    if (stackHeights(packed, compact).height > height) {
      packed[lane] = before;
      open.delete(lane);
    } else budgets[lane] = more;
  }
  return packed;
}

function stackedIn(lane: PackedLane | undefined): number {
  return lane ? lane.stackedBars + lane.stackedMarks : 0;
}

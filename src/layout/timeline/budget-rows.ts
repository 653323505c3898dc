// Shares a picture's height among its lanes: every lane begins with one row of each kind that it has, and those with the
// most events left over get more rows, one at a time, while there is room. Only counts rows; packs nothing.
import type { RowCounts } from './lane-scene.ts';
import { crampedIn, trayRowsOf } from './pack-lane.ts';
import type { LaneRows, RowBudget } from './pack-lane.ts';

interface Share {
  readonly rows: LaneRows;
  budget: RowBudget;
}

const sizes = (rows: readonly (readonly unknown[])[]) => rows.reduce((sum, row) => sum + row.length, 0);

/** Events that no row of a budget takes, by kind; what found no row at all asks for none. */
function leftOver(rows: LaneRows, budget: RowBudget): Record<keyof RowBudget, number> {
  return {
    barRows: sizes(rows.barRows.slice(budget.barRows)),
    markRows: sizes(rows.markRows.slice(budget.markRows)),
    // Rows of days hold few of a crowd each: of two lanes the one with fewer so far comes first.
    trayRows: budget.trayRows < trayRowsOf(rows) ? crampedIn(rows, budget.trayRows) / budget.trayRows : 0,
  };
}
const KINDS = ['markRows', 'barRows', 'trayRows'] as const;

function countRows({ rows, budget }: Share): RowCounts {
  const left = leftOver(rows, budget);
  const stacks = left.barRows + left.markRows + rows.left.length > 0 ? 1 : 0;
  return {
    bars: Math.min(rows.barRows.length, budget.barRows),
    marks: Math.min(rows.markRows.length, budget.markRows) + stacks,
    trays: Math.min(trayRowsOf(rows), budget.trayRows),
  };
}

/** A budget with one more row, of the kind that more events ask for; `null` where another row would serve none. */
function grow({ rows, budget }: Share): RowBudget | null {
  const left = leftOver(rows, budget);
  const kind = KINDS.reduce((most, each) => (left[each] > left[most] ? each : most));
  return left[kind] === 0 ? null : { ...budget, [kind]: budget[kind] + 1 };
}

/**
 * How many rows each lane gets so that all keep to a height; where even the first rows do not fit, they stay. `heightOf`:
 * how much so many rows take.
 */
export function budgetRows(
  lanes: readonly LaneRows[],
  height: number,
  heightOf: (counts: RowCounts) => number,
): RowBudget[] {
  const heightOfShare = (share: Share) => heightOf(countRows(share));
  const shares = lanes.map((rows): Share => ({ rows, budget: { barRows: 1, markRows: 1, trayRows: 1 } }));
  let taken = shares.reduce((sum, share) => sum + heightOfShare(share), 0);
  const wanting = new Set(shares);
  const wants = ({ rows, budget }: Share) => {
    const left = leftOver(rows, budget);
    return left.barRows + left.markRows + left.trayRows;
  };
  while (wanting.size > 0) {
    // The most events left over first; the upper lane of two alike.
    const share = [...wanting].reduce((best, each) => (wants(each) > wants(best) ? each : best));
    const budget = grow(share);
    const more = budget ? heightOfShare({ ...share, budget }) - heightOfShare(share) : 0;
    if (!budget || taken + more > height) {
      wanting.delete(share);
      continue;
    }
    share.budget = budget;
    taken += more;
  }
  return shares.map(({ budget }) => budget);
}

// Shares a picture's height among its lanes: every lane begins with one row of bars and one of marks, and those with the
// most events left over get more rows, one at a time, while there is room. Only counts rows; packs nothing.
import { heightOfRows } from './lane-scene.ts';
import type { LaneRows, RowBudget } from './pack-lane.ts';

interface Share {
  readonly rows: LaneRows;
  budget: RowBudget;
}

const sizes = (rows: readonly (readonly unknown[])[]) => rows.reduce((sum, row) => sum + row.length, 0);

/** Events that no row of a budget takes, by kind; what found no row at all asks for none. */
function leftOver({ barRows, markRows }: LaneRows, budget: RowBudget): { bars: number; marks: number } {
  return { bars: sizes(barRows.slice(budget.barRows)), marks: sizes(markRows.slice(budget.markRows)) };
}

function heightOf({ rows, budget }: Share, compact: boolean): number {
  const { bars, marks } = leftOver(rows, budget);
  const stacks = bars + marks + rows.left.length > 0 ? 1 : 0;
  const markRows = Math.min(rows.markRows.length, budget.markRows) + stacks;
  return heightOfRows(Math.min(rows.barRows.length, budget.barRows), markRows, compact);
}

/** A budget with one more row, of the kind that more events ask for; `null` where another row would serve none. */
function grow({ rows, budget }: Share): RowBudget | null {
  const { bars, marks } = leftOver(rows, budget);
  if (bars + marks === 0) return null;
  return bars > marks
    ? { ...budget, barRows: budget.barRows + 1 }
    : { ...budget, markRows: budget.markRows + 1 };
}

/** How many rows each lane gets so that all keep to a height; where even the first rows do not fit, they stay. */
export function budgetRows(lanes: readonly LaneRows[], height: number, compact: boolean): RowBudget[] {
  const shares = lanes.map((rows): Share => ({ rows, budget: { barRows: 1, markRows: 1 } }));
  let taken = shares.reduce((sum, share) => sum + heightOf(share, compact), 0);
  const wanting = new Set(shares);
  const wants = ({ rows, budget }: Share) => {
    const { bars, marks } = leftOver(rows, budget);
    return bars + marks;
  };
  while (wanting.size > 0) {
    // The most events left over first; the upper lane of two alike.
    const share = [...wanting].reduce((best, each) => (wants(each) > wants(best) ? each : best));
    const budget = grow(share);
    const more = budget ? heightOf({ ...share, budget }, compact) - heightOf(share, compact) : 0;
    if (!budget || taken + more > height) {
      wanting.delete(share);
      continue;
    }
    share.budget = budget;
    taken += more;
  }
  return shares.map(({ budget }) => budget);
}

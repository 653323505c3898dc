// Gives the two sides of a strand a lane of the timeline, or takes it away. A mediation has three sides and no such lane.
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import { makePair } from '../../domain/pair-of-sides.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphRow } from './graph-rows.ts';

interface LaneButtonProps {
  readonly row: GraphRow;
  readonly pin: PairOfSides | null;
  readonly onPin: (pair: PairOfSides | null) => void;
  readonly t: Translate;
}

export function LaneButton({ row, pin, onPin, t }: LaneButtonProps) {
  const pair = row.kind === 'edge' ? makePair(row.edge.from, row.edge.to) : null;
  if (!pair) return null;
  const pinned = pin?.[0] === pair[0] && pin[1] === pair[1];
  return (
    <button
      type="button"
      className="sh-button ag-lane-button"
      aria-pressed={pinned}
      onClick={() => onPin(pinned ? null : pair)}
    >
      {t('lanes.showAsLane')}
    </button>
  );
}

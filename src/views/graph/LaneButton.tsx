// Gives the two sides of a strand a lane of the timeline, or takes it away. A mediation has three sides and no such lane; a
// lane is of sides, whoever of their actors the strand joins.
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import { makePair } from '../../domain/pair-of-sides.ts';
import { laneTools } from '../../i18n/messages/lane-tools.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphRow } from './graph-rows.ts';
import { sidesOfRow } from './graph-rows.ts';

addMessages(laneTools);

interface LaneButtonProps {
  readonly row: GraphRow;
  readonly sideOfNode: (node: string) => string;
  readonly pin: PairOfSides | null;
  readonly onPin: (pair: PairOfSides | null) => void;
  readonly t: Translate;
}

export function LaneButton({ row, sideOfNode, pin, onPin, t }: LaneButtonProps) {
  const [one, other] = row.kind === 'mediation' ? [] : sidesOfRow(row).map(sideOfNode);
  const pair = one !== undefined && other !== undefined ? makePair(one, other) : null;
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

// What the timeline is told of its lanes, and what it asks for when the reader changes them.
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import type { LaneArrangement } from '../../layout/timeline/arrange-lanes.ts';

export interface LaneControls {
  readonly arrangement: LaneArrangement;
  /** Two sides whose events stand in a lane of their own. */
  readonly pin: PairOfSides | null;
  readonly onArrange: (arrangement: LaneArrangement) => void;
  readonly onUnpin: () => void;
  /** What narrows every view to a lane; `null` where no filter says what the lane does. */
  readonly filterBy: (lane: string) => (() => void) | null;
}

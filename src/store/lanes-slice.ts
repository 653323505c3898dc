// The lanes slice: for each grouping the order of its lanes and the collapsed ones, and the pair of sides pinned on top.
import type { StateCreator } from 'zustand';
import type { PairOfSides } from '../domain/pair-of-sides.ts';
import { makePair } from '../domain/pair-of-sides.ts';
import type { LaneArrangement } from '../layout/timeline/arrange-lanes.ts';
import { AS_USUAL } from '../layout/timeline/arrange-lanes.ts';
import type { Grouping } from '../layout/timeline/scene.ts';
import type { AppState } from './app-store.ts';

export interface LanesSlice {
  readonly arrangements: Readonly<Partial<Record<Grouping, LaneArrangement>>>;
  readonly pin: PairOfSides | null;
  /** Arranges the lanes of the present grouping; the others keep their own. */
  readonly arrangeLanes: (arrangement: LaneArrangement) => void;
  /** Gives two sides a lane of their own and shows the timeline; a side with itself is no pair. */
  readonly pinPair: (one: string, other: string) => void;
  readonly unpinPair: () => void;
}

/** How the lanes of the present grouping stand. */
export function getArrangement({ arrangements, grouping }: AppState): LaneArrangement {
  return arrangements[grouping] ?? AS_USUAL;
}

export const createLanesSlice: StateCreator<AppState, [], [], LanesSlice> = (set) => ({
  arrangements: {},
  pin: null,
  arrangeLanes: (arrangement) =>
    set(({ arrangements, grouping }) => ({ arrangements: { ...arrangements, [grouping]: arrangement } })),
  pinPair: (one, other) =>
    set(({ pin, tab }) => {
      const pair = makePair(one, other);
      return pair ? { pin: pair, tab: 'timeline' } : { pin, tab };
    }),
  unpinPair: () => set({ pin: null }),
});

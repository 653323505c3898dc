// The lens slice: according to whom events are shown, and whose account stands beside it.
import type { StateCreator } from 'zustand';
import type { Lens } from '../domain/lens.ts';
import type { AppState } from './app-store.ts';

export interface LensSlice {
  /** `null`: all accounts. */
  readonly lens: Lens | null;
  readonly setLens: (lens: Lens | null) => void;
}

export const createLensSlice: StateCreator<AppState, [], [], LensSlice> = (set) => ({
  lens: null,
  setLens: (lens) => set({ lens }),
});

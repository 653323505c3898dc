// The clocks slice: which time places events, up to which day of publication they are shown, and whether days that no
// article covers are hatched.
import type { StateCreator } from 'zustand';
import type { Clock } from '../domain/publication-days.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import type { AppState } from './app-store.ts';

export interface ClocksSlice {
  readonly clock: Clock;
  /** "As known on" this day; `null`: everything. */
  readonly known: IsoDay | null;
  /** Whether days without an article are hatched. */
  readonly coverage: boolean;
  /** The view goes back to the first: days of events and days of publication may lie far apart. */
  readonly setClock: (clock: Clock) => void;
  readonly setKnown: (day: IsoDay | null) => void;
  readonly setCoverage: (shown: boolean) => void;
}

export const createClocksSlice: StateCreator<AppState, [], [], ClocksSlice> = (set) => ({
  clock: 'event',
  known: null,
  coverage: true,
  setClock: (clock) => set({ clock, viewport: null, settledViewport: null }),
  setKnown: (known) => set({ known }),
  setCoverage: (coverage) => set({ coverage }),
});

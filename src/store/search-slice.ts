// The search slice: who answers queries, and how far the passages have come. The search itself is loaded when somebody
// begins to ask: the first picture does without.
import type { StateCreator } from 'zustand';
import type { Finder } from '../domain/search.ts';
import type { AppState } from './app-store.ts';

/** `none`: nobody has asked yet; `partly`: some could not be had; `failed`: the search itself could not. */
export type PassagesState = 'none' | 'loading' | 'ready' | 'partly' | 'failed';

export interface SearchSlice {
  /** `null` until it has come. */
  readonly finder: Finder | null;
  readonly passagesFound: PassagesState;
  /** Loads the search over headlines and names; with a query, the passages too. `again`: also those that failed. */
  readonly needSearch: (again?: boolean) => Promise<void>;
}

export const createSearchSlice: StateCreator<AppState, [], [], SearchSlice> = (set, _get, store) => ({
  finder: null,
  passagesFound: 'none',
  // Without it the query filters nothing; the box asks again with the next letter.
  needSearch: (again) =>
    import('./late-search.ts').then(
      ({ runSearch }) => runSearch(store, again),
      () => set({ passagesFound: 'failed' }),
    ),
});

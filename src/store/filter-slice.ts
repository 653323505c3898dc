// The filter slice: the one filter of timeline, graph and list. The reducers are plain functions of a filter.
import type { StateCreator } from 'zustand';
import type { Filter, FilterList } from '../domain/filter.ts';
import { NO_FILTER } from '../domain/filter.ts';
import type { AppState } from './app-store.ts';

/** Puts a value into a list, or takes it out: `toggled(f, 'statuses', 'contested')`. */
export function toggled(filter: Filter, list: FilterList, value: string): Filter {
  const values: readonly string[] = filter[list];
  const next = values.includes(value) ? values.filter((item) => item !== value) : [...values, value];
  return { ...filter, [list]: next };
}

export interface FilterSlice {
  readonly filter: Filter;
  readonly toggleFilter: (list: FilterList, value: string) => void;
  /** Replaces some of its lists: "only contested". */
  readonly setFilter: (filter: Partial<Filter>) => void;
  readonly search: (query: string) => void;
  readonly clearFilter: () => void;
}

export const createFilterSlice: StateCreator<AppState, [], [], FilterSlice> = (set) => ({
  filter: NO_FILTER,
  toggleFilter: (list, value) => set((state) => ({ filter: toggled(state.filter, list, value) })),
  setFilter: (filter) => set((state) => ({ filter: { ...state.filter, ...filter } })),
  search: (query) => set((state) => ({ filter: { ...state.filter, query } })),
  clearFilter: () => set({ filter: NO_FILTER }),
});

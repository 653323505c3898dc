// The list slice: what the list of events is sorted by, and its columns.
import type { StateCreator } from 'zustand';
import type { ListColumn, ListSort } from '../domain/list-shape.ts';
import type { AppState } from './app-store.ts';

export interface ListSlice {
  readonly sort: ListSort;
  /** `null`: the usual ones. */
  readonly columns: readonly ListColumn[] | null;
  readonly setSort: (sort: ListSort) => void;
  readonly setColumns: (columns: readonly ListColumn[] | null) => void;
}

export const createListSlice: StateCreator<AppState, [], [], ListSlice> = (set) => ({
  sort: 'date',
  columns: null,
  setSort: (sort) => set({ sort }),
  setColumns: (columns) => set({ columns }),
});

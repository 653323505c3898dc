// The selection slice: one event (the drawer), one article with one passage (the reader), and what the pointer is over.
import type { StateCreator } from 'zustand';
import type { AppState } from './app-store.ts';

/** `passage` is a mention's id, and only there with its article. */
export interface Selection {
  readonly event: string | null;
  readonly article: string | null;
  readonly passage: string | null;
}

export interface SelectionSlice extends Selection {
  readonly hovered: string | null;
  readonly selectEvent: (event: string | null) => void;
  readonly openArticle: (article: string, passage?: string | null) => void;
  /** From a passage to its mark: the event is selected and the passage stays in sight. */
  readonly selectPassage: (passage: string, event: string) => void;
  readonly closeReader: () => void;
  /** What Esc means: the reader first, then the drawer. */
  readonly closeTopmost: () => void;
  readonly hover: (event: string | null) => void;
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set) => ({
  event: null,
  article: null,
  passage: null,
  hovered: null,
  selectEvent: (event) => set({ event }),
  openArticle: (article, passage = null) => set({ article, passage }),
  selectPassage: (passage, event) => set({ passage, event }),
  closeReader: () => set({ article: null, passage: null }),
  closeTopmost: () =>
    set(({ article }) => (article === null ? { event: null } : { article: null, passage: null })),
  hover: (hovered) => set({ hovered }),
});

// The selection slice: one event (the drawer), one article with one passage (the reader) and what is shown of it, and what
// the pointer is over.
import type { StateCreator } from 'zustand';
import type { AppState } from './app-store.ts';
import type { Underlined } from './url-state.ts';

/** `passage` is a mention's id, `beside` a copy of the article; both are only there with it. */
export interface Selection {
  readonly event: string | null;
  readonly article: string | null;
  readonly passage: string | null;
  readonly beside: string | null;
}

export interface SelectionSlice extends Selection {
  readonly underlined: readonly Underlined[];
  readonly hovered: string | null;
  /** Events that the pointer is over all at once: those of a tie. */
  readonly lit: ReadonlySet<string>;
  readonly selectEvent: (event: string | null) => void;
  readonly openArticle: (article: string, passage?: string | null) => void;
  /** From a passage to its mark: the event is selected and the passage stays in sight. */
  readonly selectPassage: (passage: string, event: string) => void;
  readonly putBeside: (copy: string | null) => void;
  readonly underline: (what: readonly Underlined[]) => void;
  readonly closeReader: () => void;
  /** What Esc means: the reader first, then the drawer. */
  readonly closeTopmost: () => void;
  readonly hover: (event: string | null) => void;
  readonly light: (events: readonly string[]) => void;
}

const NO_ARTICLE = { article: null, passage: null, beside: null };

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set) => ({
  event: null,
  ...NO_ARTICLE,
  underlined: [],
  hovered: null,
  lit: new Set(),
  selectEvent: (event) => set({ event }),
  openArticle: (article, passage = null) => set({ article, passage, beside: null }),
  selectPassage: (passage, event) => set({ passage, event }),
  putBeside: (beside) => set({ beside }),
  underline: (underlined) => set({ underlined }),
  closeReader: () => set(NO_ARTICLE),
  closeTopmost: () => set(({ article }) => (article === null ? { event: null } : NO_ARTICLE)),
  hover: (hovered) => set({ hovered }),
  light: (events) => set({ lit: new Set(events) }),
});

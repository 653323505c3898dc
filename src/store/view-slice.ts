// The view slice: how things are shown. The viewport moves freely; only where it settles is worth a link.
import type { StateCreator } from 'zustand';
import type { Language } from '../i18n/language.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import { speaks } from '../i18n/translate.ts';
import type { Grouping, PictureDirection } from '../layout/timeline/scene.ts';
import type { AppState } from './app-store.ts';
import type { BriefPlace, ChangesShown, Order, Tab, Theme, Viewport } from './url-state.ts';

export interface ViewSlice {
  readonly viewport: Viewport | null;
  readonly settledViewport: Viewport | null;
  readonly grouping: Grouping;
  /** Whether the lane of truces as announced is shown. */
  readonly truces: boolean;
  /** `null`: down on narrow screens, on others as the language runs. */
  readonly timeDirection: PictureDirection | null;
  readonly order: Order;
  /** The side that the graph is seen from. */
  readonly focus: string | null;
  readonly graphOpen: boolean;
  /** Sides whose actors the graph shows. */
  readonly openedSides: readonly string[];
  /** The tie of the graph whose events are shown. */
  readonly tie: string | null;
  readonly tab: Tab;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether an editor goes through the events, in the place of the views. */
  readonly reviewing: boolean;
  /** Inside another page. */
  readonly embedded: boolean;
  readonly changes: ChangesShown | null;
  readonly brief: BriefPlace | null;
  readonly setViewport: (viewport: Viewport | null, settled: boolean) => void;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly setTruces: (shown: boolean) => void;
  readonly setTimeDirection: (direction: PictureDirection | null) => void;
  readonly setOrder: (order: Order) => void;
  readonly setFocus: (side: string | null) => void;
  readonly setGraphOpen: (open: boolean) => void;
  readonly setOpenedSides: (openedSides: readonly string[]) => void;
  readonly setTie: (tie: string | null) => void;
  readonly setTab: (tab: Tab) => void;
  /** At once where its messages are there, else when they have come, or failed to. */
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Whether articles are being added. */
  readonly pasting?: boolean;
  readonly setPasting: (pasting: boolean) => void;
  readonly setReviewing: (reviewing: boolean) => void;
  readonly setChanges: (changes: ChangesShown | null) => void;
  readonly setBrief: (brief: BriefPlace | null) => void;
  /** Whether a briefing is being gathered from the views. */
  readonly gathering?: boolean;
  readonly setGathering: (gathering: boolean) => void;
}

export function createViewSlice(language: Language, theme: Theme): StateCreator<AppState, [], [], ViewSlice> {
  return (set) => ({
    viewport: null,
    settledViewport: null,
    grouping: 'family',
    truces: false,
    timeDirection: null,
    order: 'newest',
    focus: null,
    graphOpen: false,
    openedSides: [],
    tie: null,
    tab: 'timeline',
    language,
    theme,
    reviewing: false,
    embedded: false,
    changes: null,
    brief: null,
    setViewport: (viewport, settled) => set(settled ? { viewport, settledViewport: viewport } : { viewport }),
    setGrouping: (grouping) => set({ grouping }),
    setTruces: (truces) => set({ truces }),
    setTimeDirection: (timeDirection) => set({ timeDirection }),
    setOrder: (order) => set({ order }),
    setFocus: (focus) => set({ focus }),
    setGraphOpen: (graphOpen) => set({ graphOpen }),
    setOpenedSides: (openedSides) => set({ openedSides }),
    setTie: (tie) => set({ tie }),
    setTab: (tab) => set({ tab }),
    setLanguage: (next) => {
      const choose = () => set({ language: next });
      if (speaks(next)) choose();
      else void loadLanguage(next).then(choose, choose);
    },
    setTheme: (next) => set({ theme: next }),
    setPasting: (pasting) => set({ pasting }),
    setReviewing: (reviewing) => set({ reviewing }),
    setChanges: (changes) => set({ changes }),
    setBrief: (brief) => set({ brief }),
    setGathering: (gathering) => set({ gathering }),
  });
}

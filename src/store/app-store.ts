// The store: its slices put together, and the part of it that a link carries.
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { IsoDay } from '../domain/iso-day.ts';
import type { Language } from '../i18n/language.ts';
import type { ClocksSlice } from './clocks-slice.ts';
import { createClocksSlice } from './clocks-slice.ts';
import type { DataSlice } from './data-slice.ts';
import { createDataSlice } from './data-slice.ts';
import type { FilterSlice } from './filter-slice.ts';
import { createFilterSlice } from './filter-slice.ts';
import type { ListSlice } from './list-slice.ts';
import { createListSlice } from './list-slice.ts';
import type { LanesSlice } from './lanes-slice.ts';
import { createLanesSlice, getArrangement } from './lanes-slice.ts';
import type { LensSlice } from './lens-slice.ts';
import { createLensSlice } from './lens-slice.ts';
import type { FormatChoices, FormatSlice } from './format-slice.ts';
import { createFormatSlice, DEFAULT_FORMATS } from './format-slice.ts';
import type { DataSource } from './http-source.ts';
import type { SearchSlice } from './search-slice.ts';
import { createSearchSlice } from './search-slice.ts';
import { resolveState } from './resolve-links.ts';
import type { SelectionSlice } from './selection-slice.ts';
import { createSelectionSlice } from './selection-slice.ts';
import type { Theme, UrlState } from './url-state.ts';
import type { ViewSlice } from './view-slice.ts';
import { createViewSlice } from './view-slice.ts';

export interface LinkSlice {
  /** Makes the app show what a link says. */
  readonly followLink: (url: UrlState) => void;
}

export type AppState = DataSlice &
  FilterSlice &
  SearchSlice &
  SelectionSlice &
  ViewSlice &
  LanesSlice &
  ListSlice &
  FormatSlice &
  ClocksSlice &
  LensSlice &
  LinkSlice;
export type AppStore = StoreApi<AppState>;

export interface StoreOptions {
  readonly source: DataSource;
  readonly language: Language;
  readonly theme: Theme;
  /** As remembered; without it the defaults. */
  readonly formats?: FormatChoices;
  /** The reader's present day; without it none is marked. */
  readonly today?: IsoDay;
}

export function createAppStore(options: StoreOptions): AppStore {
  const { source, language, theme, formats = DEFAULT_FORMATS, today = null } = options;
  const made = createStore<AppState>()((set, get, store) => ({
    ...createDataSlice(source)(set, get, store),
    ...createFilterSlice(set, get, store),
    ...createSearchSlice(set, get, store),
    ...createSelectionSlice(set, get, store),
    ...createViewSlice(language, theme)(set, get, store),
    ...createLanesSlice(set, get, store),
    ...createListSlice(set, get, store),
    ...createFormatSlice(formats, today)(set, get, store),
    ...createClocksSlice(set, get, store),
    ...createLensSlice(set, get, store),
    followLink: (url) => {
      if (url.language) get().setLanguage(url.language);
      set((state) => {
        const index = state.site.phase === 'ready' ? state.site.index : null;
        const { event, article, passage, beside, filter, pin, lens, focus } = url;
        const named = { event, article, passage, beside, filter, pin, lens, focus };
        return {
          ...(index ? resolveState(named, index) : named),
          underlined: url.underlined,
          viewport: url.viewport,
          settledViewport: url.viewport,
          grouping: url.grouping,
          truces: url.truces,
          arrangements: {
            ...state.arrangements,
            [url.grouping]: { order: url.laneOrder, collapsed: url.collapsedLanes },
          },
          clock: url.clock,
          known: url.known,
          coverage: url.coverage,
          timeDirection: url.direction,
          order: url.order,
          sort: url.sort,
          columns: url.columns,
          graphOpen: url.graph,
          openedSides: url.openedSides,
          tie: url.tie,
          tab: url.tab,
          months: url.months ?? state.months,
          digits: url.digits ?? state.digits,
          hijri: url.hijri ?? state.hijri,
          reviewing: url.reviewing,
          embedded: url.embedded,
          theme: url.theme ?? state.theme,
          changes: url.changes,
          brief: url.brief,
        };
      });
    },
  }));
  made.subscribe(({ filter, site, needSearch }, before) => {
    if (filter.query !== '' && (filter.query !== before.filter.query || site !== before.site))
      void needSearch();
  });
  return made;
}

/** What a link to the present view says: all that another reader needs to see the same. English writes dates in one way. */
export function getUrlState(state: AppState): UrlState {
  const lanes = getArrangement(state);
  return {
    event: state.event,
    article: state.article,
    passage: state.passage,
    beside: state.beside,
    underlined: state.underlined,
    filter: state.filter,
    viewport: state.settledViewport,
    grouping: state.grouping,
    truces: state.truces,
    laneOrder: lanes.order,
    collapsedLanes: lanes.collapsed,
    pin: state.pin,
    lens: state.lens,
    clock: state.clock,
    known: state.known,
    coverage: state.coverage,
    direction: state.timeDirection,
    order: state.order,
    sort: state.sort,
    columns: state.columns,
    focus: state.focus,
    graph: state.graphOpen,
    openedSides: state.openedSides,
    tie: state.tie,
    tab: state.tab,
    language: state.language,
    months: state.language === 'ar' ? state.months : null,
    digits: state.language === 'ar' ? state.digits : null,
    hijri: state.hijri,
    reviewing: state.reviewing,
    embedded: state.embedded,
    theme: state.embedded ? state.theme : null,
    changes: state.changes,
    brief: state.brief,
  };
}

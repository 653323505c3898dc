// How views reach the store: one a page or embed, handed down by context.
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { SiteIndex } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import { dateStyle } from '../../i18n/date-style.ts';
import type { Direction, Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translate.ts';
import type { AppState, AppStore } from '../../store/app-store.ts';
import type { Labels } from '../../store/derived.ts';
import { getLabels } from '../../store/derived.ts';

export const StoreContext = createContext<AppStore | null>(null);

/** The data once they are there: views below it never meet a site without an index. */
export const IndexContext = createContext<SiteIndex | null>(null);

export function useApp<T>(select: (state: AppState) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store around this view');
  return useStore(store, select);
}

export function useIndex(): SiteIndex {
  const index = useContext(IndexContext);
  if (!index) throw new Error('no data around this view');
  return index;
}

export interface Words {
  readonly language: Language;
  readonly direction: Direction;
  readonly t: Translate;
  /** How dates and numbers are written. */
  readonly dates: DateStyle;
}

/** The interface's language, its direction, its translator and the way it writes dates. */
export function useWords(): Words {
  const dates = useApp(({ language, months, digits }) => dateStyle(language, { months, digits }));
  return useMemo(() => {
    const { language, digits } = dates;
    return { language, direction: directionOf(language), t: translator(language, digits), dates };
  }, [dates]);
}

export function useLabels(): Labels {
  return getLabels(useIndex(), useWords().dates);
}

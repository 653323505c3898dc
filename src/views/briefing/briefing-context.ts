// How views reach the briefing: that of the page, or another that is handed down by context.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BriefingState, BriefingStore } from '../../store/briefing/briefing-store.ts';
import { StoreContext } from '../shared/store-context.ts';
import { getPageBriefing } from './page-briefing.ts';

/** In the place of the page's own, for tests. */
export const BriefingContext = createContext<BriefingStore | null>(null);

/** The briefing's store itself, for what reads it when something is pressed. */
export function useBriefingStore(): BriefingStore {
  const given = useContext(BriefingContext);
  const app = useContext(StoreContext);
  if (given) return given;
  if (!app) throw new Error('no store around this view');
  return getPageBriefing(app);
}

/** A part of the briefing's state: `useBriefing(({ at }) => at)`. */
export function useBriefing<T>(select: (state: BriefingState) => T): T {
  return useStore(useBriefingStore(), select);
}

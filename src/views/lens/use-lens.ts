// The lens of timeline and list, where one is chosen and as soon as its part of the code is there.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import type { TimelineLens } from '../timeline/timeline-lens.ts';
import type * as AskLens from './ask-lens.ts';

let loaded: typeof AskLens | null = null;
const waiting = new Set<() => void>();

function onLoaded(tell: () => void): () => void {
  waiting.add(tell);
  return () => {
    waiting.delete(tell);
  };
}

/** Loads what the views need of it, for all that wait for it. */
export async function loadLens(): Promise<typeof AskLens> {
  loaded = await import('./ask-lens.ts');
  for (const tell of waiting) tell();
  return loaded;
}

/** `null`: none is chosen, or it is still on its way. */
export function useLens(): TimelineLens | null {
  const lens = useApp((state) => state.lens);
  const events = useVisibleEvents();
  const { t } = useWords();
  const { actor } = useLabels();
  // Where no lens is chosen its coming, ahead of need, is no reason to draw the views anew.
  const parts = useSyncExternalStore(onLoaded, () => (lens === null ? null : loaded));
  const isMissing = lens !== null && parts === null;
  useEffect(() => {
    // The bar over the views needs it too: it says what could not be had, and tries again.
    if (isMissing) loadLens().catch(() => null);
  }, [isMissing]);
  return useMemo(
    () => (lens && parts ? parts.askLens(lens, events, { t, actor }) : null),
    [lens, parts, events, t, actor],
  );
}

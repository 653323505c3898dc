// The keeping of a page's review: one for each review, with what the browser has for it.
import { useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { AppStore } from '../../../store/app-store.ts';
import { findStorage } from '../../../store/preferences.ts';
import type { KeepingState } from '../../../store/review/keeping.ts';
import { createKeeping } from '../../../store/review/keeping.ts';
import { openDrafts } from '../../../store/review/storage.ts';
import { claimTab, findTabApis } from '../../../store/review/tabs.ts';
import { StoreContext } from '../../shared/store-context.ts';
import { useReviewStore } from '../review-context.ts';
import type { ReviewStore } from '../review-context.ts';
import type { SeedsFile } from './seeds-file.ts';
import { openSeedsFile } from './seeds-file.ts';

export type KeepingStore = StoreApi<KeepingState>;

const keepings = new WeakMap<ReviewStore, KeepingStore>();

/** The articles that a page shows. */
export function listKnown(app: AppStore) {
  const { site } = app.getState();
  return site.phase === 'ready' ? site.index.articles : [];
}

function getPageKeeping(app: AppStore, review: ReviewStore): KeepingStore {
  const known = keepings.get(review);
  if (known) return known;
  const { pathname } = window.location;
  const visit = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const made = createKeeping({
    review,
    drafts: openDrafts(findStorage(window), pathname, visit),
    claim: (onState) => claimTab(`waqai.review:${pathname}`, findTabApis(window), onState),
    listKnown: () => listKnown(app),
    now: () => new Date().toISOString(),
  });
  keepings.set(review, made);
  return made;
}

/** How the page's review is kept. */
export function useKeepingStore(): KeepingStore {
  const app = useContext(StoreContext);
  const review = useReviewStore();
  if (!app) throw new Error('no store around this view');
  return getPageKeeping(app, review);
}
export function useKeeping<T>(select: (state: KeepingState) => T): T {
  return useStore(useKeepingStore(), select);
}

let asked: Promise<SeedsFile | null> | null = null;

/** The file in seeds/, where it can be saved to. */
export function useSeedsFile(): SeedsFile | null {
  const [file, setFile] = useState<SeedsFile | null>(null);
  useEffect(() => {
    let gone = false;
    asked ??= openSeedsFile();
    void asked.then((found) => !gone && setFile(found));
    return () => {
      gone = true;
    };
  }, []);
  return file;
}

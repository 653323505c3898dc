// What has been brought to a page, by everything on it that takes articles: one list for each app, kept while the page lives.
import { useContext } from 'react';
import type { AppStore } from '../../store/app-store.ts';
import { useReviewStore } from '../review/review-context.ts';
import type { ReviewStore } from '../review/review-context.ts';
import { StoreContext } from '../shared/store-context.ts';
import type { PasteList } from './paste-list.ts';
import { createPasteList } from './paste-list.ts';
import { createPastedReader } from './pasted-reader.ts';

const lists = new WeakMap<AppStore, PasteList>();

function getPasteList(app: AppStore, review: ReviewStore): PasteList {
  const known = lists.get(app);
  if (known) return known;
  const isKnown = (sha256: string) => {
    const { site } = app.getState();
    const shown = site.phase === 'ready' ? site.index.articles : [];
    return [...shown, ...review.getState().added].some((article) => article.sha256 === sha256);
  };
  const made = createPasteList(createPastedReader(), isKnown);
  lists.set(app, made);
  return made;
}

/** The articles that the reader has brought and the engine has not read yet. */
export function usePasteList(): PasteList {
  const app = useContext(StoreContext);
  const review = useReviewStore();
  if (!app) throw new Error('no store around this view');
  return getPasteList(app, review);
}

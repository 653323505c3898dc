// How the parts of review mode and of pasting reach their store: that of the page, or another that is handed down by context.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ReviewState } from '../../store/review/review-state.ts';
import type { ReviewStore } from '../../store/review/review-store.ts';
import { StoreContext } from '../shared/store-context.ts';
import { getPageReview } from './page-review.ts';

export type { ReviewStore } from '../../store/review/review-store.ts';

/** In the place of the page's own, for tests. */
export const ReviewContext = createContext<ReviewStore | null>(null);

/** The review's store itself, for what reads it when a key is pressed. */
export function useReviewStore(): ReviewStore {
  const given = useContext(ReviewContext);
  const app = useContext(StoreContext);
  if (given) return given;
  if (!app) throw new Error('no store around this view');
  return getPageReview(app);
}

/** A part of the review's state: `useReview(({ queue }) => queue)`. */
export function useReview<T>(select: (state: ReviewState) => T): T {
  return useStore(useReviewStore(), select);
}

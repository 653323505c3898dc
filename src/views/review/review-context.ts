// How the parts of review mode reach its store: one a page, handed down by context.
import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { ReviewState } from '../../store/review/review-state.ts';

export type ReviewStore = StoreApi<ReviewState>;

export const ReviewContext = createContext<ReviewStore | null>(null);

/** The review's store itself, for what reads it when a key is pressed. */
export function useReviewStore(): ReviewStore {
  const store = useContext(ReviewContext);
  if (!store) throw new Error('no review around this view');
  return store;
}

/** A part of the review's state: `useReview(({ queue }) => queue)`. */
export function useReview<T>(select: (state: ReviewState) => T): T {
  return useStore(useReviewStore(), select);
}

// The browser asks before the page is closed while it holds what nowhere else is: decisions that are in no file, articles
// pasted in. That is so wherever on the page the reader is, in review mode or after leaving it.
import type { ReviewState } from '../../store/review/review-state.ts';
import type { ReviewStore } from '../../store/review/review-store.ts';

type Review = Pick<ReviewStore, 'subscribe'> & {
  readonly getState: () => Pick<ReviewState, 'unsaved' | 'added'>;
};

const warn = (event: Event) => event.preventDefault();

/** Listens only while there is something to lose: a page that listens is not kept for the way back. Returns the way out. */
export function warnUnsaved(
  review: Review,
  win: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const judge = ({ unsaved, added }: Pick<ReviewState, 'unsaved' | 'added'>) => {
    // Added twice, a listener is there once.
    if (unsaved || added.length > 0) win.addEventListener('beforeunload', warn);
    else win.removeEventListener('beforeunload', warn);
  };
  judge(review.getState());
  const stop = review.subscribe(judge);
  return () => {
    stop();
    win.removeEventListener('beforeunload', warn);
  };
}

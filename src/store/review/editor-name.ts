// Who reviews, remembered on this device where the browser allows it: the name is asked for once.
import type { StoreApi } from 'zustand/vanilla';
import type { ReviewState } from './review-state.ts';

/** Characters of a name; longer ones are no names. */
export const LONGEST_NAME = 100;

const KEY = 'waqai.editor';

type Named = StoreApi<Pick<ReviewState, 'editor' | 'setEditor'>>;

function readName(storage: Pick<Storage, 'getItem'> | null): string {
  try {
    return storage?.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Gives the review the name that was given before, and remembers another whenever it is given. Returns the way out. */
export function keepEditorName(
  review: Pick<Named, 'getState' | 'subscribe'>,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): () => void {
  const before = readName(storage);
  if (before !== '') review.getState().setEditor(before);
  return review.subscribe(({ editor }, { editor: old }) => {
    if (editor === old || editor === '') return;
    try {
      storage?.setItem(KEY, editor);
    } catch {
      // Full or refused: the name lasts as long as the page.
    }
  });
}

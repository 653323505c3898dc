// Saving the file of decisions: to seeds/ where that can be, else as a download.
import { useCallback, useState } from 'react';
import { REVIEW_NAME, writeReview } from '../../../store/review/file.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useReviewStore } from '../review-context.ts';
import { useKeepingStore, useSeedsFile } from './page-keeping.ts';

export type SaveResult =
  | { readonly kind: 'seeds' | 'download' | 'framed' | 'changed' }
  | { readonly kind: 'refused'; readonly message: string };

export interface Saving {
  /** Whether seeds/ itself can be saved to. */
  readonly toSeeds: boolean;
  /** What became of it last. */
  readonly result: SaveResult | null;
  /** To seeds/ where that can be, else as a download. */
  readonly save: () => void;
  /** The same, whatever stands in seeds/ by now. */
  readonly saveOver: () => void;
  readonly download: () => void;
}

/** `onTrouble`: told where it was not saved. */
export function useSave(onTrouble: () => void): Saving {
  const review = useReviewStore();
  const keeping = useKeepingStore();
  const seeds = useSeedsFile();
  const [result, setResult] = useState<SaveResult | null>(null);
  const tell = useCallback(
    (result: SaveResult) => {
      setResult(result);
      if (result.kind !== 'seeds' && result.kind !== 'download') onTrouble();
    },
    [onTrouble],
  );
  const download = useCallback(() => {
    const { file, unread, markSaved } = review.getState();
    const saved = saveFile(REVIEW_NAME, 'application/json', writeReview(file, unread));
    if (saved) markSaved();
    tell({ kind: saved ? 'download' : 'framed' });
  }, [review, tell]);
  const write = useCallback(
    async (over: boolean) => {
      if (!seeds) return download();
      const { file, unread } = review.getState();
      const saved = await seeds.save(writeReview(file, unread), over);
      if (!saved.ok) {
        tell(saved.why === 'changed' ? { kind: 'changed' } : { kind: 'refused', message: saved.message });
        return;
      }
      // What was decided meanwhile is not in the file.
      if (review.getState().file === file) {
        review.getState().markSaved();
        keeping.getState().settle();
      }
      tell({ kind: 'seeds' });
    },
    [download, keeping, review, seeds, tell],
  );
  const save = useCallback(() => void write(false), [write]);
  const saveOver = useCallback(() => void write(true), [write]);
  return { toSeeds: seeds !== null, result, save, saveOver, download };
}

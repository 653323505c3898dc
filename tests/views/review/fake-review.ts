// A review without an engine, for tests of what stands in review mode: it keeps what was decided, and says of an event at once
// what became of it.
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { QueueItem } from '../../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { NewDecision, ReviewState } from '../../../src/store/review/review-state.ts';
import { NOTHING_UNREAD } from '../../../src/store/review/review-state.ts';
import type { ReviewStore } from '../../../src/views/review/review-context.ts';

export interface FakeReview {
  readonly store: ReviewStore;
  /** All that was decided, one list a step. */
  readonly steps: (readonly NewDecision[])[];
}

/** `verdictOf`: which event a decision is of, by its anchor. */
export function fakeReview(
  queue: readonly QueueItem[],
  eventOf: (decision: NewDecision) => string | null,
  changes: Partial<ReviewState> = {},
): FakeReview {
  const steps: (readonly NewDecision[])[] = [];
  const undone: (readonly NewDecision[])[] = [];
  const store = createStore<ReviewState>()((set) => {
    const judge = () =>
      set({
        queue: queue.map((item) => {
          const own = steps.flat().filter((decision) => eventOf(decision) === item.event);
          const kinds = new Set(own.map(({ kind }) => kind));
          const verdict = kinds.has('hide')
            ? 'hidden'
            : [...kinds].some((kind) => kind !== 'accept')
              ? 'changed'
              : kinds.has('accept')
                ? 'accepted'
                : item.verdict;
          return { ...item, verdict };
        }),
        canUndo: steps.length > 0,
        canRedo: undone.length > 0,
      });
    return {
      bench: { phase: 'ready' },
      file: NO_REVIEW,
      unread: NOTHING_UNREAD,
      added: [],
      editor: 'سلمى',
      report: null,
      queue,
      names: { actors: [], places: [] },
      busy: false,
      unsaved: false,
      readOnly: false,
      canUndo: false,
      canRedo: false,
      open: vi.fn<ReviewState['open']>(() => Promise.resolve()),
      leave: vi.fn<ReviewState['leave']>(),
      setEditor: (editor) => set({ editor }),
      decide: (decisions) => {
        steps.push(decisions);
        undone.length = 0;
        judge();
      },
      withdraw: vi.fn<ReviewState['withdraw']>(),
      undo: () => {
        const last = steps.pop();
        if (last) undone.push(last);
        judge();
      },
      redo: () => {
        const next = undone.pop();
        if (next) steps.push(next);
        judge();
      },
      sign: vi.fn<ReviewState['sign']>(),
      replaceFile: vi.fn<ReviewState['replaceFile']>(),
      addArticles: vi.fn<ReviewState['addArticles']>(),
      removeArticle: vi.fn<ReviewState['removeArticle']>(),
      markSaved: vi.fn<ReviewState['markSaved']>(),
      setReadOnly: (readOnly) => set({ readOnly }),
      ...changes,
    };
  });
  return { store, steps };
}

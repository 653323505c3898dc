// Keeps a review while it goes on: a draft in this browser after each step, the drafts of other visits offered, one tab at a
// time. What it is kept in, which tab this is and what time it is are given to it.
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { KnownArticle, ParsedReview } from '../../domain/review/parse-review.ts';
import { parseReview } from '../../domain/review/parse-review.ts';
import { countMissing, writeReview } from './file.ts';
import type { ReviewState } from './review-state.ts';
import type { DraftStorage, KeptState, StoredDraft } from './storage.ts';
import type { TabClaim, TabState } from './tabs.ts';

export type OpenedReview = Extract<ParsedReview, { ok: true }>;

/** A draft that another visit left, beside what the page has now. */
export interface OfferedDraft {
  readonly key: string;
  readonly at: string;
  readonly editor: string;
  /** Decisions and articles of the draft that the page has not, and decisions of the page that the draft has not. */
  readonly more: number;
  readonly articles: number;
  readonly fewer: number;
}

export interface KeepingState {
  /** What became of the draft of this visit; `null`: there is nothing to keep. */
  readonly kept: KeptState | null;
  /** When it was last kept, an ISO time. */
  readonly keptAt: string | null;
  readonly tab: TabState | null;
  readonly offers: readonly OfferedDraft[];
  /** Begins once the decisions of the site are there. */
  readonly enter: () => void;
  /** Lets another tab decide, unless something here is not saved. */
  readonly leave: () => void;
  readonly takeOver: () => void;
  /** Goes on with a file that was opened, in the place of what the page has, which stays as a draft where it is in no file. */
  readonly open: (opened: OpenedReview, saved: boolean) => void;
  /** Goes on with a draft, in the place of what the page has: one step to undo. What does not fit is in the answer. */
  readonly restore: (key: string) => ParsedReview | null;
  readonly discard: (key: string) => void;
  /** The file as it is now is what the site will be built with: no draft is needed. */
  readonly settle: () => void;
}

export interface KeepingOptions {
  readonly review: StoreApi<ReviewState>;
  readonly drafts: DraftStorage;
  readonly claim: (onState: (state: TabState) => void) => TabClaim;
  /** The articles that the page shows. */
  readonly listKnown: () => readonly KnownArticle[];
  readonly now: () => string;
}

export function createKeeping({
  review,
  drafts,
  claim,
  listKnown,
  now,
}: KeepingOptions): StoreApi<KeepingState> {
  return createStore<KeepingState>()((set, get) => {
    /** The file that needs no draft: the site's, or the one written to seeds/. */
    let settled: ReviewState['file'] | null = null;
    let held: TabClaim | null = null;
    let stop: (() => void) | null = null;
    /** What a draft that was gone on with was called: it goes once its content is in that of this visit. */
    let replaced: string[] = [];

    const hasWork = ({ file, added }: ReviewState) => file !== settled || added.length > 0;
    const keep = (state: ReviewState) => {
      if (state.readOnly) return;
      if (!hasWork(state)) {
        drafts.remove();
        return set({ kept: null, keptAt: null });
      }
      const at = now();
      const { editor, added, file, unread } = state;
      const kept = drafts.write({ at, editor, text: writeReview(file, unread), added });
      set({ kept, keptAt: kept === 'kept' || kept === 'partly' ? at : get().keptAt });
      if (kept !== 'kept') return;
      for (const key of replaced) drafts.remove(key);
      replaced = [];
    };
    const parse = (draft: StoredDraft) => parseReview(draft.text, [...listKnown(), ...draft.added]);
    const compare = (draft: StoredDraft): OfferedDraft[] => {
      const { file, added } = review.getState();
      const parsed = parse(draft);
      const articles = draft.added.filter(({ sha256 }) => !added.some((one) => one.sha256 === sha256)).length;
      const { key, at, editor } = draft;
      // A draft that cannot be read is offered all the same: restoring it says why.
      if (!parsed.ok) return [{ key, at, editor, more: 0, articles, fewer: 0 }];
      const more = countMissing(parsed.file, file);
      const fewer = countMissing(file, parsed.file);
      return more + fewer + articles > 0 ? [{ key, at, editor, more, articles, fewer }] : [];
    };
    const findOffers = () => {
      const others = drafts.readOthers().filter(({ key }) => !replaced.includes(key));
      set({ offers: others.flatMap(compare) });
    };
    const onTab = (tab: TabState) => {
      set({ tab });
      review.getState().setReadOnly(tab === 'elsewhere');
      // What the other tab keeps is its own while it is at work.
      if (tab === 'elsewhere') set({ offers: [] });
      else findOffers();
    };
    const open: KeepingState['open'] = ({ file, unfit, faults, outcomes }, saved) => {
      if (review.getState().unsaved) drafts.setAside();
      review.getState().replaceFile(file, { unfit, faults, outcomes }, saved);
      findOffers();
    };
    return {
      open,
      kept: null,
      keptAt: null,
      tab: null,
      offers: [],
      enter: () => {
        settled ??= review.getState().file;
        stop ??= review.subscribe((state, before) => {
          if (state.file !== before.file || state.added !== before.added || state.editor !== before.editor)
            keep(state);
        });
        if (held === null) held = claim(onTab);
        if (hasWork(review.getState())) keep(review.getState());
      },
      leave: () => {
        if (hasWork(review.getState())) return;
        held?.release();
        held = null;
        set({ tab: null });
        review.getState().setReadOnly(false);
      },
      takeOver: () => held?.takeOver(),
      restore: (key) => {
        const draft = drafts.readOthers().find((one) => one.key === key);
        if (!draft || review.getState().readOnly) return null;
        const parsed = parse(draft);
        if (!parsed.ok) return parsed;
        replaced = [...replaced, key];
        const { setEditor, addArticles, editor } = review.getState();
        open(parsed, false);
        if (editor === '') setEditor(draft.editor);
        addArticles(draft.added);
        findOffers();
        return parsed;
      },
      discard: (key) => {
        drafts.remove(key);
        findOffers();
      },
      settle: () => {
        settled = review.getState().file;
        keep(review.getState());
      },
    };
  });
}

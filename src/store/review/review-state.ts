// The state of review mode, in a store of its own that is made when somebody reviews or pastes: the first picture does
// without it. Decisions are only ever added to or taken from a list; what follows from them the engine's worker says.
import type { NewNames } from '../../domain/review/edit-review.ts';
import type { Unfit } from '../../domain/review/parse-review.ts';
import type { ReviewFault } from '../../domain/review/review-faults.ts';
import type { Outcome, QueueItem, ReviewReport } from '../../domain/review/review-report.ts';
import type { Decision, ReviewFile, Signoff } from '../../domain/review/review-schema.ts';
import type { GivenArticle, KnownNames } from '../../domain/review/workbench.ts';

type Unsigned<D> = D extends unknown ? Omit<D, 'id' | 'by' | 'on'> : never;
/** A decision before the store signs it with the editor's name and the day. */
export type NewDecision = Unsigned<Decision>;

/**
 * Why there is no review: `no-inputs`: the site does not publish what the engine was given, or it could not be had;
 * `no-worker`: the browser starts no worker here; `engine`: the engine gave up on what it was given.
 */
export type BenchFailure = 'no-inputs' | 'no-worker' | 'engine';

export type ReviewPhase =
  | { readonly phase: 'closed' }
  /** The engine reads the articles: so many of so many. */
  | { readonly phase: 'opening'; readonly done: number; readonly total: number }
  /** `refused`: the engine gave up on the last step, which has been taken back and can be redone. */
  | { readonly phase: 'ready'; readonly refused?: string }
  | { readonly phase: 'failed'; readonly why: BenchFailure; readonly message: string };

/** What of a file of decisions could not be read: kept with it and written back, and said. */
export interface Unread {
  readonly unfit: Unfit;
  readonly faults: readonly ReviewFault[];
  /** The decisions among it, as the report lists them. */
  readonly outcomes: readonly Outcome[];
}
export const NOTHING_UNREAD: Unread = { unfit: {}, faults: [], outcomes: [] };

export interface ReviewState {
  readonly bench: ReviewPhase;
  /** What has been decided so far. */
  readonly file: ReviewFile;
  /** What of the file that was opened does not fit. */
  readonly unread: Unread;
  /** Articles pasted in, not yet in seeds/. */
  readonly added: readonly GivenArticle[];
  /** The editor's name; empty until it is given. */
  readonly editor: string;
  /** What the decisions came to; `null` until the engine has answered for the first time. */
  readonly report: ReviewReport | null;
  /** All events, hidden ones too, in the order in which they should be looked at. */
  readonly queue: readonly QueueItem[];
  readonly names: KnownNames;
  /** Whether the engine is at work on the latest decisions. */
  readonly busy: boolean;
  /** Whether the file has changed since it was last saved or opened. */
  readonly unsaved: boolean;
  /** Another tab reviews: this one only shows. */
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Starts the engine unless it runs, and shows what the decisions come to. Never rejects: a failure is in `bench`. */
  readonly open: () => Promise<void>;
  /** Leaves review: where nothing has been decided or pasted, the page shows the site's own data again. */
  readonly leave: () => void;
  readonly setEditor: (name: string) => void;
  /**
   * Decides, as one step to undo. A decision takes the place of an unsigned one that says something of the same (two types
   * of one event); one that was signed stays in the file and is superseded. Nothing is decided without an editor's name.
   * `names`: actors and places that the decisions name and nobody knew.
   */
  readonly decide: (decisions: readonly NewDecision[], names?: NewNames) => void;
  /** Takes unsigned decisions back, as one step to undo. */
  readonly withdraw: (decisions: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Signs all that has been decided and what it came to. Waits for nobody: while `busy`, or without a name, it does nothing. */
  readonly sign: (signoff: Pick<Signoff, 'note'>) => void;
  /** Opens another file in place of the present one, as one step to undo. `saved`: whether it is one, as most are. */
  readonly replaceFile: (file: ReviewFile, unread?: Unread, saved?: boolean) => void;
  readonly addArticles: (articles: readonly GivenArticle[]) => void;
  readonly removeArticle: (id: string) => void;
  readonly markSaved: () => void;
  readonly setReadOnly: (readOnly: boolean) => void;
}

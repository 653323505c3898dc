// The steps of a review, to be undone and redone: what has been decided and which articles have been pasted in.
import type { ReviewFile } from '../../domain/review/review-schema.ts';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import type { Unread } from './review-state.ts';

/** What an editor has made so far. */
export interface Work {
  readonly file: ReviewFile;
  readonly unread: Unread;
  readonly added: readonly GivenArticle[];
}

export interface Steps {
  readonly past: readonly Work[];
  readonly present: Work;
  readonly future: readonly Work[];
}

export const beginSteps = (work: Work): Steps => ({ past: [], present: work, future: [] });

/** One step further; what had been undone is gone. */
export function takeStep({ past, present }: Steps, change: Partial<Work>): Steps {
  return { past: [...past, present], present: { ...present, ...change }, future: [] };
}

/** One step back; the same steps where there is none. */
export function stepBack(steps: Steps): Steps {
  const before = steps.past.at(-1);
  if (!before) return steps;
  return { past: steps.past.slice(0, -1), present: before, future: [steps.present, ...steps.future] };
}

/** The step that was undone last, again. */
export function stepAgain(steps: Steps): Steps {
  const [next, ...rest] = steps.future;
  if (!next) return steps;
  return { past: [...steps.past, steps.present], present: next, future: rest };
}

/** The same steps over another file, for those that were taken before it had been read. */
export function withFile(
  { past, present, future }: Steps,
  old: ReviewFile,
  opened: Pick<Work, 'file' | 'unread'>,
): Steps {
  const put = (work: Work): Work => (work.file === old ? { ...work, ...opened } : work);
  return { past: past.map(put), present: put(present), future: future.map(put) };
}

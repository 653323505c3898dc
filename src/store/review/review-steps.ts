// The steps of a review: what has been decided and which articles have been pasted in.
import type { ReviewFile } from '../../domain/review/review-schema.ts';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import type { Steps } from '../steps.ts';
import type { Unread } from './review-state.ts';

/** What an editor has made so far. */
export interface Work {
  readonly file: ReviewFile;
  readonly unread: Unread;
  readonly added: readonly GivenArticle[];
}

/** The same steps over another file, for those that were taken before it had been read. */
export function withFile(
  { past, present, future }: Steps<Work>,
  old: ReviewFile,
  opened: Pick<Work, 'file' | 'unread'>,
): Steps<Work> {
  const put = (work: Work): Work => (work.file === old ? { ...work, ...opened } : work);
  return { past: past.map(put), present: put(present), future: future.map(put) };
}

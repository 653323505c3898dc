// What stands between an editor and the signature: events that nobody has looked at, decisions that came to nothing.
import { useMemo } from 'react';
import type { ReviewState as SignedState } from '../../../domain/corpus-schema.ts';
import type { Differences } from '../../../domain/review/review-report.ts';
import { useLostDecisions } from '../lost/use-lost-decisions.ts';
import { useReview } from '../review-context.ts';

export interface Signing {
  readonly counts: {
    readonly events: number;
    readonly accepted: number;
    readonly changed: number;
    readonly hidden: number;
  };
  /** Events that are neither accepted, changed nor hidden, in the order of the queue. */
  readonly open: readonly string[];
  /** Decisions that came to nothing, unreadable ones too. */
  readonly failed: number;
  /** Articles pasted in: the site does not have them. */
  readonly pasted: number;
  readonly review: SignedState | null;
  readonly sinceSignoff: Differences | null;
  readonly busy: boolean;
  readonly readOnly: boolean;
  readonly canSign: boolean;
}

export function useSigning(): Signing {
  const queue = useReview((state) => state.queue);
  const report = useReview((state) => state.report);
  const { count: failed } = useLostDecisions();
  const busy = useReview((state) => state.busy);
  const readOnly = useReview((state) => state.readOnly);
  const pasted = useReview((state) => state.added.length);
  return useMemo(() => {
    const count = (verdict: 'accepted' | 'changed' | 'hidden') =>
      queue.filter((item) => item.verdict === verdict).length;
    const counts = { accepted: count('accepted'), changed: count('changed'), hidden: count('hidden') };
    const open = queue.filter(({ verdict }) => verdict === null).map(({ event }) => event);
    return {
      counts: { events: queue.length - counts.hidden, ...counts },
      open,
      failed,
      pasted,
      review: report?.review ?? null,
      sinceSignoff: report?.sinceSignoff ?? null,
      busy,
      readOnly,
      canSign: report !== null && queue.length > 0 && open.length === 0 && failed === 0 && !readOnly,
    };
  }, [queue, report, failed, busy, readOnly, pasted]);
}

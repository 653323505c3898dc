// The decisions of the file at hand that do not apply, and what of the file itself could not be read.
import { useMemo } from 'react';
import { signedDecisions } from '../../../domain/review/edit-review.ts';
import type { ReviewFault } from '../../../domain/review/review-faults.ts';
import type { Outcome } from '../../../domain/review/review-report.ts';
import type { Decision } from '../../../domain/review/review-schema.ts';
import { useReview } from '../review-context.ts';

/** A decision with what became of it. */
export interface Fallen {
  readonly outcome: Outcome;
  readonly decision: Decision;
  /** It was signed: it stays in the file. */
  readonly signed: boolean;
}
export interface LostDecisions {
  /** Lost or in conflict: somebody has to see to them. */
  readonly lost: readonly Fallen[];
  /** A later decision stands in their place, as it should. */
  readonly superseded: readonly Fallen[];
  readonly faults: readonly ReviewFault[];
  /** Decisions that somebody has to see to, unreadable ones too. */
  readonly count: number;
  /** Those of the file by id: what a conflict is with. */
  readonly byId: ReadonlyMap<string, Decision>;
}

export function useLostDecisions(): LostDecisions {
  const file = useReview((state) => state.file);
  const { faults, outcomes: misfits } = useReview((state) => state.unread);
  const outcomes = useReview((state) => state.report?.outcomes);
  return useMemo(() => {
    const byId = new Map(file.decisions.map((decision) => [decision.id, decision]));
    const signed = signedDecisions(file);
    const fallen = (outcomes ?? []).flatMap((outcome): Fallen[] => {
      const decision = byId.get(outcome.decision);
      return decision ? [{ outcome, decision, signed: signed.has(decision.id) }] : [];
    });
    const of = (...statuses: readonly Outcome['status'][]) =>
      fallen.filter(({ outcome }) => statuses.includes(outcome.status));
    const lost = of('lost', 'conflict');
    const count = lost.length + misfits.length;
    return { lost, superseded: of('superseded'), faults, count, byId };
  }, [file, faults, misfits, outcomes]);
}

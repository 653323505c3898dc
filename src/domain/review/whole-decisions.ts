// The decisions that made an event what it is as a whole: added by hand, joined with another, split off, related.
import type { ReviewReport } from './review-report.ts';
import type { DecisionOf, ReviewFile } from './review-schema.ts';

const KINDS = ['add', 'merge', 'split', 'relate'] as const;
export type WholeDecision = DecisionOf<(typeof KINDS)[number]>;

const isWhole = (decision: ReviewFile['decisions'][number]): decision is WholeDecision =>
  KINDS.some((kind) => kind === decision.kind);

/** Those that are carried out on an event now, in the order of the file; none before the engine has answered. */
export function findWholeDecisions(
  { decisions }: Pick<ReviewFile, 'decisions'>,
  report: Pick<ReviewReport, 'outcomes'> | null,
  event: string,
): WholeDecision[] {
  const applied = new Set(
    report?.outcomes.flatMap((outcome) =>
      outcome.event === event && outcome.status === 'applied' ? [outcome.decision] : [],
    ),
  );
  return decisions.filter(isWhole).filter(({ id }) => applied.has(id));
}

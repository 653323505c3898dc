// Whether a chronology may say that an editor has reviewed it. It takes the results of applying all decisions, and of
// applying only the signed ones, and compares them with what was signed.
import type { NewsEvent, ReviewState } from '../corpus-schema.ts';
import { countDifferences, findDifferences } from './differences.ts';
import type { Differences, Outcome } from './review-report.ts';
import type { Signoff } from './review-schema.ts';
import type { Snapshot } from './snapshot.ts';

export interface JudgedReview {
  readonly review: ReviewState;
  /** Against the last sign-off; `null`: nobody has signed. */
  readonly sinceSignoff: Differences | null;
}

interface JudgeInput {
  readonly signoffs: readonly Signoff[];
  readonly outcomes: readonly Pick<Outcome, 'status'>[];
  /** The events of the corpus as it is now, all decisions applied. */
  readonly events: readonly Pick<NewsEvent, 'id' | 'reviewed'>[];
  readonly now: Snapshot;
  /** The same inputs with the decisions of the last sign-off alone; asked for only where somebody has signed. */
  readonly signedAlone: () => Snapshot;
}

/** The events that the editor has neither accepted nor changed, by id. Hidden ones are not in the corpus. */
export function findOpenEvents(events: JudgeInput['events']): string[] {
  return events.filter(({ reviewed }) => reviewed === null).map(({ id }) => id);
}

/** Decisions that came to nothing without anybody having said so. */
export function countFailed(outcomes: JudgeInput['outcomes']): number {
  return outcomes.filter(({ status }) => status === 'lost' || status === 'conflict').length;
}

/**
 * `reviewed` where somebody has signed, every event is accepted, changed or hidden, every decision has come to something, and
 * the signed decisions still give what was signed. A draft that was signed once still names who signed, and when: what
 * changed since is `sinceSignoff`. Decisions after the sign-off are corrections and do not make a draft of it.
 */
export function judgeReview({ signoffs, outcomes, events, now, signedAlone }: JudgeInput): JudgedReview {
  const last = signoffs.at(-1);
  if (!last) return { review: { state: 'draft', by: null, on: null, decisions: [] }, sinceSignoff: null };
  const stands =
    findOpenEvents(events).length === 0 &&
    countFailed(outcomes) === 0 &&
    countDifferences(findDifferences(last, signedAlone())) === 0;
  const { by, on } = last;
  return {
    review: { state: stands ? 'reviewed' : 'draft', by, on, decisions: [] },
    sinceSignoff: findDifferences(last, now),
  };
}

// What becomes of each decision, written down as it turns out.
import type { Outcome, OutcomeReason } from '../../domain/review/review-report.ts';
import { OUTCOME_REASONS } from '../../domain/review/review-report.ts';
import type { Decision } from '../../domain/review/review-schema.ts';
import type { Settled } from '../../domain/review/slots.ts';

export type Fate = Pick<Outcome, 'status' | 'reason' | 'detail'>;

export const APPLIED: Fate = { status: 'applied', reason: null, detail: '' };

/** It came to nothing. */
export const lost = (reason: OutcomeReason, detail = ''): Fate => ({ status: 'lost', reason, detail });

/** Whether a value is the reason why something was not found. */
export const isReason = (value: unknown): value is OutcomeReason =>
  typeof value === 'string' && OUTCOME_REASONS.some((reason) => reason === value);

export function fateOf(settled: Settled): Fate {
  switch (settled.status) {
    case 'stands':
      return APPLIED;
    case 'conflict':
    case 'superseded':
      return { status: settled.status, reason: settled.status, detail: settled.with };
    default: {
      const never: never = settled;
      return never;
    }
  }
}

/** A decision on its way: its fate once that is known, and what it holds for. */
export interface Entry<D extends Decision = Decision> {
  readonly decision: D;
  fate: Fate | null;
  article: string | null;
  event: string | null;
}

export const begin = (decisions: readonly Decision[]): Entry[] =>
  decisions.map((decision) => ({
    decision,
    fate: null,
    article: decision.kind === 'article' ? decision.article : decision.at.article,
    event: null,
  }));

export const finish = ({ decision, fate, article, event }: Entry): Outcome => ({
  decision: decision.id,
  kind: decision.kind,
  ...(fate ?? APPLIED),
  article,
  exact: decision.kind === 'article' ? null : decision.at.exact,
  event,
});

/** The entries of a kind whose fate is open. */
export function openOf<K extends Decision['kind']>(
  entries: readonly Entry[],
  ...kinds: readonly K[]
): Entry<Extract<Decision, { kind: K }>>[] {
  const isOpen = (entry: Entry): entry is Entry<Extract<Decision, { kind: K }>> =>
    entry.fate === null && kinds.some((kind) => kind === entry.decision.kind);
  return entries.filter(isOpen);
}

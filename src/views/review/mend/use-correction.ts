// What corrections of an event share: the words that they are tied to, the decision that holds now, and what the machine said.
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { AnchoredKind } from '../../../domain/review/find-decision.ts';
import { findDecision } from '../../../domain/review/find-decision.ts';
import { anchorOfMention } from '../../../domain/review/mention-anchor.ts';
import type { Anchor, Decision, DecisionOf } from '../../../domain/review/review-schema.ts';
import type { NewDecision } from '../../../store/review/review-state.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview, useReviewStore } from '../review-context.ts';
import { useOpenFields } from './mend-context.ts';

export interface Correction<K extends AnchoredKind> {
  /** The decision that holds now; `null`: none. */
  readonly decision: DecisionOf<K> | null;
  readonly at: Anchor | null;
  readonly decide: (decision: NewDecision, names?: NewNames) => void;
}

const anchorOf = (decision: Decision | null): Anchor | null =>
  decision === null || decision.kind === 'article' ? null : decision.at;

/** Corrections of the event as a whole, or, with a mention, of what this one says. */
export function useCorrection<K extends AnchoredKind>(
  kind: K,
  event: Pick<NewsEvent, 'id'>,
  mentions: readonly Mention[],
  mention: Mention | null = null,
): Correction<K> {
  const store = useReviewStore();
  const { t } = useWords();
  const { say } = useOpenFields();
  const place = { mentions: mention ? [mention] : mentions, event: mention ? null : event.id };
  const decision = useReview(({ file, report }) => findDecision(file, report, kind, place));
  const told = mention ?? mentions.find(({ id }) => id === event.id) ?? mentions[0] ?? null;
  return {
    decision,
    // The same words as before, so that one takes the other's place.
    at: anchorOf(decision) ?? (told && anchorOfMention(told)),
    decide: (made, names) => {
      store.getState().decide([made], names);
      say(t('mend.saved'));
    },
  };
}

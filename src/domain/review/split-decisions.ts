// What an editor decides when passages leave an event.
import type { Mention } from '../corpus-schema.ts';
import { anchorOfMention } from './mention-anchor.ts';
import type { DecisionOf } from './review-schema.ts';

type Unsigned<D> = D extends unknown ? Omit<D, 'id' | 'by' | 'on'> : never;
type SplitDecision = Unsigned<DecisionOf<'split'> | DecisionOf<'merge'>>;

/** Each passage becomes an event of its own; `together`: then all of them one, that of the first. */
export function splitDecisions(
  leaving: readonly Mention[],
  together: boolean,
  reason: string,
): SplitDecision[] {
  const anchors = leaving.map(anchorOfMention);
  const [first, ...others] = anchors;
  const splits = anchors.map((at): SplitDecision => ({ kind: 'split', reason, at }));
  if (!first || !together) return splits;
  return [...splits, ...others.map((at): SplitDecision => ({ kind: 'merge', reason, at, into: first }))];
}

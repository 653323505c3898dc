// New decisions in the place of older ones that say something of the same. What was signed stays: it is superseded, not undone.
import type { AnchorReader } from './read-anchors.ts';
import type { Decision } from './review-schema.ts';
import { ARTICLE_KEYS } from './slots.ts';

/** What of an older decision is left beside newer ones; `null`: nothing. */
function leaveOf(old: Decision, taken: ReadonlySet<string>, slots: AnchorReader['slots']): Decision | null {
  const own = [...slots(old)];
  if (!own.some((slot) => taken.has(slot))) return old;
  if (old.kind !== 'article') return null;
  // Of an article the newer may say one thing, and the older still another.
  const left = { ...old };
  for (const key of ARTICLE_KEYS)
    if (own.some((slot) => slot.endsWith(` ${key}`) && taken.has(slot))) delete left[key];
  return slots(left).size > 0 ? left : null;
}

/** What a new decision speaks of: that a passage leaves its event also undoes that it was brought there by a merge. */
const takenBy = (decision: Decision, slots: AnchorReader['slots']): readonly string[] => [
  ...slots(decision),
  ...(decision.kind === 'split' ? slots({ ...decision, kind: 'merge', into: decision.at }) : []),
];

/**
 * The list with new decisions at its end: `[type: strike]` and `type: attack` of the same event → `[type: attack]`. Those of
 * `signed` stay as they are.
 */
export function replaceDecisions(
  old: readonly Decision[],
  fresh: readonly Decision[],
  signed: ReadonlySet<string>,
  { slots }: Pick<AnchorReader, 'slots'>,
): readonly Decision[] {
  const taken = new Set(fresh.flatMap((decision) => takenBy(decision, slots)));
  const kept = old.flatMap((decision) =>
    signed.has(decision.id) ? [decision] : (leaveOf(decision, taken, slots) ?? []),
  );
  return [...kept, ...fresh];
}

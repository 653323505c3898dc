// How the names around a trigger stand to it: subject, object, genitive, or governed by a preposition. Grammar only; what a
// relation makes of an actor is said by the type, in roles.ts.
import { accusedBehindAside } from './accused.ts';
import { aimedAt } from './complement.ts';
import { namesBefore } from './names-before.ts';
import { namesBehind } from './names-behind.ts';
import type { RelatedName, Relation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What tells whom a stance is aimed at. */
const AIMED: ReadonlySet<Relation> = new Set(['object', 'on', 'against', 'to', 'from']);

/**
 * The names around a trigger with their relations, those behind it first. `skip` holds the starts of names that are
 * speakers of the words in which the trigger stands: they say it, they do not do it. `others`: the sentence's triggers.
 */
export function relateNames(
  view: SentenceView,
  trigger: Trigger,
  skip: ReadonlySet<number>,
  others: readonly Trigger[],
): RelatedName[] {
  const behind = namesBehind(view, trigger, others);
  const accused = trigger.type === 'accusation' ? accusedBehindAside(view, trigger.anchor) : null;
  const aim = behind.some(({ relation }) => AIMED.has(relation)) ? null : aimedAt(view, trigger);
  const object = accused ?? aim;
  const parties: readonly RelatedName[] =
    object === null
      ? behind
      : [
          ...behind.filter(({ relation, at }) => relation !== 'object' && at !== object),
          { at: object, relation: 'object' },
        ];
  return [...parties, ...namesBefore(view, trigger, skip)];
}

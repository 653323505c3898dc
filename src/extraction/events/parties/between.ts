// What stands between a trigger and a name, as far as it parts them: marks, other sides, verbs, speech, other events.
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { HAS_NOUN, HAS_VERB, IS_AN, IS_RELATIVE, IS_TOPIC, OF_SPEECH } from '../word-facts.ts';

/** More than two of a kind part no more than two. */
const upToTwo = (count: number): number => Math.min(count, 2);

/** What tells when or why another thing was: "بعد سقوطها في أيدي X". */
const HANGS_ON = /^[وف]?(?:بعد|قبل|منذ|عقب|اثر|رغم|خلال|وسط|بسبب|ردا|غداه)$/;

/** "لبحث", "ولمناقشة": what something is done for. */
const PURPOSE = /^[وف]?ل(?!ل)/;

/** `between(view, from, to, …)` → ['marks-1', 'verbs-2', 'speech'] of the chunks from `from` up to `to`. */
export function between(
  view: SentenceView,
  from: number,
  to: number,
  own: string,
  triggers: readonly Trigger[],
  sideOf: (actor: string) => string,
): string[] {
  let [marks, verbs] = [0, 0];
  let [speech, an, relative, subordinator] = [false, false, false, false];
  let [topic, purpose, hangs] = [false, false, false];
  const sides = new Set<string>();
  for (let i = from; i < to; i++) {
    if (view.isClauseMark(i)) marks++;
    for (const actor of view.at(i)?.name?.actors ?? []) sides.add(sideOf(actor));
    if (view.has(i, HAS_VERB) && view.isFiniteVerb(i)) verbs++;
    speech ||= view.has(i, OF_SPEECH);
    an ||= view.has(i, IS_AN);
    relative ||= view.has(i, IS_RELATIVE);
    subordinator ||= view.isSubordinator(i);
    hangs ||= HANGS_ON.test(view.text(i));
    topic ||= view.has(i, IS_TOPIC);
    purpose ||= view.has(i, HAS_NOUN) && PURPOSE.test(view.text(i));
  }
  sides.delete(own);
  let events = 0;
  for (const { anchor } of triggers) if (anchor >= from && anchor < to) events++;
  const out: string[] = [];
  if (marks > 0) out.push(`marks-${upToTwo(marks)}`);
  if (sides.size > 0) out.push(`sides-${upToTwo(sides.size)}`);
  if (verbs > 0) out.push(`verbs-${upToTwo(verbs)}`);
  if (events > 0) out.push(`events-${upToTwo(events)}`);
  if (speech) out.push('speech');
  if (an) out.push('an');
  if (relative) out.push('relative');
  if (subordinator) out.push('subordinator');
  if (hangs) out.push('circumstance');
  if (topic) out.push('topic');
  if (purpose) out.push('purpose');
  return out;
}

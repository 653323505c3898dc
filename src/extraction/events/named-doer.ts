// Who did it where a sentence names him beside the deed by a copula: "X هي من قصفت المدينة", "من قصف المدينة هم X", "القصف مصدره X".
import type { Relation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { verbGroupStart } from './verb-group.ts';
import { IS_AN } from './word-facts.ts';

const PRONOUN = /^[وف]?(?:هو|هي|هم|هما)$/;
/** Relative pronouns that stand for whoever did it. */
const WHO = /^(?:من|الذي|التي|الذين|اللذان|اللتان)$/;

/** "ليست القوات هي من قصفت", "القصف لم يكن مصدره X", "ليسوا هم": that whoever is named is not who did it. */
const NOT = /^[وف]?(?:ليس(?:ت|وا)?|لم|لا|لن)$/;
const isNegated = (view: SentenceView, at: number): boolean =>
  [at - 1, at - 2].some((k) => k >= view.clauseStart(at) && NOT.test(view.text(k)));

/** "X هي من قصفت", "X هو الذي شن": the chunk of the name before the pronoun; `null`: the verb has no such subject, `'nobody'`: it is said not to be X. */
export function subjectOfCleft(view: SentenceView, trigger: Trigger): number | 'nobody' | null {
  const who = verbGroupStart(view, trigger.first) - 1;
  if (!view.isFiniteVerb(trigger.first) || !WHO.test(view.text(who)) || !PRONOUN.test(view.text(who - 1)))
    return null;
  if ((view.at(who - 2)?.name?.actors.length ?? 0) === 0) return null;
  return isNegated(view, who - 2) ? 'nobody' : who - 2;
}

/** "إن من قصف المدينة هم X": whether the pronoun at a chunk leads from a clause of whoever did it to who that is. */
function leadsToDoer(view: SentenceView, trigger: Trigger, at: number): boolean {
  if (!view.isFiniteVerb(trigger.first) || !PRONOUN.test(view.text(at))) return false;
  const who = verbGroupStart(view, trigger.first) - 1;
  if (!WHO.test(view.text(who))) return false;
  // "الطرف الذي قصف", "الجهة التي شنت": a noun for any party stands before the pronoun.
  const before = /^(?:ال)?(?:طرف|جهه|جانب)$/.test(view.text(who - 1)) ? who - 2 : who - 1;
  return before < view.clauseStart(who) || view.has(before, IS_AN) || view.at(before)?.kind === 'mark';
}

const SOURCE = /^[وف]?مصدر(?:ه|ها|هما)$/;
const COPULA = /^[وف]?(?:كان|كانت|هو|هي)$/;
const GROUND = /^(?:ال)?(?:مواقع|مناطق|منطقه|اراضي|اراض|جهه|داخل|اتجاه)$/;

/**
 * What a word behind a deed makes of the name right behind it: "القصف مصدره قوات X" lays it to X, "قصف مصدره أراضي X", "صاروخ مصدره لبنان" tell
 * only where it came from; `null` where the word is none of these.
 */
export function doerNamedBehind(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  if (at <= trigger.last) return null;
  if (leadsToDoer(view, trigger, at)) return isNegated(view, at) ? 'about' : 'by';
  if (!SOURCE.test(view.text(at))) return null;
  if (isNegated(view, at)) return 'about';
  let next = at + 1;
  while (COPULA.test(view.text(next))) next++;
  if (GROUND.test(view.text(next))) return 'about';
  const named = view.chunks.slice(next, next + 3).find(({ name }) => name !== null)?.name;
  return named && named.place === null && named.form !== 'demonym' ? 'by' : 'about';
}

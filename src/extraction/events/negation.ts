// Whether a deed is told not to have been done: its own verb negated, the verb that does what its noun names, "no such thing".
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN, IS_RELATIVE } from './word-facts.ts';

/** "إن لم تنسحب", "ما لم تتوقف": a condition denies nothing. */
export function isCondition(view: SentenceView, trigger: Trigger): boolean {
  const at = trigger.anchor;
  return /^(?:لم|لا)$/.test(view.text(at - 1)) && /^[وف]?(?:ان|ما|اذا)$/.test(view.text(at - 2));
}

/** "وراء الهجوم": as who did it. */
export const isBehind = (view: SentenceView, trigger: Trigger) => view.text(trigger.first - 1) === 'وراء';

/** A negated deed: the trigger's own verb, or the verb that does or joins what its noun names ("لم تشارك في القتال"). */
export function negationOf(view: SentenceView, trigger: Trigger): 'not' | 'never' | null {
  if (trigger.verbal) return view.negation(trigger.anchor);
  const isNot = [trigger.first, trigger.anchor].some((at) => /^[وف]?ليست?$/.test(view.text(at - 1)));
  if (isNot || isNotAny(view, trigger) || isNotThere(view, trigger) || neverWas(view, trigger)) return 'not';
  const verbs = [trigger.first, trigger.last, ...trigger.consumes].filter(
    (at) => view.isFiniteVerb(at) && Math.abs(at - trigger.first) <= VERB_REACH,
  );
  const light = isBehind(view, trigger)
    ? trigger.first - 2
    : view.findBack(trigger.first, LIGHT_REACH, 'do', 'attend', 'begin', 'cause', 'record');
  if (light !== null && (isBehind(view, trigger) || view.isFiniteVerb(light))) verbs.push(light);
  for (const at of verbs) {
    // "ما لم يتم تعديل الاتفاق": a condition.
    if (/^[وف]?(?:ان|ما|اذا)$/.test(view.text(at - 2))) continue;
    const own = /^[وف]?(?:لم|لا|لن)$/.test(view.text(at - 1)) ? view.negation(at) : null;
    if (own !== null) return own;
  }
  return null;
}
/** "لم تتلق أي دعوة", "لم يصدر عن الحكومة أي تهديد": of "any" at all a verb with لم has none, whatever verb it is. */
function isNotAny(view: SentenceView, trigger: Trigger): boolean {
  if (!/^ب?ا(?:ي|يه)$/.test(view.text(trigger.first - 1))) return false;
  for (let at = trigger.first - 3; at >= trigger.first - ANY_WITHIN; at--) {
    if (view.isClauseMark(at) || view.has(at, IS_AN)) return false;
    if (/^[وف]?لم$/.test(view.text(at))) return true;
  }
  return false;
}
const ANY_WITHIN = 6;

/** "لم تكن هناك غارات", "لا يوجد أي انسحاب", "ليس هناك قصف": that there is no such deed. */
function isNotThere(view: SentenceView, { first }: Trigger): boolean {
  let words = '';
  for (let at = first - 1; at >= Math.max(0, first - THERE_WITHIN) && !view.isClauseMark(at); at--)
    words = `${view.text(at)} ${words}`;
  return NOT_THERE.test(words);
}
const THERE_WITHIN = 5;
const NOT_THERE =
  /(?:^| )[وف]?(?:(?:لم [يت]كن|ليست?) (?:هناك|هنالك|ثمه)|لا [يت]وجد|لا وجود لا?ي?) (?:(?:اي|ايه) )?(?:عمليات? )?$/;

/** "أي انسحاب لم يحصل", "إن الهجوم لم يقع": the verb of happening behind the noun that heads its clause is negated. */
function neverWas(view: SentenceView, trigger: Trigger): boolean {
  let head = trigger.first - 1;
  while (view.text(head) === 'اي' || (view.at(head)?.kind === 'mark' && !view.isClauseMark(head))) head--;
  if (head >= view.clauseStart(trigger.first) && !view.has(head, IS_AN)) return false;
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + HAPPENS_WITHIN);
  for (let at = trigger.last + 1; at < end; at++) {
    if (view.has(at, IS_RELATIVE) || view.has(at, IS_AN)) return false;
    if (view.isFiniteVerb(at)) return HAPPENS.test(view.text(at)) && view.text(at - 1) === 'لم';
  }
  return false;
}
const HAPPENS = /^[يت](?:حصل|حدث|قع)$/;
const HAPPENS_WITHIN = 9;

/** A verb that belongs to the trigger stands at most so many chunks from its first. */
const VERB_REACH = 10;
/** A light verb stands at most so many words before its noun: "لا تنفذ وزارة الدفاع ضربات". */
const LIGHT_REACH = 4;

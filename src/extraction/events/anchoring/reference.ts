// Whether a mention points to an event that the article may date elsewhere: one that is presupposed ("منذ التوصل إلى الهدنة",
// "الهدنة الجديدة التي اتفقا عليها") or told before ("وقالت الجبهة إن الغارة").
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { relativeOf } from './relative-clause.ts';
import type { Reference } from './time-anchor.ts';
import { IS_PRESUPPOSING } from '../word-facts.ts';

/** Behind these an event is known too, though a time behind it may be the clause’s: "عقب اجتماع في جدة الأحد". */
const AFTER = /^[وف]?(?:عقب|غداه)$/;
/** What may stand between them and their noun. */
const BETWEEN = /^(?:من|لحظه|يوم|اعلان|بدء|سريان|توقيع|دخول)$/;
/** A relative clause with or without its pronoun: "هدنة جديدة اتفقا عليها", "الهدنة التي أعلنت". */
const CLAUSE_REACH = 4;

function isPresupposed(view: SentenceView, { first }: Trigger): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (view.has(at, IS_PRESUPPOSING) || AFTER.test(view.text(at))) return true;
    if (!BETWEEN.test(view.text(at))) return false;
  }
  return false;
}

/** Whether a past verb with no new subject describes the noun: "هدنة جديدة اتفقا عليها", "الاتفاق الذي أبرم". */
function isDescribed(view: SentenceView, { first, last, anchor }: Trigger): boolean {
  for (let at = anchor + 1; at <= Math.min(view.clauseEnd(last) - 1, last + CLAUSE_REACH); at++) {
    if (!view.isFiniteVerb(at)) continue;
    const reading = view.at(at)?.analyses.find(({ pos }) => pos === 'verb');
    const isPast = reading?.tense === 'past' && !reading.prefix.startsWith('و');
    // The pronoun on the preposition points back to the noun.
    const pointsBack = /^(?:عليها|عليه|اليها|اليه|لها|له|فيها|فيه|بها|به)$/.test(view.text(at + 1));
    return isPast && (relativeOf(view, at) !== null ? (relativeOf(view, at) ?? 0) > first : pointsBack);
  }
  return false;
}

const isDefinite = (text: string) => /^[وف]?(?:[بك]?ال|لل)/.test(text);

/** Whether and how a trigger points back. */
export function referenceOf(view: SentenceView, trigger: Trigger): Reference {
  const verbal = view.isFiniteVerb(trigger.first);
  if (verbal) return 'none';
  if (isPresupposed(view, trigger) || isDescribed(view, trigger)) return 'presupposed';
  const single = trigger.first === trigger.last;
  return single && isDefinite(view.text(trigger.anchor)) ? 'told' : 'none';
}

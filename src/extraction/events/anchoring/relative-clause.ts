// Relative clauses: a time in one tells of that clause alone ("المقترح الذي عرضته مصر أمس"), unless the clause says how the
// event that heads it came about ("الاتفاق الذي أبرم الجمعة").
import { MASCULINE_RELATIVE } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isDocument } from './noun-time.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { IS_PREPOSITION, IS_RELATIVE } from '../word-facts.ts';

/** How far a noun's adjectives and genitives may keep its relative pronoun away, in chunks. */
const HEAD_REACH = 5;

/** "دخلت الهدنة التي أعلنت أمس حيز التنفيذ": the rest of a parted verb, and the verb it is the rest of. */
const REST = 'حيز';
const PARTED = /^[وف]?س?(?:دخل|دخلت|[يت]دخل)$/;

/** Whether the verb that the rest in chunk `at` belongs to stands before a relative pronoun: its clause has ended by then. */
function resumesBefore(view: SentenceView, at: number, pronoun: number): boolean {
  for (let k = at - 1; k >= view.clauseStart(at); k--) if (PARTED.test(view.text(k))) return k < pronoun;
  return false;
}

/** The relative pronoun whose clause holds chunk `at`, a verb of that clause between; `null`: none. */
export function relativeOf(view: SentenceView, at: number): number | null {
  if (!view.hasAnywhere(IS_RELATIVE)) return null;
  const start = view.clauseStart(at);
  let pronoun = at - 1;
  while (pronoun >= start && !view.has(pronoun, IS_RELATIVE)) pronoun--;
  if (pronoun < start) return null;
  for (let rest = pronoun + 1; rest < at; rest++)
    if (view.text(rest) === REST) return resumesBefore(view, rest, pronoun) ? null : pronoun;
  return pronoun;
}

/** The first finite verb behind a relative pronoun. */
function verbOf(view: SentenceView, pronoun: number): number | null {
  for (let k = pronoun + 1; k < view.clauseEnd(pronoun); k++) if (view.isFiniteVerb(k)) return k;
  return null;
}

/** Whether a chunk is a present verb, of the lists or by its form ("يضم"), and no negation makes a past of it. */
function isPresent(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.kind !== 'word' || view.negation(at) !== null) return false;
  if (chunk.analyses.length === 0) return /^[يت]\p{L}{2,}$/u.test(chunk.text);
  return chunk.analyses.some(({ pos, tense }) => pos === 'verb' && tense === 'present');
}

/** Whether a relative clause tells of the document in which the main clause says something: "في القرار 2712 الذي صدر". */
function isInDocument(view: SentenceView, pronoun: number): boolean {
  for (let k = pronoun - 1; k > Math.max(0, pronoun - HEAD_REACH); k--) {
    if (isDocument(view, k)) return /^[وف]?(?:في|ضمن|خلال)$/.test(view.text(k - 1));
    if (view.isFiniteVerb(k) || view.at(k)?.kind === 'mark') return false;
  }
  return false;
}

/**
 * The relative pronoun whose clause a time belongs to. "قصفت روسيا المبنى الذي يضم المستشفى أمس": a present verb has no
 * yesterday, so the time is the main clause's; "دعا في القرار الذي صدر أمس": the day of the document is that of the act.
 */
export function relativeOfTime(view: SentenceView, at: number, isPast: boolean): number | null {
  const pronoun = relativeOf(view, at);
  if (pronoun === null || isInDocument(view, pronoun)) return null;
  if (!isPast) return pronoun;
  return isPresent(view, verbOf(view, pronoun) ?? pronoun + 1) ? null : pronoun;
}

/** Whether a chunk can describe the noun before it: a name, or a word that no preposition joins to it. */
function qualifies(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.kind === 'name') return !/[بلك]/.test(chunk.prefix);
  if (chunk?.kind !== 'word' || view.isFiniteVerb(at) || view.has(at, IS_PREPOSITION)) return false;
  return !/^[وف]?[بلك]/.test(chunk.prefix);
}

const isBlow = ({ type }: Trigger) => type === 'strike' || type === 'attack' || type === 'clash';

/**
 * Whether the relative clause tells how the trigger itself came about: "الاتفاق الذي أبرم", "الهدنة التي دخلت حيز التنفيذ". The
 * trigger is a noun right before the pronoun, its adjectives and genitives at most between, and agrees with it.
 */
export function isMadeIn(view: SentenceView, trigger: Trigger, pronoun: number): boolean {
  if (trigger.verbal || pronoun <= trigger.last || pronoun - trigger.last > HEAD_REACH) return false;
  const noun = view.at(trigger.anchor)?.text ?? '';
  const feminine = /(?:ه|ات|ها|هما)$/.test(noun);
  // A plural of things takes the feminine pronoun, whatever its letters; a feminine singular never the masculine.
  if (feminine && MASCULINE_RELATIVE.test(view.text(pronoun))) return false;
  for (let k = trigger.last + 1; k < pronoun; k++) if (!qualifies(view, k)) return false;
  const verb = verbOf(view, pronoun);
  if (verb === null) return false;
  // "الغارات التي استهدفت المدينة الأحد", "الهجوم الذي أسفر عن مقتل": what a blow does, it does on its own day.
  if (isBlow(trigger) && view.is(verb, 'strike', 'hit', 'cause', 'kill', 'wound') !== null) return true;
  return view.is(verb, 'do', 'agree', 'reach', 'begin', 'resume', 'take-effect', 'declare', 'end') !== null;
}

// What somebody says that another must do or answer for: a demand, an accusation.
import type { SentenceView } from '../sentence-view.ts';
import { IS_PREPOSITION } from '../word-facts.ts';
import { isSaid } from './said.ts';

/** "قال إن X يجب أن تنسحب", "يجب على X أن", "يجب ألا تسمح X": what somebody named is told to do, in somebody's words. */
export function obligesSomebody(view: SentenceView, i: number): boolean {
  if (!isSaid(view, i)) return false;
  const isParty = (at: number) =>
    (view.at(at)?.name?.actors.length ?? 0) > 0 && view.at(at)?.name?.form !== 'demonym';
  if (view.text(i + 1) === 'علي') return isParty(i + 2) || isParty(i + 3);
  if (!/^ا(?:ن|لا)$/.test(view.text(i + 1))) return false;
  // "استخدام السلاح في سوريا يجب": a place is told nothing.
  const isSubject =
    isParty(i - 1) && !/^[وف]?[بل]/.test(view.at(i - 1)?.prefix ?? '') && !view.has(i - 2, IS_PREPOSITION);
  return isSubject || isParty(i + 3);
}

/** "تتحمل المسؤولية", "يتحملون تبعات". */
export const BEARS = /^[وف]?[يت]تحمل(?:ون|ان)?$/;
/** "قال إن X تتحمل المسؤولية عن": whoever says so lays it to X. */
export const bearsBlame = (view: SentenceView, i: number): boolean =>
  isSaid(view, i) &&
  !view.negation(i) &&
  // "يجب أن تتحمل" is asked for.
  view.text(i - 1) !== 'ان' &&
  view.chunks
    .slice(i + 1, Math.min(view.clauseEnd(i), i + 7))
    .some(({ text }) => /^(?:ال)?(?:مسؤوليه|مسؤوليات|تبعات|تبعه|وزر)$/.test(text));

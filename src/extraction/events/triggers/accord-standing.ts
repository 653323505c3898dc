// How an accord or a truce stands that its sentence only names: failed of, or no more than sought, talked about or hindered.
// It knows constructions behind which stands a verbal noun or the accord itself; negated finite verbs are `isUndone`'s.
import { FAILING, HINDERING, NEGATING, POSSIBLE, SEEKING } from '../../lexicon/words/aim-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_AN, IS_RELATIVE } from '../word-facts.ts';
import { cliticOf, prepositionOf } from './reach.ts';

/** `undone`: it was not reached; `sought`: it may be. */
export type Standing = 'undone' | 'sought';

/** Words between an accord and the verbal noun that leads to it: "التوصل خلال شهر إلى أي اتفاق". */
const HEAD_REACH = 5;
/** Words between the head and what governs it: "فشلت X وY خلال محادثات … في التوصل". */
const GOVERNOR_REACH = 18;
/** Prepositions of circumstance: what stands behind them took place or is taken for granted. */
const CIRCUMSTANCE = /^(?:بعد|قبل|منذ|رغم|خلال|اثناء|مع|ضد|عقب|بسبب|اثر|بموجب|تحت)$/;
/** Those behind which a talk's subject stands. */
const SUBJECT_MATTER = /^(?:حول|بشان|ل)$/;

const isNominal = (view: SentenceView, i: number): boolean =>
  view.at(i)?.kind === 'word' && !view.isFiniteVerb(i);

/** The verbal noun that leads to the accord at `i`: التوصل in "التوصل إلى اتفاق"; `i` itself where none does. */
function headOfAccord(view: SentenceView, i: number): number {
  let head = i;
  for (let at = i - 1; at >= Math.max(0, i - HEAD_REACH); at--) {
    if (view.isClauseMark(at) || view.isFiniteVerb(at) || view.text(at) === 'ان') break;
    if (isNominal(view, at) && view.is(at, 'reach', 'agree', 'agreement')) head = at;
  }
  return head;
}

/** Whether a finite verb denies what it governs: "لم تسفر عن", "لم تنجح في"; of failing it does so by itself. */
const isUndoing = (view: SentenceView, at: number): boolean =>
  view.negation(at) !== null || FAILING.test(view.text(at)) || view.is(at, 'fail') !== null;

/** Whether the word at `at` reaches the head: next to it, or by the head's preposition. */
function reaches(view: SentenceView, at: number, head: number): boolean {
  if (at === head - 1) return true;
  const preposition = prepositionOf(view, head);
  const isVerbalNoun = view.is(head, 'reach', 'agree') !== null && view.is(head, 'agreement') === null;
  // "توصل الطرفان بعد جهود إلى اتفاق": a bare accord behind إلى and على belongs to the verb.
  return isVerbalNoun ? preposition !== '' : SUBJECT_MATTER.test(preposition);
}

/**
 * How the accord at `i` stands by what governs it: "فشلت X في التوصل إلى اتفاق", "دون التوقيع على اتفاق", "لم تسفر المحادثات عن
 * اتفاق" → `undone`; "سبل التوصل إلى", "يسعى إلى إبرام", "محادثات بشأن هدنة", "مشروع اتفاق" → `sought`; else `null`.
 */
export function standingOf(view: SentenceView, i: number): Standing | null {
  const head = headOfAccord(view, i);
  if (view.isFiniteVerb(head)) return null;
  if (NEGATING.test(view.text(head - 1))) return 'undone';
  // "لإبرام اتفاق": what is done for it.
  if (head !== i && cliticOf(view, head) === 'ل') return 'sought';
  // "نجاح الجهود والتوصل إلى اتفاق": joined by "and" it is no complement.
  if (/^[وف]/.test(view.at(head)?.prefix ?? '') || CIRCUMSTANCE.test(prepositionOf(view, head))) return null;
  for (let at = head - 1; at >= Math.max(0, head - GOVERNOR_REACH); at--) {
    const text = view.text(at);
    if (view.isClauseMark(at) || view.isSubordinator(at) || view.has(at, IS_AN | IS_RELATIVE)) return null;
    const finite = view.isFiniteVerb(at);
    const failing = finite ? isUndoing(view, at) : FAILING.test(text);
    if (failing && (finite || prepositionOf(view, head) !== '')) return 'undone';
    if ((SEEKING.test(text) || HINDERING.test(text)) && (finite || reaches(view, at, head))) return 'sought';
    if (POSSIBLE.test(text)) return 'sought';
    if (finite) return null;
    const subject = view.as(at, 'noun', 'talks') ?? view.as(at, 'phrase', 'talks');
    if (subject && SUBJECT_MATTER.test(cliticOf(view, head) || prepositionOf(view, head))) return 'sought';
  }
  return null;
}

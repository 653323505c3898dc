// How far words reach: what a verb governs in its clause, what governs a noun, and the verb of the relative clause or of
// the sentence that tells of a noun. Parties, places and times may stand between.
import type { Concept } from '../../lexicon/words/word-entry.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_AN, IS_RELATIVE } from '../word-facts.ts';

/** The words between a verb and its farthest complement in news prose. */
const REACH = 18;

/** Whether a clause ends before chunk `at`: a mark, a conjunction, أن, a relative. */
function parts(view: SentenceView, at: number): boolean {
  if (view.isClauseMark(at) || view.isSubordinator(at) || view.has(at, IS_RELATIVE)) return true;
  // "وصفه بأنه جريمة": what it is called stays within the clause.
  return view.has(at, IS_AN) && !view.text(at).startsWith('بان');
}

/** One past what the verb or noun at `i` governs: `governedEnd(…)` of أعلن in "أعلن X الهدنة أن" is where أن stands. */
export function governedEnd(view: SentenceView, i: number): number {
  const limit = Math.min(view.length, i + REACH);
  for (let at = i + 1; at < limit; at++) {
    if (parts(view, at) || (at > i + 1 && view.isFiniteVerb(at))) return at;
  }
  return limit;
}

/** The nearest chunk of the concepts before `i` in its clause: no finite verb of other sense, أن or relative between. */
export function governor(view: SentenceView, i: number, ...concepts: readonly Concept[]): number | null {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    if (parts(view, at)) return null;
    if (view.is(at, ...concepts)) return at;
    if (view.isFiniteVerb(at)) return null;
  }
  return null;
}

/**
 * The finite verb that tells of the noun at `i` behind it: of its relative clause ("الهدنة التي أُعلنت", "هدنة أعلنتها X") or
 * of the sentence ("الاشتباكات في X اندلعت"). `null` when another clause begins first.
 */
export function verbBehind(view: SentenceView, i: number, reach = 7): number | null {
  const limit = Math.min(view.length, i + 1 + reach);
  for (let at = i + 1; at < limit; at++) {
    if (view.isFiniteVerb(at)) return at;
    // "المشاورات، التي بدأت": a comma before a relative parts nothing.
    const opensRelative = view.text(at) === '،' && view.has(at + 1, IS_RELATIVE);
    const ends = view.isClauseMark(at) || view.isSubordinator(at) || view.has(at, IS_AN);
    if (ends && !opensRelative) return null;
  }
  return null;
}

/** The preposition written on the chunk itself: 'ب', 'ل' or ''. */
export const cliticOf = (view: SentenceView, i: number): string =>
  /^[وف]?([بل])/.exec(view.at(i)?.prefix ?? '')?.[1] ?? '';

/** Whether a chunk is a complement with ب, known or not to the lists: "بفرض", "بالمبادرة"; names show it as their prefix. */
export const isWithB = (view: SentenceView, i: number): boolean => {
  const chunk = view.at(i);
  return /^[وف]?ب/.test(chunk?.prefix ?? '') || (chunk?.kind === 'word' && /^ب.{3,}/.test(chunk.text));
};

/** The preposition that the noun at `i` stands behind, quotation marks and a demonstrative between: على, 'ب' for a clitic, else ''. */
export function prepositionOf(view: SentenceView, i: number): string {
  const clitic = cliticOf(view, i);
  if (clitic) return clitic;
  let at = i - 1;
  while (view.at(at)?.kind === 'mark' && !view.isClauseMark(at)) at--;
  const pointer = /^(ب|ل)?(?:هذا|هذه|ثلاث|عده|اي)$/.exec(view.text(at));
  if (pointer?.[1]) return pointer[1];
  if (pointer) at--;
  const word =
    /^[وف]?(علي|عن|الي|في|من|بعد|قبل|منذ|رغم|خلال|اثناء|مع|حول|بشان|دون|ضد|عقب|بسبب|اثر|نحو|بموجب|تحت)$/.exec(
      view.text(at),
    );
  return word?.[1] ?? '';
}

/** "مركز لمراقبة وقف إطلاق النار", "تنفيذ الهدنة": a truce that is watched or carried out is not being agreed. */
export const isSupervised = (view: SentenceView, truce: number): boolean =>
  /^(?:و|ل|ب)?(?:ال)?(?:مراقبه|تطبيق|تنفيذ|تثبيت|رصد|انتهاكات|خروقات)$/.test(view.text(truce - 1));

/** Readings of chunk `i` under a concept whose part of speech its place allows. */
export function readingsOf(view: SentenceView, i: number, concept: Concept): readonly Analysis[] {
  const verbal = view.isFiniteVerb(i);
  return (view.at(i)?.analyses ?? []).filter(
    (reading) => reading.concept === concept && (reading.pos === 'verb') === verbal,
  );
}

/** The chunks from `from` up to `to`, that one left out. */
export const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** "محادثات دعا إليها X", "هدنة دعت إليها Y": the noun of one of the concepts that the call at `i`, behind it, is for; else `null`. */
export function calledForBefore(
  view: SentenceView,
  i: number,
  ...concepts: readonly Concept[]
): number | null {
  if (!view.isFiniteVerb(i) || !/^(?:الي|ل)ه(?:ا|م|ما)?$/.test(view.text(i + 1))) return null;
  for (let at = i - 1; at >= Math.max(0, i - CALLED_WITHIN) && !view.isClauseMark(at); at--)
    if (view.is(at, ...concepts)) return at;
  return null;
}
const CALLED_WITHIN = 5;

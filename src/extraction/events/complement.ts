// Whom a threat or a demand is aimed at where only its complement names him: "هدد X، في خطاب، بتوسيع العمليات ضد Y", "اشترط X أن
// يسحب Y قواته".
import { isComplement, pastMark } from './accused.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN } from './word-facts.ts';

/** The complement begins at most so far behind its verb, the name as far again behind, in chunks. */
const COMPLEMENT_REACH = 14;
const NAME_REACH = 7;
/** Behind these stands where, when, whence or with whom. */
const CIRCUMSTANCE = /^[وف]?(?:في|من|الي|عن|مع|بين|قبل|بعد|منذ|خلال|حتي|نحو|باتجاه|ل|لدي|عبر)$/;

const isSide = (view: SentenceView, at: number): boolean => {
  const chunk = view.at(at);
  return (chunk?.name?.actors.length ?? 0) > 0 && chunk?.name?.form !== 'demonym' && chunk?.prefix === '';
};

/** The chunk of whom the complement of a threat or demand names first; `null` where it names nobody. */
export function aimedAt(view: SentenceView, { type, verbal, anchor }: Trigger): number | null {
  if (!verbal || (type !== 'threat' && type !== 'demand')) return null;
  for (let at = anchor + 1; at < Math.min(view.length, anchor + COMPLEMENT_REACH); at++) {
    if (view.text(at) === ':') return null;
    // "أن يسحب Y", "بأن تخرج Y": the subject of what is asked for.
    if (view.has(at, IS_AN)) return type === 'demand' && isSide(view, at + 2) ? at + 2 : null;
    if (!isComplement(view, at)) continue;
    return type === 'threat' ? namedBehind(view, at) : null;
  }
  return null;
}

function namedBehind(view: SentenceView, complement: number): number | null {
  const noun = view.text(complement) === 'ب' ? pastMark(view, complement + 1) : complement;
  for (let at = complement + 1; at < Math.min(view.length, complement + NAME_REACH); at++) {
    if (view.isClauseMark(at) || view.isSubordinator(at) || view.has(at, IS_AN)) return null;
    if (CIRCUMSTANCE.test(view.text(at))) return null;
    // "باستهداف سفن أميركية": whose the things are that are to be hit.
    if (view.at(at)?.name?.form === 'demonym' && at > noun + 1 && at <= noun + 2) return at;
    // "باعتقال والدة الأسير X": a title within a row of genitives is no side.
    if (isSide(view, at)) return view.text(at - 1).startsWith('ال') && at - 2 > noun ? null : at;
  }
  return null;
}

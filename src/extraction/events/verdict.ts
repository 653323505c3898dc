// Denials by a verdict: "وصفت X الحديث عن القصف بأنه كذب محض", "واصفا الاتهامات بأنها باطلة". Somebody calls untrue what is told
// between the verb and its ب.
import { FALSEHOODS, TALK_NOUNS } from '../lexicon/words/falsehood-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_CALLING, IS_CALLING_PARTICIPLE, IS_FALSEHOOD, IS_RELATIVE } from './word-facts.ts';

const AS = /^بان(?:ه|ها|هم|هما)$/;
/** The predicate stands at most this far behind its verb, in chunks; the head of it so near to بأنه. */
const REACH = 24;
const PREDICATE = 4;

export interface Verdict {
  /** The chunk of بأنه, or of the predicate behind ب. */
  readonly as: number;
  readonly participle: boolean;
}

const isMark = (view: SentenceView, at: number) => view.at(at)?.kind === 'mark' && !view.isClauseMark(at);

/** Whether a word calls what it is said of untrue: "ملفقة", "كذب"; with its article it only describes a noun. */
export const isFalsehood = (view: SentenceView, at: number): boolean => view.has(at, IS_FALSEHOOD);

/** Whether a predicate of falsehood begins behind chunk `at`: `بأنه «كذب محض»`, "بأنها خبر ملفق". */
function falseBehind(view: SentenceView, at: number): boolean {
  for (let k = at + 1, words = 0; k < view.length && words < PREDICATE; k++) {
    if (isMark(view, k)) continue;
    if (view.isClauseMark(k) || view.has(k, IS_RELATIVE)) return false;
    if (isFalsehood(view, k) || view.is(k, 'deny')?.pos === 'phrase') return true;
    words++;
  }
  return false;
}

/** Whether a word is a verb of calling something something: "وصف", "واصفا". */
const isCalling = (view: SentenceView, i: number) => view.has(i, IS_CALLING | IS_CALLING_PARTICIPLE);

/** Where the verb of calling at `i` has its بأنه: behind it, quotations passed over; `null`: nowhere. */
function asBehind(view: SentenceView, i: number): number | null {
  for (let at = i + 1; at < Math.min(view.length, i + REACH); at++) {
    if (view.has(at, IS_RELATIVE)) return null;
    if (view.isClauseMark(at)) {
      // "ووصف X، في تصريح لـY، الاتهامات بأنها": where it was said.
      const close = /^(?:في|خلال|عبر)$/.test(view.text(at + 1)) ? markBehind(view, at) : null;
      if (close === null) return null;
      at = close;
    }
    if (AS.test(view.text(at))) return at;
    const bare = view.text(at).replace(/^ب(?:ال)?/, '');
    if (bare !== view.text(at) && FALSEHOODS.has(bare)) return at;
  }
  return null;
}

/** The clause mark that closes the aside opened by the one at a chunk; `null`: none does. */
function markBehind(view: SentenceView, at: number): number | null {
  for (let k = at + 2; k < Math.min(view.length, at + ASIDE); k++) if (view.isClauseMark(k)) return k;
  return null;
}
const ASIDE = 14;

/** The verdict of untruth whose verb stands at `i`, or `null`: "وصف القرار بأنه تاريخي" is none. */
export function verdictAt(view: SentenceView, i: number): Verdict | null {
  if (!isCalling(view, i)) return null;
  const as = asBehind(view, i);
  if (as === null || (AS.test(view.text(as)) && !falseBehind(view, as))) return null;
  return { as, participle: view.has(i, IS_CALLING_PARTICIPLE) };
}

/** "وصف الإعلان بأنه تاريخي": the noun is what is described, and its بأنه tells nothing that it says. */
export function isDescribed(view: SentenceView, noun: number): boolean {
  for (let at = noun - 1; at >= view.clauseStart(noun); at--)
    if (isCalling(view, at)) return (asBehind(view, at) ?? -1) > noun;
  return false;
}

/** Whether what is called untrue only points back: "الاتهام", "هذه الأنباء", "الإعلان الروسي", a pronoun. */
export function pointsBack(view: SentenceView, from: number, to: number): boolean {
  let talk = from >= to;
  for (let at = from; at < to; at++) {
    const word = view.text(at);
    if (/^(?:عن|حول|بشان|بخصوص|ان)$/.test(word)) return false;
    talk ||=
      /^(?:ذلك|هذا|هذه|تلك|الامر)$/.test(word) ||
      (word.startsWith('ال') && TALK_NOUNS.has(withoutArticle(word)));
  }
  return talk;
}

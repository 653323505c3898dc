// Talk that can be denied, and where it begins what it is of: "ما تردد عن سقوط X", "الأنباء التي تفيد بسقوط X", "أنباء سقوط X",
// "الادعاءات المنشورة بأن X سقطت".
import { TALK_NOUNS } from '../lexicon/words/falsehood-words.ts';
import { deedNounPrefix } from './deeds.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_AN, IS_RELATIVE } from './word-facts.ts';

/** How far talk and what it is of stand apart: "الأنباء المتداولة على صفحات تابعة لـX حول". */
const REACH = 18;
/** Prepositions that tell what talk is of. */
export const OF = /^(?:عن|حول|بشان|بخصوص|حيال)$/;
export const RUMOURED =
  /^(?:يتردد|تردد|قيل|يقال|يشاع|اشيع|ورد|نشر|ينشر|يتداول|تم|يتم|جاء|روج|تروج|يروج|تداولته|اوردته|نشرته|ذكرته|زعمته|تزعمه|تعلنه)$/;
/** A verb behind ما with the pronoun that resumes it: "ما تردده", "ما تبثه", "ما أوردته". */
const RESUMED = /^\p{L}{3,}ه$/u;
const TRUTH = /^(?:[بل]?صحه|وجود اي صحه)$/;

/** `isTalk('للأنباء')` → `true`, its clitics and article taken off. */
export const isTalk = (word: string) => TALK_NOUNS.has(word.replace(/^[وف]?(?:لل|[بل](?=.{3}))?(?:ال)?/, ''));

/** "ما يتردد", "ما تبثه القنوات": whether what is told begins at a chunk, its verb behind it. */
const isRumour = (view: SentenceView, at: number): boolean =>
  /^[وف]?[بل]?ما$/.test(view.text(at)) &&
  (RUMOURED.test(view.text(at + 1)) || RESUMED.test(view.text(at + 1)) || view.isFiniteVerb(at + 1));

/** Whether talk stands at a chunk: "صحة الأنباء", "مزاعم", "ما أوردته وكالة X". */
export function isTalkAt(view: SentenceView, at: number): boolean {
  const first = TRUTH.test(view.text(at)) ? at + 1 : at;
  return isTalk(view.text(first)) || isRumour(view, first);
}

/** Whether a comma only parts talk from what it is of: "ما جاء في الصحف، عن", "البيان، الذي زعم". */
const goesOn = (view: SentenceView, at: number): boolean =>
  OF.test(view.text(at + 1)) || view.has(at + 1, IS_RELATIVE);

/**
 * Where it begins what the talk at chunk `at` is of; `null` where no talk stands or nothing is told of it:
 * "صحة الأنباء التي تحدثت عن قصف" → the chunk of "قصف".
 */
export function contentOfTalk(view: SentenceView, at: number): number | null {
  const isTruth = TRUTH.test(view.text(at));
  const first = isTruth ? at + 1 : at;
  const isNoun = isTalk(view.text(first));
  if (!isNoun && !isRumour(view, first)) return null;
  const quotation = view.at(first)?.quotation ?? null;
  for (let k = first + 1; k < Math.min(view.length, first + REACH); k++) {
    if (OF.test(view.text(k)) || view.has(k, IS_AN)) return k + 1;
    const prefix = deedNounPrefix(view, k);
    // "ادعاءات X بحصار", "الأنباء التي تفيد بدخول": ب leads up to it.
    if (prefix !== null && /^[وف]?ب/.test(prefix)) return k;
    // "أنباء سيطرة", "الأنباء التي زعمت انسحاب": in construct, or the object of the verb that tells.
    const bare = prefix === '' && !/^(?:ال|لل|بال)/.test(view.text(k));
    const told = view.has(k - 2, IS_RELATIVE) && view.isFiniteVerb(k - 1);
    if (isNoun && bare && (told || (k === first + 1 && !/^[وف]?(?:[بل]?ال|لل)/.test(view.text(first)))))
      return k;
    const ends =
      view.isClauseMark(k) && view.text(k) !== ':' && (view.at(k)?.quotation ?? null) === quotation;
    if (ends && !goesOn(view, k)) break;
  }
  // "نفى صحة إعلان X بسط سيطرته": whatever is not true is told by the talk itself.
  return isTruth && isNoun ? first : null;
}

/** Talk that can be rejected; a statement or an announcement that is rejected is refused and not denied. */
const REJECTABLE =
  /^(?:[بل]?ال|لل)?(?:اتهام|اتهامات|مزاعم|ادعاء|ادعاءات|شائعات|اشاعات|انباء|تقارير|معلومات|روايه|روايات)$/;
/** A subject has so many chunks at most. */
const SUBJECT = 14;

/** "رفضت X تلك المزاعم", "رافضا الاتهامات": whoever rejects what is said of him denies it. */
export function rejectsTalk(view: SentenceView, i: number): boolean {
  const found = view.is(i, 'refuse');
  if (!found || found.pos === 'noun' || view.negation(i) !== null) return false;
  if (found.pos === 'verb' ? !view.isFiniteVerb(i) : !view.isCircumstantial(i)) return false;
  for (let at = i + 1; at < Math.min(view.length, i + SUBJECT); at++) {
    if (view.has(at, IS_AN | IS_RELATIVE) || (at > i + 1 && view.isFiniteVerb(at))) return false;
    // "رفضت X ما قاله Y عن": no other thing said is rejected by a mere ما.
    const said = view.text(at) === 'ما' && view.is(at + 1, 'say') !== null && RESUMED.test(view.text(at + 1));
    if (said || REJECTABLE.test(view.text(at))) return true;
    // "رفضت خطة X وتقاريره": its object is something else.
    if (deedNounPrefix(view, at) !== null) return false;
  }
  return false;
}

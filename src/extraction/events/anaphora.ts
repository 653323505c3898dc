// Words by which a verb of saying or denying points back to what was told: "ذلك", "هذه الأنباء", "مسؤوليته عنه", "وقوعه", "لم يحدث".
// Where they stand and whether they tell of a tie to a deed; whose words they are and what they point to, refer-back.ts finds.
import type { SentenceView } from './sentence-view.ts';
import { IS_AN } from './word-facts.ts';

/** "ذلك", "هذه الأنباء", "الاتهامات": what a verb of saying or denying points back to. */
export const THAT =
  /^[بل]?(?:ذلك|هذا|هذه|تلك|الامر|الاتهام|الاتهامات|الانباء|الاخبار|الخبر|النبا|المعلومات|التقارير|المزاعم|الروايه|الادعاءات|الشائعات)$/;
/** "أي صلة لها به", "أي علاقة بذلك", "مسؤوليته عنها": a tie to a deed that only a pronoun names. */
const TIE =
  /^(?:صله|علاقه|ضلوع|ضلوعه|ضلوعها|تورطه|تورطها|تورط|مشاركته|مشاركتها|شارك|شاركت|شاركوا|مسؤوليته|مسؤوليتها|مسؤوليه|وقوفه|وقوفها)$/;
const OWN_TIE = /^(?:ضلوع|تورط|مسؤوليت|مشاركت|وقوف|صلت|علاقت)(?:ه|ها|هم)$/;
const TO_IT = /^(?:به|بها|بذلك|فيه|فيها|عنه|عنها|وراءه|وراءها|بهما)$/;
/** "عن ذلك", "في ذلك". */
const isOfThat = (view: SentenceView, at: number): boolean =>
  view.text(at) === 'ذلك' && /^(?:عن|في)$/.test(view.text(at - 1));
/** "نفت ارتكابها", "إطلاقها", "نفى وقوعه": the doing or happening of what only a pronoun names. */
const ITS_DOING = /^(?:ارتكاب|تنفيذ|اطلاق|شن)(?:ه|ها|هما)$/;
const ITS_HAPPENING = /^(?:وقوع|حدوث|حصول)(?:ه|ها|هما)$/;
const IT = /^(?:ذلك|هذا|هذه|الامر)$/;
/** How far behind its verb the anaphor stands, in chunks. */
const REACH = 7;
/** Between two dashes stand so many chunks at most. */
const ASIDE = 12;

/** "نفى -في مقابلة- مسؤوليته عنه": the dash that closes what the one at a chunk opens; `null`: none does. */
function dashBehind(view: SentenceView, at: number): number | null {
  if (view.at(at)?.kind !== 'mark' || !DASH.test(view.text(at))) return null;
  const close = view.chunks.findIndex((chunk, k) => k > at && k < at + ASIDE && DASH.test(chunk.text));
  return close < 0 ? null : close;
}
const DASH = /^[-–—]$/;

/** Where the words stand that point back from the verb at `i`; `null`: none do. */
export function anaphorOf(
  view: SentenceView,
  i: number,
  denies: boolean,
): { at: number; tie: boolean } | null {
  let end = Math.min(view.length, i + 1 + REACH);
  for (let at = i + 1; at < end; at++) {
    const close = dashBehind(view, at);
    if (close !== null) {
      at = close;
      end = Math.min(view.length, close + REACH);
      continue;
    }
    if (view.isClauseMark(at)) return null;
    const text = view.text(at);
    // "نفت إسرائيل ضلوعها، مؤكدة": in what was just told.
    if (denies && OWN_TIE.test(text) && view.at(at + 1)?.kind !== 'word') return { at, tie: true };
    if (denies && TIE.test(text)) {
      const to = view.chunks.findIndex(
        (chunk, k) => k > at && k < at + 4 && (TO_IT.test(chunk.text) || isOfThat(view, k)),
      );
      return to < 0 ? null : { at, tie: true };
    }
    const ends = view.at(at + 1)?.kind !== 'word' && view.at(at + 1)?.kind !== 'name';
    if (denies && ends && (ITS_DOING.test(text) || ITS_HAPPENING.test(text)))
      return { at, tie: ITS_DOING.test(text) };
    if (THAT.test(text))
      return at > i + 1 && !denies ? null : isOfItself(view, at) ? null : { at, tie: false };
  }
  return null;
}

/** "نفى الأنباء عن سقوط المدينة", "نفى هذه الضربة": what is denied is named and points to nothing. */
function isOfItself(view: SentenceView, at: number): boolean {
  const next = view.text(at + 1);
  if (/^(?:عن|حول|بشان|المتداوله)$/.test(next)) return true;
  return /^(?:هذا|هذه|تلك)$/.test(view.text(at)) && next.startsWith('ال') && !THAT.test(next);
}

/** "أكد أنه لم يحدث", "قال إن ذلك لم يقع": where the verb of happening behind a verb of saying stands, or `null`. */
export function saidNotToBe(view: SentenceView, i: number): number | null {
  const end = Math.min(view.length, i + REACH);
  let that = i + 1;
  while (that < end && !view.has(that, IS_AN)) that++;
  if (that >= end || (view.text(that) === 'ان' && !IT.test(view.text(that + 1)))) return null;
  const not = IT.test(view.text(that + 1)) ? that + 2 : that + 1;
  return view.text(not) === 'لم' && /^[يت](?:حدث|حصل|قع|تم)$/.test(view.text(not + 1)) ? not + 1 : null;
}

// Denials by a predicate: "الحديث عن سقوط المدينة لا أساس له", "لا صحة لما تعلنه X عن تدمير الدبابات". What is denied is what the
// talk is of; who denies is whoever speaks. Verdicts with a verb of their own are in verdict.ts.
import { TALK_NOUNS } from '../lexicon/words/falsehood-words.ts';
import { isFalsehood } from './verdict.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { IS_NO_TIE } from './word-facts.ts';

export const isTalk = (word: string) => TALK_NOUNS.has(word.replace(/^[وف]?(?:[بل](?=.{3}))?(?:ال)?/, ''));
export const RUMOURED =
  /^(?:يتردد|تردد|قيل|يقال|يشاع|اشيع|ورد|نشر|ينشر|يتداول|تداولته|اوردته|نشرته|ذكرته|زعمته|تزعمه|تعلنه)$/;
/** Prepositions that tell what talk is of. */
export const OF = /^(?:عن|حول|بشان|بخصوص)$/;

/** The denial that the phrase at `i` is, if what it calls untrue is told in its sentence; else it points back. */
export function deniedTalk(view: SentenceView, i: number, speakers: readonly Speaker[]): SpeechAct | null {
  const base = { speakers, reporters: [], verb: i, stance: 'denies' as const };
  const from = talkBefore(view, i);
  if (from !== null) return { ...base, from, to: i };
  const to = view.clauseEnd(i);
  if (isNoTie(view, i)) return to > i + 1 ? { ...base, from: i + 1, to } : null;
  let at = i + 1;
  while (STRESS.test(view.text(at))) at++;
  const next = view.text(at);
  return /^(?:ل|لل|لما)/.test(next) && !/^ل(?:ه|ها|هم|ذلك)$/.test(next) && to > at
    ? { ...base, from: at, to }
    : null;
}

/** How far talk and its "عن" stand apart: "ما تردده بعض وسائل الإعلام عن". */
const TALK = 6;

/** "ما يتردد", "ما تبثه القنوات": what is told, its teller behind it. */
const isRumour = (view: SentenceView, at: number): boolean =>
  /^[وف]?[بل]?ما$/.test(view.text(at - 1)) && (RUMOURED.test(view.text(at)) || RESUMED.test(view.text(at)));
/** A verb behind ما with the pronoun that resumes it: "ما تردده", "ما تبثه", "ما أوردته". */
const RESUMED = /^\p{L}{3,}ه$/u;

/** Whether a deed at `i` is what talk or a denial is of: "ما يشاع عن موافقة X", "نفى موافقته". */
export function isTalkedOf(view: SentenceView, i: number): boolean {
  if (view.findBack(i, TALK, 'deny') !== null) return true;
  if (!OF.test(view.text(i - 1)) && view.text(i - 1) !== 'من') return false;
  for (let at = i - 2; at >= Math.max(0, i - 1 - TALK); at--) {
    if (view.isClauseMark(at)) return false;
    if (isTalk(view.text(at)) || isRumour(view, at)) return true;
  }
  return false;
}

/** "لا صحة إطلاقا لما", "لا أساس من الصحة لما": what may stand between the predicate and its ل. */
const STRESS = /^(?:اطلاقا|مطلقا|ابدا|البته|نهائيا|علي|الاطلاق|من|الصحه)$/;

/** "لا علاقة لـX بـ", "لا صلة لنا بـ": a denial of having to do with what follows. */
export const isNoTie = (view: SentenceView, i: number): boolean => view.has(i, IS_NO_TIE);

/** "الأنباء عن قصف المدينة ملفقة": an adjective of falsehood that is the predicate of talk told of. */
export function isFalseTalk(view: SentenceView, i: number): boolean {
  return isFalsehood(view, i) && !isTalk(view.text(i - 1)) && talkBefore(view, i) !== null;
}

/** Where it begins what the talk before `i` is of: behind "الحديث عن", "ما يتردد عن". */
function talkBefore(view: SentenceView, i: number): number | null {
  const quotation = view.at(i)?.quotation ?? null;
  for (let at = i - 1; at > 0; at--) {
    // The marks of the quotation that the predicate stands in are no end of its clause.
    if (view.isClauseMark(at) && view.at(at)?.quotation !== quotation) return null;
    if (!OF.test(view.text(at))) continue;
    for (let k = at - 1; k >= Math.max(0, at - TALK); k--)
      if (isTalk(view.text(k)) || isRumour(view, k)) return at + 1;
  }
  return null;
}

/** "نفت X ما أوردته Y عن": what somebody said is only what is denied, no speech of its own here. */
export function isDeniedWord(view: SentenceView, i: number, acts: readonly SpeechAct[]): boolean {
  if (!/^(?:ل|ب|م|ع)?ما$/.test(view.text(i - 1))) return false;
  return acts.some((act) => act.stance === 'denies' && i >= act.from - 1 && i < act.to);
}

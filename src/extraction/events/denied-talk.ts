// Denials by a predicate: "الحديث عن سقوط المدينة لا أساس له", "لا صحة لما تعلنه X عن تدمير الدبابات". What is denied is what the
// talk is of; who denies is whoever speaks. Verdicts with a verb of their own are in verdict.ts.
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { OF, contentOfTalk, isTalk, isTalkAt } from './talk.ts';
import { isFalsehood } from './verdict.ts';
import { IS_AN, IS_NO_TIE, IS_RELATIVE } from './word-facts.ts';

/** The denial that the phrase at `i` is, if what it calls untrue is told in its sentence; else it points back. */
export function deniedTalk(view: SentenceView, i: number, speakers: readonly Speaker[]): SpeechAct | null {
  const denying = (from: number, end: number): SpeechAct => ({
    speakers,
    reporters: [],
    verb: i,
    stance: 'denies',
    from,
    to: end,
  });
  const talk = talkBefore(view, i);
  if (talk !== null) return { ...denying(talk.from, i), between: { from: talk.head, to: talk.from } };
  const to = view.clauseEnd(i);
  if (isNoTie(view, i)) return to > i + 1 ? denying(i + 1, to) : null;
  let at = i + 1;
  while (STRESS.test(view.text(at))) at++;
  const next = view.text(at);
  return /^(?:ل|لل|لما)/.test(next) && !/^ل(?:ه|ها|هم|ذلك)$/.test(next) && to > at ? denying(at, to) : null;
}

/** How far a deed stands behind the talk that tells it, or the denial: "ما تردده بعض وسائل الإعلام عن". */
const TALK = 6;
/** So far behind its subject the predicate of untruth stands at most, in chunks. */
const SUBJECT = 44;

/** Whether a deed at `i` is what talk or a denial is of: "ما يشاع عن موافقة X", "نفى موافقته". */
export function isTalkedOf(view: SentenceView, i: number): boolean {
  if (view.findBack(i, TALK, 'deny') !== null) return true;
  if (!OF.test(view.text(i - 1)) && view.text(i - 1) !== 'من') return false;
  for (let at = i - 2; at >= Math.max(0, i - 1 - TALK); at--) {
    if (view.isClauseMark(at)) return false;
    if (isTalkAt(view, at)) return true;
  }
  return false;
}

/** "لا صحة إطلاقا لما", "لا أساس من الصحة لما": what may stand between the predicate and its ل. */
const STRESS = /^(?:اطلاقا|مطلقا|ابدا|البته|نهائيا|علي|الاطلاق|من|الصحه)$/;

/** "لا علاقة لـX بـ", "لا صلة لنا بـ": a denial of having to do with what follows. */
export const isNoTie = (view: SentenceView, i: number): boolean => view.has(i, IS_NO_TIE);

/** "الأنباء عن قصف المدينة ملفقة": an adjective of falsehood that is the predicate of talk told of. */
export function isFalseTalk(view: SentenceView, i: number): boolean {
  // "الرواية الكاذبة" only describes; "هي معلومات مضللة" says so.
  const describes = isTalk(view.text(i - 1)) && /^[وف]?[بل]?ال/.test(view.text(i - 1));
  // "تبين كذب رواية X": the falsehood of talk told behind it.
  if (isTalk(view.text(i + 1)) && !/^[وف]/.test(view.text(i + 1))) return false;
  return isFalsehood(view, i) && !describes && talkBefore(view, i) !== null;
}

/** The talk before `i`: its chunk, and where it begins what it is of. */
interface ToldTalk {
  readonly head: number;
  readonly from: number;
}

/** The talk of which the word at `i` is the predicate: "الحديث عن", "ما يتردد عن", "تقارير استهداف", "البيان الذي زعم أن". */
function talkBefore(view: SentenceView, i: number): ToldTalk | null {
  const quotation = view.at(i)?.quotation ?? null;
  for (let at = i - 1; at >= Math.max(0, i - SUBJECT); at--) {
    if (isTalkAt(view, at) && (opensClause(view, at) || isNear(view, at, i, quotation))) {
      const from = contentOfTalk(view, at);
      if (from !== null && from < i) return { head: at, from };
    }
  }
  return null;
}

/** Whether no clause ends between talk and its predicate; the marks of the quotation that the predicate stands in end none. */
function isNear(view: SentenceView, head: number, i: number, quotation: unknown): boolean {
  for (let at = head + 1; at < i; at++) {
    const opens = /^[«»“”"]$/.test(view.text(at)) && view.at(at)?.quotation === quotation;
    if (view.isClauseMark(at) && !opens) return false;
  }
  return true;
}

/** "إن الأنباء", ": «البيان الذي", "أن جميع التقارير": whether the subject of a clause begins at a chunk. */
function opensClause(view: SentenceView, at: number): boolean {
  let before = at - 1;
  while (/^(?:جميع|كل|كافه|صحه)$/.test(view.text(before))) before--;
  while (view.at(before)?.kind === 'mark' && !view.isClauseMark(before)) before--;
  return before < 0 || view.has(before, IS_AN) || view.text(before) === ':';
}

/** "نفت X ما أوردته Y عن", "التقارير التي زعمت Z كاذبة": what somebody said is only what is denied, no speech of its own here. */
export function isDeniedWord(view: SentenceView, i: number, acts: readonly SpeechAct[]): boolean {
  const isOfTalk = /^(?:ل|ب|م|ع)?ما$/.test(view.text(i - 1)) || view.has(i - 1, IS_RELATIVE);
  if (!isOfTalk) return false;
  return acts.some((act) => act.stance === 'denies' && i >= act.from - 1 && i < act.to);
}

// Whether a word of saying says something where it stands: a verb that opens its clause, a participle of its own, a verbal noun with
// whoever speaks behind it; not "كذبة" the lie, nor "يتوقع أن", which is nobody's word.
import type { Analysis } from '../lexicon/words/word-index.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_AN } from './word-facts.ts';

/** Whether a verb opens its clause: first, behind a mark, with و or ف, or behind قد and كما. */
export function headsClause(view: SentenceView, i: number): boolean {
  return (
    i === view.clauseStart(i) ||
    view.at(i - 1)?.kind !== 'word' ||
    /^[وف]/.test(view.at(i)?.prefix ?? '') ||
    /^[وف]?(?:قد|كما|ان|انه|انها|انهم|لم|كان|كانت|سبق ان)$/.test(view.text(i - 1)) ||
    // "وكانت الوزارة نفت": the pluperfect, its subject in between.
    (view.is(i, 'deny') !== null &&
      [i - 2, i - 3, i - 4].some((at) => at >= view.clauseStart(i) && /^[وف]?كانت?$/.test(view.text(at))))
  );
}

/** Verbs that the lists keep as nouns because their hamza moves: أكد, رأى. */
const LISTED_VERBS = /^(?:اكد|يؤكد|تؤكد|راي|رات|يري|تري)/;
const LISTED_PARTICIPLES = /^(?:مؤكد|مضيف)/;
/** Verbal nouns with a speaker of their own behind them: "إعلان X أن", "نفي X قصف". */
const SPOKEN_NOUNS = /^(?:اعلان|نفي|قول|رصد|تاكيد|اقرار|اعتراف)/;

/** Whether a reading of the word really says something where it stands. */
export function isSaying(view: SentenceView, i: number, say: Analysis): boolean {
  const bare = view.bare(i).replace(/^[وف](?=.{3})/, '');
  // "عبر" alone is through, not to express.
  if (view.text(i) === 'عبر') return false;
  if (say.pos === 'phrase') return true;
  // "نفى نفيا قاطعا": the cognate accusative only stresses its verb.
  if (view.text(i) === 'نفيا') return false;
  // "كذبة" is a lie, seldom "denied it".
  if (say.lemma === 'كذب 2' && say.suffix === 'ه') return false;
  // "جاءت ردا على قصف", "إنها رد على غارة": the noun that tells what a deed answers.
  if (say.lemma === 'ردد 1' && isAnswer(view, i)) return false;
  // "تبين كذب رواية X": in the middle of a clause it is the lie.
  if (view.text(i) === 'كذب' && !headsClause(view, i)) return false;
  if (say.lemma === 'نصل 5' && !disownsDeed(view, i)) return false;
  // "بينهم ثلاثة من ناشطي": among them, seldom "made them plain".
  if (/^[وف]?بين(?:ه|ها|هم|هن|هما)$/.test(view.text(i))) return false;
  // "ومقره بريطانيا": where somebody sits, seldom "having admitted it".
  if (/^[وف]?مقر(?:ه|ها|هم)$/.test(view.text(i))) return false;
  if (isImpersonal(view, i) || isWithheld(view, i, say)) return false;
  // "قيل": by nobody who is told.
  if (/^[وف]?قيل$/.test(view.text(i))) return false;
  if (say.lemma === 'نقل 1' && !passesOn(view, i)) return false;
  // "سكان تحدثت إليهم X": to whom one speaks is who says it.
  if (say.lemma === 'حدث 5' && /^(?:الي|مع)(?:ه|ها|هم)$/.test(view.text(i + 1))) return false;
  // "لم تأت على ذكر X": behind a preposition no verb stands.
  if (say.pos === 'verb') return !view.negation(i) && !BEFORE_NOUN.test(view.text(i - 1));
  if (say.pos === 'participle' || LISTED_PARTICIPLES.test(bare))
    return (
      view.isCircumstantial(i) ||
      (/(?:ا|ه|ين)$/.test(bare) && (/^(?::|[«“"])$|^ان/.test(view.text(i + 1)) || saysThat(view, i)))
    );
  return LISTED_VERBS.test(bare) || SPOKEN_NOUNS.test(bare);
}

const isAnswer = (view: SentenceView, i: number): boolean =>
  view.text(i) === 'ردا' || PRONOUN_ON_AN.test(view.text(i - 1));

/** Prepositions that never govern a clause without أن or ما. */
const BEFORE_NOUN = /^(?:علي|الي|عن|في|مع)$/;

/** "نقلت X عن Y", "نقلت X أن", never "نقلوا إلى المستشفى", "طائرة نقل". */
function passesOn(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < Math.min(view.length, i + PASSING_REACH); at++) {
    if (/^(?:عن|علي لسان|ان|بان|:)$/.test(view.text(at))) return true;
    if (at > i + 1 && view.isFiniteVerb(at)) return false;
  }
  return false;
}
/** Whose words are passed on stands so many chunks behind the verb at most. */
const PASSING_REACH = 14;

/** "نفى ذلك مشيرا إلى أن": a clause behind its preposition. */
const saysThat = (view: SentenceView, i: number): boolean =>
  /^(?:الي|علي)$/.test(view.text(i + 1)) && view.has(i + 2, IS_AN);

/** "يتوقع أن", "تبين أن", "يذكر أن": right before أن, with no subject right before it, such a verb is nobody's word. */
const isImpersonal = (view: SentenceView, i: number): boolean =>
  /^[وف]?(?:يتوقع|يرجح|يذكر|يزعم|يقال|يقدر|تبين|يتبين|تردد)$/.test(view.text(i)) &&
  view.has(i + 1, IS_AN) &&
  (i === view.clauseStart(i) || /^[وف]/.test(view.text(i)) || view.at(i - 1)?.kind === 'mark');

/** "رفض X تأكيد التوصل إلى هدنة", "لا يستطيع تأكيد أو نفي": what one will not say one does not say. */
function isWithheld(view: SentenceView, i: number, say: Analysis): boolean {
  if (say.pos !== 'noun' || !WITHHELD.test(view.text(i))) return false;
  for (let at = i - 1; at >= Math.max(view.clauseStart(i) - WITHHELD_ASIDE, 0); at--) {
    if (view.is(at, 'refuse') && view.isFiniteVerb(at)) return true;
    if (view.is(at, 'manage') && view.negation(at) !== null) return true;
    if (view.isFiniteVerb(at)) return false;
  }
  return false;
}
const WITHHELD = /^(?:ال)?(?:تاكيد|نفي)$/;
/** Before its clause an aside may stand: "رفض X، وكذلك Y، تأكيد". */
const WITHHELD_ASIDE = 12;

/** "تنصلت من القصف", "من المسؤولية عن": a deed can be disowned; from duties and accords one only shrinks back. */
function disownsDeed(view: SentenceView, i: number): boolean {
  const from = view.chunks.findIndex((chunk, at) => at > i && at < view.clauseEnd(i) && chunk.text === 'من');
  if (from < 0) return false;
  return (
    view.is(from + 1, 'strike', 'attack', 'kill', 'fire', 'breach') !== null ||
    /^(?:ال)?مسؤولي/.test(view.text(from + 1))
  );
}

// Where an article takes the word again behind what somebody says: at a turn to somebody else ("فيما", "في وقت طالبت X"), at what it
// tells besides ("وذلك بعد", "، بعد ساعات من", "، في أحدث تصعيد", "وكانت X قد"), and at what another one demands ("، وتوعد X").
import type { Concept } from '../lexicon/words/word-entry.ts';
import { SPEAKER_NOUNS } from '../lexicon/words/speaker-words.ts';
import type { SentenceView } from './sentence-view.ts';
import {
  IS_AN,
  IS_BUT,
  IS_IN,
  IS_JOINED,
  IS_MEANWHILE,
  IS_RELATIVE,
  IS_SUBORDINATOR,
  NOUN_BY_CLITIC,
} from './word-facts.ts';

/** The chunk behind `from` at which the article speaks again; the length of the sentence where it does not. */
export function turnBehind(view: SentenceView, from: number): number {
  for (let at = from + 1; at < view.length; at++)
    if (view.at(at)?.quotation == null && isTurn(view, at)) return at;
  return view.length;
}

export function isTurn(view: SentenceView, at: number): boolean {
  // The comma before a preposition parts no clause, before this one it does.
  if (view.has(at, IS_IN) && view.at(at - 1)?.kind === 'mark' && isAtATime(view, at)) return true;
  if (view.text(at - 1) === '،' && (view.has(at, IS_IN) ? weighs(view, at + 1) : isCountedFrom(view, at)))
    return true;
  // "، علما أن": what the reader should know besides.
  if (view.text(at) === 'علما') return view.has(at + 1, IS_AN);
  // "، غير أنه", "، بيد أن": but.
  if (view.text(at - 1) === '،' && view.has(at, IS_BUT)) return THAT.test(view.text(at + 1));
  if (!view.isClauseMark(at - 1)) return false;
  if (isMeanwhile(view, at)) return true;
  if (view.has(at, IS_BUT)) return THAT.test(view.text(at + 1));
  if (view.text(at) === 'كما') return isOthersStance(view, at + 1);
  if (view.text(at) === 'وذلك') return true;
  return isPluperfect(view, at) || (view.has(at, IS_JOINED) && isOthersStance(view, at));
}

/** "فيما", "بينما", "في حين": turns to what somebody else does. */
export const isMeanwhile = (view: SentenceView, at: number): boolean =>
  view.has(at, IS_MEANWHILE) || (view.has(at, IS_IN) && view.text(at + 1) === 'حين');

/** "في وقت طالبت X", "في الوقت الذي تستعد فيه": what happens besides; not "في وقت سابق". */
const isAtATime = (view: SentenceView, at: number): boolean =>
  (view.text(at + 1) === 'وقت' && (view.isFiniteVerb(at + 2) || /^(?:قال|كان)ت?$/.test(view.text(at + 2)))) ||
  (view.text(at + 1) === 'الوقت' && view.has(at + 2, IS_RELATIVE));

/** "في أحدث تصعيد", "في ثاني خسارة", "في خطوة": what the article makes of what was told. */
const weighs = (view: SentenceView, at: number): boolean =>
  /^(?:خطوه|مؤشر|اشاره|تصعيد|تطور)$/.test(view.text(at)) ||
  (DEGREE.test(view.text(at)) && WEIGHED.test(view.text(at + 1)));
const DEGREE = /^(?:احدث|ابرز|اعنف|اخطر|اكبر|اول|اوسع|اشد|اخر|ثاني|ثالث|رابع|خامس|سادس)$/;
const WEIGHED =
  /^(?:تصعيد|تطور|هجوم|خساره|ضربه|غاره|مواجهه|ايام|حلقه|انتكاسه|تقدم|اختراق|خرق|انتهاك|استهداف|عمليه|اعتراف|تعليق|جوله|حصيله|موجه|سلسله|قصف)$/;

/** "بعد ساعات من سريان", "غداة إعلان": since when, as the reader knows; not "بعد أن قصفت". */
function isCountedFrom(view: SentenceView, at: number): boolean {
  if (view.at(at)?.kind !== 'time') return false;
  const text = view.text(at);
  if (text === 'غداة' || text === 'غداه') return view.at(at + 1)?.kind === 'word';
  return /^(?:بعد|قبل) /.test(text) && /^(?:من|علي)$/.test(view.text(at + 1)) && !view.has(at + 2, IS_AN);
}

const THAT = /^ان(?:ه|ها|هم|هما|نا|ني)?$/;

/** "وكان طرفا القتال قد وافقا عليها": what had come before is nobody's word. */
function isPluperfect(view: SentenceView, at: number): boolean {
  if (!/^وكان(?:ت|وا)?$/.test(view.text(at))) return false;
  for (let k = at + 1; k < Math.min(view.length, at + PLUPERFECT) && !view.isClauseMark(k); k++)
    if (view.text(k) === 'قد') return true;
  return false;
}
/** "قد" stands so many chunks behind "كان" at most. */
const PLUPERFECT = 10;

const STANCES: readonly Concept[] = ['accuse', 'call-for', 'concern', 'refuse', 'support', 'threaten', 'vow'];

/** "قالت X إن المئات قتلوا، وتوعد Y بالرد", "كما حثت Y على": a stance of somebody named right behind its verb. */
const isOthersStance = (view: SentenceView, at: number): boolean =>
  view.isFiniteVerb(at) &&
  view.is(at, ...STANCES) !== null &&
  !view.has(at, IS_SUBORDINATOR | NOUN_BY_CLITIC) &&
  ((view.at(at + 1)?.name != null && view.at(at + 1)?.prefix === '') || SPEAKER_NOUNS.has(view.bare(at + 1)));

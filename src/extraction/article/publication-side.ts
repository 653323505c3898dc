// Which way a date looks by the words around it in its sentence: back ("انتهت المحادثات في 9 أكتوبر"), ahead ("من المقرر أن
// تبدأ في 12 أكتوبر"), or not clear. It needs no events: dates of background sentences have sides too.
import { onceForEach } from '../../domain/once-for-each.ts';
import { LETTER, wordsOf } from '../arabic/unit-class.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Analysis } from '../lexicon/words/word-index.ts';
import { analyse } from '../lexicon/words/word-index.ts';
import type { Side } from './publication-density.ts';

/** Words that look ahead by themselves, folded. */
const AHEAD =
  /^[وف]?(?:سوف|لن|س[يت](?:تم|كون|جري|نطلق|عقد|بدا|ستمر)|ي?عتزم|تعتزم|ينوي|تنوي|[يت]ستعد|ل[يت]كون|(?:ال)?(?:مقرر|منتظر|متوقع|مزمع|مرتقب|مبرمج|مفترض|قادم|مقبل)ه?|ابتداء|بدءا|انطلاقا|اعتبارا|غايه|موعدا?|حتي)$/;
/** Verbs and links of what has been, beside the verbs that the lexicon knows. */
const BACK =
  /^[وف]?(?:(?:تم|جر|كان|صدر|وقع|قتل|حدث|اندلع|شهد|نشر|توفي|شن|اعلن|دخل|تعرض|سقط|اطلق|استهدف|تاسس|نفذ|اصدر|فجر|انتخب|اغتيل|ولد)ت?ه?|جري|بدا|بدات|انتهي|انتهت|ادي|ادت|منذ)$/;
/** Words before the date that are asked. */
const REACH = 14;
const CHARACTERS = 160;
/** A past verb further away than this is of the date's clause only where no comma stands between. */
const TOLD_REACH = 6;
/** What a link and "أن" make of the verb behind them: agreed, meant or asked, not yet done. */
const MEANT = /^[وف]?(?:علي|الي)$/;
const PRESENT = /^[يتن]\p{L}{2,}$/u;
/** "قد" makes a perfect of any verb behind it: "كانت المهلة قد انقضت". */
const HAS = /^[وفل]?قد$/;
/** Words that date what follows them, where nothing else stands before: "وفي", "وفي يوم", "ومساء". */
const OPENS = /^[وف]?(?:في|يوم|مساء|صباح|ليل|ليله|فجر|بتاريخ)$/;
/** Words behind such a date among which its verb stands: "وفي 17 يونيو، استهدفت". */
const VERB_BEHIND = 2;
/** Words between منذ and its date. */
const SINCE_REACH = 5;

const ENDS_SENTENCE = /[.!?؟؛\n]/;
/** What is said or meant begins behind it: "قال إن الجلسة يوم 9 أكتوبر". */
const THAT = /(?<!\p{L})[وف]?ب?ان(?!\p{L})/u;
const wordsIn = (text: string): string[] => wordsOf(text, LETTER);

/** The text before a shadow offset in its sentence. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CHARACTERS), at)
    .split(ENDS_SENTENCE)
    .at(-1) ?? '';

/** What stands before a place in its sentence. */
interface Before {
  readonly sentence: string;
  /** Its last words, the nearest first. */
  readonly words: readonly string[];
}

const knownOf = onceForEach<Shadow, Map<number, Before>>(() => new Map());

/** What stands before a shadow offset in its sentence, read once: a date is asked for its side, its outbreak, its tally. */
function lookBack(shadow: Shadow, at: number): Before {
  const known = knownOf(shadow);
  const met = known.get(at);
  if (met) return met;
  const sentence = sentenceBefore(shadow.text, at);
  const before = { sentence, words: wordsIn(sentence).slice(-REACH).reverse() };
  known.set(at, before);
  return before;
}

/** What breaks out and then lasts, and its breaking out: "واندلعت الحرب في 4 نوفمبر 2020", "بدأ الصراع في مارس 2011". */
const OUTBREAK = /^[وف]?(?:اندلع|نشب|بدا|انفجر|تفجر)ت?$|^[وفبل]{0,2}(?:اندلاع|نشوب|بدء|بدايه|انفجار|تفجر)$/;
const STRIFE = /^(?:ال)?(?:حرب|نزاع|صراع|قتال|معارك|ازمه|حصار|احتجاجات|ثوره|تمرد|انتفاضه|مواجهات)$/;
/** Words from the outbreak to its strife. */
const STRIFE_REACH = 2;

/** Whether a strife is named so few characters before a place in its sentence: "حرب مستمرة منذ عامين". */
export const tellsOfStrife = (shadow: Shadow, at: number, reach: number): boolean =>
  wordsIn(lookBack(shadow, at).sentence.slice(-reach)).some((word) => STRIFE.test(word));

/** Whether a date is that of the outbreak of a strife: of 13 such dates with their year none lay within the month, of 28 without it 8. */
export function tellsOutbreak(shadow: Shadow, at: number): boolean {
  const { words } = lookBack(shadow, at);
  return words.some(
    (word, distance) =>
      OUTBREAK.test(word) &&
      words.slice(Math.max(0, distance - STRIFE_REACH), distance).some((next) => STRIFE.test(next)),
  );
}

/** Verbs of counting and of what is counted, with a figure: "بلغ عدد القتلى 1200 حتى 9 أكتوبر". Of 7 such dates all were told. */
const TALLY = /^[وف]?(?:قتل|قضي|سقط|استشهد|جرح|اصيب|توفي|بلغ|وصل|ارتفع|سجل|احصي|رصد|وثق|نزح|زار)(?:ت|وا)?$/;
const TALLY_REACH = 10;

/** Whether the words before a date count something up to it. */
export function tellsTally(shadow: Shadow, at: number): boolean {
  const { sentence, words } = lookBack(shadow, at);
  return /\d/.test(sentence) && words.slice(0, TALLY_REACH).some((word) => TALLY.test(word));
}

/** Verbs of setting a day: "قرر المجلس عقد الجلسة في 9 أكتوبر". Of 56 dates behind one 38 were still to come, of others told 17 in 100. */
const SETS = /^[وف]?(?:قرر|تقرر|حدد|تحدد|اجل|تاجل|ارجا|ارجئ)(?:ت|وا|ا|نا)?$/;

/** Whether the verb nearest before a date sets a day, so that the date is rather the one set. */
export function tellsDecision(shadow: Shadow, at: number): boolean {
  const { words } = lookBack(shadow, at);
  for (const [distance, word] of words.entries()) {
    if (SETS.test(word)) return true;
    if (pastness(word, words[distance + 1] ?? '', analyse(word, word)) === 'sure') return false;
  }
  return false;
}

/** Whether a date tells since when something lasts: "منذ بدء الحملة في 18 شباط". */
export function tellsSince(shadow: Shadow, at: number): boolean {
  const { words } = lookBack(shadow, at);
  return words.slice(0, SINCE_REACH).some((word) => /^[وف]?منذ$/.test(word));
}

/** A word that may be a verb of the past: surely, or perhaps, where it is a noun as well ("عقده", "عقد"). */
function pastness(word: string, before: string, readings: readonly Analysis[]): 'sure' | 'maybe' | null {
  if (BACK.test(word) || (HAS.test(before) && !PRESENT.test(word))) return 'sure';
  const verb = readings.find(({ pos }) => pos === 'verb');
  if (verb?.tense !== 'past') return null;
  return verb.suffix !== '' || readings.some(({ pos }) => pos === 'noun') ? 'maybe' : 'sure';
}

/** The side that the words before a date tell, the nearest first; `near`: so many of them are of its clause. */
function sideBefore(words: readonly string[], near: number): Side {
  let side: Side = 'unclear';
  for (const [distance, word] of words.entries()) {
    const before = words[distance + 1] ?? '';
    if (AHEAD.test(word)) return 'ahead';
    // "اتفقا على أن يبدأ في 15 نوفمبر"
    if (PRESENT.test(word) && before === 'ان' && MEANT.test(words[distance + 2] ?? '')) return 'ahead';
    const readings = analyse(word, word);
    if (readings.some(({ pos, prefix }) => pos === 'verb' && prefix.endsWith('س'))) return 'ahead';
    const past = pastness(word, before, readings);
    if (past === null) continue;
    // A form that is a noun as well tells only where nothing before it does: "المتوقع عقده في 19 يناير".
    if (side === 'unclear' && distance < near) side = 'told';
    if (past === 'sure') return side;
  }
  return side;
}

/** The side of a date that opens its sentence, by the verb behind it. */
function sideBehind(text: string, end: number): Side {
  const words = wordsIn(text.slice(end, end + CHARACTERS / 2).split(ENDS_SENTENCE)[0] ?? '');
  for (const word of words.slice(0, VERB_BEHIND)) {
    if (AHEAD.test(word)) return 'ahead';
    const readings = analyse(word, word);
    if (readings.some(({ pos, prefix }) => pos === 'verb' && prefix.endsWith('س'))) return 'ahead';
    if (pastness(word, '', readings) === 'sure') return 'told';
  }
  return 'unclear';
}

/** Whether commas set an expression off, so that it dates the verb its sentence begins with: "قالت مصادر في العاصمة، الأحد، إن". */
export const isSetOff = ({ text }: Pick<Shadow, 'text'>, start: number, end: number): boolean =>
  /[،,] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?[،,]/.test(text.slice(end, end + 2));

/**
 * The side of an expression from one shadow offset to another: that of its own words ("ابتداء من 13 أغسطس"), else the nearest
 * word before it in its sentence that looks back or ahead; where it opens a sentence or what is said, the verb behind it.
 */
export function findSide(shadow: Shadow, start: number, end: number): Side {
  const { text } = shadow;
  const own = wordsIn(text.slice(start, end)).reverse();
  const { sentence, words } = lookBack(shadow, start);
  const statement = sentence.split(THAT).at(-1) ?? '';
  const behind = wordsIn(statement).every((word) => OPENS.test(word)) ? sideBehind(text, end) : 'unclear';
  if (behind !== 'unclear' && sideBefore(own, own.length) === 'unclear') return behind;
  const clause = wordsIn(
    isSetOff(shadow, start, end) ? statement : (statement.split(/[،,:]/).at(-1) ?? ''),
  ).length;
  return sideBefore([...own, ...words], own.length + Math.max(TOLD_REACH, clause));
}

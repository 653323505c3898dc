// Which way a date looks by the words before it in its sentence: back ("انتهت المحادثات في 9 أكتوبر"), ahead ("من المقرر أن
// تبدأ في 12 أكتوبر"), or not clear. It needs no events: dates of background sentences have sides too.
import type { Shadow } from '../arabic/shadow.ts';
import { analyse } from '../lexicon/words/word-index.ts';
import type { Side } from './publication-density.ts';

/** Words that look ahead by themselves, folded. */
const AHEAD =
  /^[وف]?(?:سوف|لن|س[يت](?:تم|كون|جري|نطلق|عقد|بدا|ستمر)|ي?عتزم|تعتزم|ينوي|تنوي|[يت]ستعد|ل[يت]كون|(?:ال)?(?:مقرر|منتظر|متوقع|مزمع|مرتقب|مبرمج|مفترض|قادم|مقبل)ه?|ابتداء|انطلاقا|اعتبارا|غايه|موعدا?|حتي)$/;
/** Verbs and links of what has been, beside the verbs that the lexicon knows. */
const BACK =
  /^[وف]?(?:(?:تم|جر|كان|صدر|وقع|قتل|حدث|اندلع|شهد|نشر|توفي|شن|اعلن|دخل|تعرض|سقط|اطلق|استهدف|تاسس|نفذ|اصدر|فجر|انتخب|اغتيل|ولد)ت?ه?|جري|بدا|بدات|انتهي|انتهت|ادي|ادت|منذ)$/;
/** Words before the date that are asked. */
const REACH = 14;
const CHARACTERS = 160;
/** A past verb further away than this may be another clause's. */
const TOLD_REACH = 6;
/** What a link and "أن" make of the verb behind them: agreed, meant or asked, not yet done. */
const MEANT = /^[وف]?(?:علي|الي)$/;
const PRESENT = /^[يتن]\p{L}{2,}$/u;
/** Words between منذ and its date. */
const SINCE_REACH = 5;

/** The words before a shadow offset in its sentence, the nearest first. */
function wordsBefore(text: string, at: number): string[] {
  const sentence =
    text
      .slice(Math.max(0, at - CHARACTERS), at)
      .split(/[.!?؟؛\n]/)
      .at(-1) ?? '';
  return (sentence.match(/\p{L}+/gu)?.slice(-REACH) ?? []).reverse();
}

/** Whether a date tells since when something lasts: "منذ بدء الحملة في 18 شباط". */
export function tellsSince({ text }: Shadow, at: number): boolean {
  return wordsBefore(text, at)
    .slice(0, SINCE_REACH)
    .some((word) => /^[وف]?منذ$/.test(word));
}

/**
 * The side of an expression from one shadow offset to another: that of its own words ("ابتداء من 13 أغسطس"), else the nearest
 * word before it in its sentence that looks back or ahead.
 */
export function findSide({ text }: Shadow, start: number, end: number): Side {
  const own = text.slice(start, end).match(/\p{L}+/gu) ?? [];
  const words = [...own.reverse(), ...wordsBefore(text, start)];
  for (const [distance, word] of words.entries()) {
    if (AHEAD.test(word)) return 'ahead';
    // "اتفقا على أن يبدأ في 15 نوفمبر"
    if (PRESENT.test(word) && words[distance + 1] === 'ان' && MEANT.test(words[distance + 2] ?? ''))
      return 'ahead';
    const verb = analyse(word, word).find(({ pos }) => pos === 'verb');
    if (verb?.prefix.endsWith('س')) return 'ahead';
    if (BACK.test(word) || verb?.tense === 'past')
      return distance - own.length < TOLD_REACH ? 'told' : 'unclear';
  }
  return 'unclear';
}

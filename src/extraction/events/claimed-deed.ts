// The deed itself that somebody claims: behind "مسؤوليته عن", or the own object of a verb of adopting ("تبنى X الهجوم", not "تبنى X قرارا
// بشأن الهجوم").
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_AN, IS_NUMBER } from './word-facts.ts';

/** What is adopted stands so many chunks behind the verb at most. */
const DEED_REACH = 12;

/** The senses of deeds that somebody claims. */
const DEEDS: readonly Concept[] = ['attack', 'strike', 'kill', 'fire', 'destroy', 'hit', 'wound'];
/** Deeds by nouns that have more senses. */
const DEED_WORDS =
  /^(?:ال)?(?:عمليه|عمليات|عمليتين|تفجير|تفجيرا|تفجيرات|تفجيرين|انفجار|انفجارات|كمين|كمينا|اعتداء|اعتداءات|اغتيال|خطف|اختطاف|مقتل|قتل|اسقاط|احتجاز|حادث|حادثه|دهس|طعن|مجزره|مذبحه)(?: .*)?$/;
/** "هذا الهجوم", "سلسلة هجمات", "مسؤولية الهجوم", "تنفيذ الهجوم": between the verb, or عن, and the deed. */
const BEFORE_DEED =
  /^(?:هذا|هذه|ذلك|تلك|هذين|هاتين|عده|سلسله|احد|احدي|كل|جميع|معظم|بعض|عشرات|مسؤوليه|تنفيذ|شن|ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|ست|سته|سبع|سبعه|ثماني|ثمانيه|تسع|تسعه|عشر|عشره)$/;

/** Who adopts, where he has no name of his own: "الجناح العسكري لحركة X", "جماعة مسلحة تابعة لـX". */
const BODY =
  /^(?:جماعه|حركه|تنظيم|فصيل|فصائل|كتيبه|كتائب|لواء|الويه|سرايا|جناح|جبهه|قوات|جيش|مليشيا|ميليشيا|فرع|مقاتلو|متمردو|مسلحو|مسلحون|مجموعه|خليه|ولايه|ذراع|مسلحه|متشدده|متطرفه|مجهوله|تابعه|مواليه|مرتبطه)$/;
/** How and in what it is told: "في بيان مقتضب", "رسميا". */
const TOLD_IN =
  /^(?:في|عبر|علي|بيان|بيانه|بيانها|تسجيل|شريط|رساله|منشور|حساب|حسابه|حسابها|تلغرام|تيليغرام|تليغرام|تويتر|مصور|صوتي|مقتضب|له|لها|لهم|رسميا|لاحقا|ايضا|كذلك|سريعا|علنا|بدوره|بدورها|فورا|سابقا)$/;

/** Whether a chunk may stand between the verb and its object: the subject's name, an adverb, a time. */
function isBetween(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.kind !== 'word') return true;
  const { text } = chunk;
  return (
    text.startsWith('ال') ||
    BODY.test(text) ||
    TOLD_IN.test(text) ||
    BEFORE_DEED.test(text) ||
    view.has(at, IS_NUMBER)
  );
}

/** The chunk of the deed that is the object of the verb of adopting at `i`: "تبنى X أمس الهجوم" → الهجوم; else `null`. */
export function adoptedDeed(view: SentenceView, i: number): number | null {
  let isAside = false;
  for (let at = i + 1; at < Math.min(view.length, i + DEED_REACH); at++) {
    if (view.has(at, IS_AN) || view.isFiniteVerb(at) || /^[:؛]$/.test(view.text(at))) return null;
    if (/^[،,–—-]$/.test(view.text(at))) isAside = !isAside;
    if (isAside) continue;
    const deed = view.is(at, 'attack', 'strike', 'kill');
    const isDeed = deed?.pos === 'noun' || DEED_WORDS.test(view.text(at));
    if (isDeed && !/^[وفبكل]/.test(view.at(at)?.prefix ?? ''))
      return /^(?:في|عبر|علي)$/.test(view.text(at - 1)) ? null : at;
    if (!isBetween(view, at)) return null;
  }
  return null;
}

/** "رفضها تحمل مسؤوليتها", "تنصله من مسؤوليته". */
export const REJECTION =
  /^[وفب]?(?:ال)?(?:رفض|نفي|امتناع|انكار|تنصل|تبرؤ|تخلي|تخليه|تخليها|غياب|براءه|تهرب)(?:ه|ها|هم)?$/;

/** "هذا الهجوم", "ثلاث هجمات", "أحد التفجيرات": the deed itself, and nothing that has to do with it. */
export function isDeedRightAt(view: SentenceView, from: number): boolean {
  let at = from;
  while (BEFORE_DEED.test(view.text(at)) || view.has(at, IS_NUMBER)) at++;
  return view.is(at, ...DEEDS) !== null || DEED_WORDS.test(view.text(at));
}

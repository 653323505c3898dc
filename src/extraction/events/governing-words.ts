// What words do to a name behind them or beside them: prepositions and what acts as one, words of mediation, nouns that bridge or own.
// Asked of the words around every name again and again, so answered once for each word and kept as bits.
import { remember } from '../remember.ts';
import { WAS } from './function-words.ts';
import type { Relation } from './relation.ts';

/** Who brokers, hosts or chairs. */
const MEDIATION = /^[وف]?(?:بوساطه|برعايه|باشراف|برئاسه|وساطه|رعايه)$/;
/** Who asks for a meeting or opens it is neither its party nor its broker: "بدعوة من", "بطلب من", "بمبادرة من". */
const CONVENING = /^[وف]?(?:بدعوه|بطلب|بمبادره|باقتراح|تلبيه)$/;
const BY = /^(?:بيد|قبل|يد|ايدي|بقياده)$/;
const WORDS: readonly (readonly [string, Relation])[] = Object.entries<Relation>({
  مع: 'with',
  بمشاركه: 'with',
  بحضور: 'with',
  بين: 'between',
  الي: 'to',
  علي: 'on',
  ضد: 'against',
  في: 'in',
  من: 'from',
  عن: 'about',
  حول: 'about',
  بشان: 'about',
  ازاء: 'about',
  حيال: 'about',
  نحو: 'to',
  باتجاه: 'to',
  اتجاه: 'to',
  تجاه: 'to',
  لدي: 'in',
  قرب: 'in',
  داخل: 'in',
  شمال: 'in',
  جنوب: 'in',
  شرق: 'in',
  غرب: 'in',
  شمالي: 'in',
  جنوبي: 'in',
  شرقي: 'in',
  غربي: 'in',
  وسط: 'in',
  خارج: 'in',
  عند: 'in',
  مشارف: 'in',
  اطراف: 'in',
  ضواحي: 'in',
  ريف: 'in',
  محيط: 'in',
  جوار: 'in',
  فوق: 'in',
  خلف: 'in',
  عبر: 'about',
  ضمن: 'about',
  مقابل: 'about',
  تحت: 'about',
  لصالح: 'to',
  قبل: 'about',
});
/** Nouns that tell where do so behind ب too: "ريف X", "بريف X". */
const PREPOSITION: ReadonlyMap<string, Relation> = new Map([
  ...WORDS,
  ...WORDS.filter(([word, relation]) => relation === 'in' && word.length > 2).map(
    ([word, relation]) => [`ب${word}`, relation] as const,
  ),
]);
/** Nouns that may stand between a preposition and the name it governs: "في أراضي X", "من مصادر X", "بين مئات X". */
const BRIDGE =
  /^(?:ال)?(?:مقاتلو|مقاتلي|مسلحو|مسلحي|عناصر|جنود|وحدات|طائرات|مقاتلات|مروحيات|مسيرات|مسيره|زوارق|دبابات|مدفعيه|صواريخ|طيران|اراضي|اراض|حدود|عاصمه|كل|كلا|كلتا|جميع|قوات|مدن|سلطات|جانب|مواقع|محيط|بعض|طرفي|اطراف|اعضاء|منطقه|عده|ممثلي|ممثلو|مبعوثي|مبعوثو|مندوبي|مندوبو|موفدي|قاده|مسؤولي|مسؤولو|تمركزات|تحصينات|مئات|عشرات|الاف|صفوف|دول|وزراء|رؤساء|نواب|حركتي|حزبي|جماعتي|تنظيمي|قياده|قيادات|حليف(?:ه|ها|هم)|حليفت(?:ه|ها|هم))$/;
/** Words of number and share, whose من is "of" and governs nothing: "43 من X", "كلا من X وY", "عدد من جنود X". */
const SHARE =
  /^[وفبل]?(?:\d+|كل|كلا|كلتا|عدد|عددا|احد|احدي|بعض|كثير|(?:ال)?(?:عشرات|مئات|الاف)|اثنان|اثنين|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|ايا|اي|مزيد|المزيد)$/;
/** Adjectives that hang another name on the noun they describe: "القوات الموالية لـX", "الفصائل المدعومة من Y". */
const HANGS_A_NAME =
  /^(?:ال)?(?:موالي|مواليه|موالون|موالين|مدعوم|مدعومه|مؤيد|مؤيده|خاضع|خاضعه|مقرب|مقربه|محسوب|محسوبه)$/;
/** A delegation is the party, whatever preposition names whose it is: "وفد من X", "ممثلين عن Y". */
const DELEGATION =
  /^[وبل]?(?:ال)?(?:وفد|وفدين|وفدا|وفود|موفدان|موفدين|ممثلين|ممثلون|ممثلان|ممثلي|مسؤولين|مسؤولون|رتل|متشددون|مسلحون|مقاتلون)$/;

/** Nouns that themselves lie between two: the talks or blows told are not between these. */
const BETWEEN_OTHERS =
  /^(?:ال)?(?:حدود|حدودي|سياج|علاقات|علاقه|خط|طريق|نزاع|صراع|خلاف|خلافات|توتر|ثنائيه|فاصل|مشترك|مشتركه|اتصالات|تقارب|تفاهم)$/;

/** Words behind a verb that are no noun: its free names are yet to come. */
const ADVERB =
  /^(?:ايضا|مجددا|مرارا|سابقا|كذلك|قد|رسميا|مؤخرا|اخيرا|هاتفيا|فورا|لاحقا|هناك|معا|صباحا|مساء|فجرا|ليلا|حتي|بعد|قبل|خلال|منذ|عبر|لا|لم|كما|ما|من|في|عن|مع|الي|علي|بين|ضد|نحو|ان|انه|انها|انهم|هذا|هذه|تلك|كل|كلا)$/;

/** A border noun, and what describes one: "الحدود", "الحدودي". */
const BORDER = /^(?:ال)?حدود$/;
const OF_BORDER = /^(?:ال)?حدود(?:ي|يه|ه|ها)?$/;
const LOYAL = /^(?:ال)?موالي/;
const BELONGING = /^(?:ال)?تابعه?$/;
const ADVERB_OF_DAY = /^(?:امس|اليوم|اولا)$/;
const WITH_PRONOUN = /^(?:علي|في|من|ل|ب|الي|عن|مع|بين)(?:ه|ها|هم|هما|نا)$/;
/** "جارتها X", "عدوها القديم X": a noun with a pronoun has its owner. */
const OWNED = /(?:ها|هم|هما)$/;

/** What a word is, "and" before it taken off where it can be. */
export const CONVENES = 1 << 0;
export const MEDIATES = 1 << 1;
export const IS_BY = 1 << 2;
export const IS_BEFORE = 1 << 3;
export const IS_OF = 1 << 4;
export const IS_BORDER = 1 << 5;
export const BRIDGES = 1 << 6;
export const IS_EDGES = 1 << 7;
/** What it is as it is written. */
export const CONVENES_AS_WRITTEN = 1 << 8;
export const MEDIATES_AS_WRITTEN = 1 << 9;
export const BRIDGES_AS_WRITTEN = 1 << 10;
export const IS_DELEGATION = 1 << 11;
export const IS_BETWEEN_OTHERS = 1 << 12;
export const IS_OF_BORDER = 1 << 13;
export const HANGS_NAME = 1 << 14;
export const IS_LOYAL = 1 << 15;
export const IS_SHARE = 1 << 16;
export const IS_BELONGING = 1 << 17;
export const IS_ADVERB = 1 << 18;
export const OWNS_NOTHING = 1 << 19;
/** "وقوات X": a bridge behind "and" alone, the word without it. */
export const BRIDGES_BEHIND_AND = 1 << 20;

interface Governing {
  /** The relation in which a preposition puts a name, "and" before it or not. */
  readonly relation: Relation | null;
  readonly facts: number;
}

/** A word without "and", where what is left is a preposition or long enough to be a word. */
const withoutAnd = (word: string): string =>
  /^[وف]/.test(word) && (word.length > 3 || PREPOSITION.has(word.slice(1))) ? word.slice(1) : word;

/** What a folded word can do to a name: `governing('والي')` → the relation 'to'; `governing('عناصر')` bridges. */
export const governing = remember((text): Governing => {
  const word = PREPOSITION.has(text) ? text : withoutAnd(text);
  const facts =
    (CONVENING.test(word) ? CONVENES : 0) |
    (MEDIATION.test(word) ? MEDIATES : 0) |
    (BY.test(word) ? IS_BY : 0) |
    (word === 'قبل' ? IS_BEFORE : 0) |
    (word === 'من' ? IS_OF : 0) |
    (BORDER.test(word) ? IS_BORDER : 0) |
    (BRIDGE.test(word) ? BRIDGES : 0) |
    (word === 'اطراف' ? IS_EDGES : 0) |
    (CONVENING.test(text) ? CONVENES_AS_WRITTEN : 0) |
    (MEDIATION.test(text) ? MEDIATES_AS_WRITTEN : 0) |
    (BRIDGE.test(text) ? BRIDGES_AS_WRITTEN : 0) |
    (DELEGATION.test(text) ? IS_DELEGATION : 0) |
    (BETWEEN_OTHERS.test(text) ? IS_BETWEEN_OTHERS : 0) |
    (OF_BORDER.test(text) ? IS_OF_BORDER : 0) |
    (HANGS_A_NAME.test(text) ? HANGS_NAME : 0) |
    (LOYAL.test(text) ? IS_LOYAL : 0) |
    (SHARE.test(text) || /^\d/.test(text) ? IS_SHARE : 0) |
    (BELONGING.test(text) ? IS_BELONGING : 0) |
    (ADVERB_OF_DAY.test(text) || ADVERB.test(text) || WITH_PRONOUN.test(text) ? IS_ADVERB : 0) |
    (WAS.test(text) || BRIDGE.test(text) || text.startsWith('ال') || OWNED.test(text) ? OWNS_NOTHING : 0) |
    (text.startsWith('و') && BRIDGE.test(text.slice(1)) ? BRIDGES_BEHIND_AND : 0);
  return { relation: PREPOSITION.get(word) ?? null, facts };
});

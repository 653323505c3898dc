// What governs a name: the preposition, the words of mediation or the noun before it. Grammar of the words just before a
// name; how that makes the name stand to a trigger is said in relations.ts.
import { familyOf } from '../../domain/event-types.ts';
import { WAS } from './function-words.ts';
import type { Relation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Who brokers, hosts or chairs. */
const MEDIATION = /^[وف]?(?:بوساطه|برعايه|باشراف|برئاسه|وساطه|رعايه)$/;
/** Who asks for a meeting or opens it is neither its party nor its broker: "بدعوة من", "بطلب من", "بمبادرة من". */
const CONVENING = /^[وف]?(?:بدعوه|بطلب|بمبادره|باقتراح|تلبيه)$/;
const BY = /^(?:بيد|قبل|يد|ايدي|بقياده)$/;
const WORDS: readonly (readonly [string, Relation])[] = Object.entries<Relation>({
  مع: 'with',
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
export const BRIDGE =
  /^(?:ال)?(?:مقاتلو|مقاتلي|مسلحو|مسلحي|عناصر|جنود|وحدات|طائرات|مقاتلات|مروحيات|مسيرات|مسيره|زوارق|دبابات|مدفعيه|صواريخ|طيران|اراضي|اراض|حدود|عاصمه|كل|كلا|كلتا|جميع|قوات|مدن|سلطات|جانب|مواقع|محيط|بعض|طرفي|اطراف|اعضاء|منطقه|عده|ممثلي|ممثلو|مبعوثي|مبعوثو|مندوبي|مندوبو|موفدي|قاده|مسؤولي|مسؤولو|تمركزات|تحصينات|مئات|عشرات|الاف|صفوف|دول|وزراء|رؤساء|نواب)$/;
/** Words of number and share, whose من is "of" and governs nothing: "43 من X", "كلا من X وY", "عدد من جنود X". */
const SHARE =
  /^[وفبل]?(?:\d+|كل|كلا|كلتا|عدد|عددا|احد|احدي|بعض|كثير|عشرات|مئات|الاف|اثنان|اثنين|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|ايا|اي|مزيد|المزيد)$/;
/** Adjectives that hang another name on the noun they describe: "القوات الموالية لـX", "الفصائل المدعومة من Y". */
const HANGS_A_NAME =
  /^(?:ال)?(?:موالي|مواليه|موالون|موالين|مدعوم|مدعومه|مؤيد|مؤيده|خاضع|خاضعه|مقرب|مقربه|محسوب|محسوبه)$/;
/** A delegation is the party, whatever preposition names whose it is: "وفد من X", "ممثلين عن Y". */
const DELEGATION =
  /^[وبل]?(?:ال)?(?:وفد|وفدين|وفدا|وفود|موفدان|موفدين|ممثلين|ممثلون|ممثلان|ممثلي|مسؤولين|مسؤولون|رتل|متشددون|مسلحون|مقاتلون)$/;

/** Nouns that themselves lie between two: the talks or blows told are not between these. */
const BETWEEN_OTHERS =
  /^(?:ال)?(?:حدود|حدودي|سياج|علاقات|علاقه|خط|طريق|نزاع|صراع|خلاف|خلافات|توتر|ثنائيه|فاصل|مشترك|مشتركه|اتصالات|تقارب|تفاهم)$/;

/** Words before a name that are looked at for what governs it. */
const REACH_BACK = 3;

/** A word without "and", where what is left is a preposition or long enough to be a word. */
const withoutAnd = (word: string): string =>
  /^[وف]/.test(word) && (word.length > 3 || PREPOSITION.has(word.slice(1))) ? word.slice(1) : word;

/** Whether من before a name is the "of" of a share. */
export function isShare(view: SentenceView, of: number): boolean {
  return view.text(of) === 'من' && (SHARE.test(view.text(of - 1)) || /^\d/.test(view.text(of - 1)));
}

function governedByClitic(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const clitic = view.at(at)?.prefix.replace(/لل$/, 'ل').replace(/ال$/, '').slice(-1);
  if (clitic === 'ل') {
    // "اجتماع اللجنة التابعة للمنظمة": who meets is the committee.
    if (familyOf(trigger.type) === 'talks' && /^(?:ال)?تابعه?$/.test(view.text(at - 1))) return 'about';
    if (!HANGS_A_NAME.test(view.text(at - 1))) return 'to';
    return standsForItsMen(view, at) ? null : 'about';
  }
  if (clitic !== 'ب') return null;
  // "اتصل بـ", "التقى بـ": the other party.
  const party = trigger.type === 'call' || trigger.type === 'meeting';
  return view.at(at)?.name?.place ? 'in' : party ? 'with' : 'on';
}

/** "القوات الموالية لـX": X's men, whom no name of their own tells from X. */
const standsForItsMen = (view: SentenceView, at: number) =>
  /^(?:ال)?موالي/.test(view.text(at - 1)) &&
  view.at(at - 2)?.kind === 'word' &&
  view.is(at - 2, 'fighters') !== null;

/** The relation that the words before a name give it; `null` where it stands free. */
export function governedBy(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const chunk = view.at(at);
  if (!chunk) return null;
  const byClitic = governedByClitic(view, trigger, at);
  if (byClitic) return byClitic;
  const isAdjective = chunk.name?.form === 'demonym';
  // "بين صفوف القوات الموالية لـX": what governs the men governs the name.
  const head = HANGS_A_NAME.test(view.text(at - 1)) && standsForItsMen(view, at) ? at - 2 : at;
  let limit = head - REACH_BACK;
  for (let back = head - 1; back >= Math.max(0, limit); back--) {
    const before = view.at(back);
    if (before?.kind === 'mark') {
      if (view.isClauseMark(back)) return null;
      continue;
    }
    // "في العاصمة الكينية نيروبي": an adjective of origin between.
    if (before?.name?.form === 'demonym' && before.prefix === '' && chunk.prefix === '') continue;
    if (isShare(view, back)) {
      back--;
      limit -= 2;
      continue;
    }
    const word = PREPOSITION.has(view.text(back)) ? view.text(back) : withoutAnd(view.text(back));
    if (CONVENING.test(word) || (word === 'من' && CONVENING.test(view.text(back - 1)))) return 'about';
    if (MEDIATION.test(word) || (word === 'من' && MEDIATION.test(view.text(back - 1)))) return 'mediation';
    if (BY.test(word)) return word === 'قبل' && view.text(back - 1) !== 'من' ? 'about' : 'by';
    const relation = PREPOSITION.get(word);
    if ((relation === 'from' || relation === 'about') && DELEGATION.test(view.text(back - 1))) return 'by';
    // "على الحدود بين X وY", "أطراف النزاع": parties of something else, sides of no town.
    const ofOthers = back - 1 > trigger.last && BETWEEN_OTHERS.test(view.text(back - 1));
    if (relation === 'between' && ofOthers) return 'about';
    // "المعبر الحدودي مع X": a border has two sides, the deed not.
    if (relation === 'with' && /^(?:ال)?حدود(?:ي|يه|ه|ها)?$/.test(view.text(back - 1))) return 'about';
    if (word === 'اطراف' && chunk.name?.place == null) continue;
    if (relation === 'from' && HANGS_A_NAME.test(view.text(back - 1))) return 'about';
    if (relation) return relation;
    if (back <= trigger.last && back >= trigger.first) return null;
    if (view.is(back, 'visit')) return 'visited';
    // On the border of a country is no deed of that country.
    if (/^(?:ال)?حدود$/.test(word)) return 'in';
    if (!BRIDGE.test(word) && !view.is(back, 'land') && !(isAdjective && isPlainNoun(view, back)))
      return null;
  }
  return null;
}

/** A word that an adjective of origin can describe: no verb, no deed with a doer of its own. */
function isPlainNoun(view: SentenceView, at: number): boolean {
  return view.at(at)?.kind === 'word' && !view.isFiniteVerb(at) && view.text(at).startsWith('ال');
}

/** Whether a name is joined to one before it: "X وY", "X وقوات Y", `X و"Y"`. */
export function isJoined(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.prefix === 'و') return true;
  if (!chunk || chunk.prefix !== '') return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH_BACK); back--) {
    if (view.at(back)?.kind === 'mark' && !view.isClauseMark(back)) continue;
    const word = view.text(back);
    const bare = word.replace(/^و/, '');
    if (view.at(back)?.kind !== 'word' || !(BRIDGE.test(bare) || view.is(back, 'fighters'))) return false;
    if (bare !== word) return true;
  }
  return false;
}

/**
 * The relation of a list: members joined by "and" stand as its first one does ("بطلب من X وY وZ"); `null` where that stands free.
 */
export function governedInList(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  let first = at;
  while (view.at(first)?.prefix === 'و' && view.at(first - 1)?.kind === 'name') first--;
  return governedBy(view, trigger, first);
}

/** Words behind a verb that are no noun: its free names are yet to come. */
const ADVERB =
  /^(?:ايضا|مجددا|مرارا|سابقا|كذلك|قد|رسميا|مؤخرا|اخيرا|هاتفيا|فورا|لاحقا|هناك|معا|صباحا|مساء|فجرا|ليلا|حتي|بعد|قبل|خلال|منذ|عبر|لا|لم|كما|ما|من|في|عن|مع|الي|علي|بين|ضد|نحو|ان|انه|انها|انهم|هذا|هذه|تلك|كل|كلا)$/;

/**
 * Whether a name that stands free belongs to the noun before it (مشاورات موسكو, برلمان ولاية X) and not to the trigger:
 * 'talks' names the place of a talk, 'noun' anything else; `null` when it stands on its own.
 */
export function ownerNoun(view: SentenceView, at: number): 'talks' | 'noun' | null {
  const before = view.at(at - 1);
  if (before?.kind !== 'word' || view.at(at)?.name?.form === 'demonym' || view.at(at)?.prefix !== '')
    return null;
  if (view.is(at - 1, 'talks')) return 'talks';
  if (
    WAS.test(before.text) ||
    view.isFiniteVerb(at - 1) ||
    view.is(at - 1, 'land', 'fighters') ||
    BRIDGE.test(before.text)
  )
    return null;
  // A word with the article owns nothing: "اتهم محافظ البنك المركزي X".
  if (before.text.startsWith('ال')) return null;
  // "جارتها X", "عدوها القديم X": a noun with a pronoun has its owner; the name stands beside it.
  if (/(?:ها|هم|هما)$/.test(before.text)) return null;
  return isAdverb(view, at - 1) || isShare(view, at - 1) ? null : 'noun';
}

/** Whether a word is an adverb, a particle or a verb of saying: nothing that could own a name or be a subject. */
export function isAdverb(view: SentenceView, at: number): boolean {
  const word = view.text(at);
  return (
    /^(?:امس|اليوم|اولا)$/.test(word) ||
    ADVERB.test(word) ||
    /^(?:علي|في|من|ل|ب|الي|عن|مع|بين)(?:ه|ها|هم|هما|نا)$/.test(word) ||
    view.at(at)?.analyses.some(({ concept }) => concept === 'say') === true
  );
}

// What governs a name: the preposition, the words of mediation or the noun before it. Grammar of the words just before a
// name; how that makes the name stand to a trigger is said in names-behind.ts and names-before.ts.
import { familyOf } from '../../domain/event-types.ts';
import {
  BRIDGES,
  BRIDGES_AS_WRITTEN,
  BRIDGES_BEHIND_AND,
  CONVENES,
  CONVENES_AS_WRITTEN,
  HANGS_NAME,
  IS_ADVERB,
  IS_BEFORE,
  IS_BELONGING,
  IS_BETWEEN_OTHERS,
  IS_BORDER,
  IS_BY,
  IS_DELEGATION,
  IS_EDGES,
  IS_LOYAL,
  IS_OF,
  IS_OF_BORDER,
  IS_SHARE,
  MEDIATES,
  MEDIATES_AS_WRITTEN,
  OWNS_NOTHING,
  governing,
} from './governing-words.ts';
import type { Relation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { OF_SPEECH } from './word-facts.ts';

/** Words before a name that are looked at for what governs it. */
const REACH_BACK = 3;

/** Whether the word at a chunk has one of the bits of governing words. */
export const governsAs = (view: SentenceView, at: number, facts: number): boolean =>
  (governing(view.known(at)).facts & facts) !== 0;

/** Whether من before a name is the "of" of a share. */
export function isShare(view: SentenceView, of: number): boolean {
  return view.text(of) === 'من' && governsAs(view, of - 1, IS_SHARE);
}

function governedByClitic(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const prefix = view.at(at)?.prefix ?? '';
  // "مواقع لحركتي X وY": the dual before the names bears the clitic of both.
  if (prefix === '') return OF_TWO.test(view.text(at - 1)) ? 'to' : null;
  const clitic = prefix.replace(/لل$/, 'ل').replace(/ال$/, '').slice(-1);
  if (clitic === 'ل') {
    // "اجتماع اللجنة التابعة للمنظمة": who meets is the committee.
    if (familyOf(trigger.type) === 'talks' && governsAs(view, at - 1, IS_BELONGING)) return 'about';
    if (!governsAs(view, at - 1, HANGS_NAME)) return 'to';
    return standsForItsMen(view, at) ? null : 'about';
  }
  if (clitic !== 'ب') return null;
  // "اتصل بـ", "التقى بـ": the other party.
  const party = trigger.type === 'call' || trigger.type === 'meeting';
  return view.at(at)?.name?.place ? 'in' : party ? 'with' : 'on';
}

const OF_TWO = /^[وف]?ل(?:حركتي|حزبي|جماعتي|تنظيمي|فصيلي|جيشي|دولتي)$/;

/** "القوات الموالية لـX": X's men, whom no name of their own tells from X. */
const standsForItsMen = (view: SentenceView, at: number) =>
  governsAs(view, at - 1, IS_LOYAL) &&
  view.at(at - 2)?.kind === 'word' &&
  view.is(at - 2, 'fighters') !== null;

/** Verbs that talks have those as object who take part: "اجتماع ضم X وY". */
const BRINGS_TOGETHER = /^[وف]?س?[يت]?(?:ضم|جمع)(?:ت)?$/;
/** Whether a verb of bringing together stands at a chunk. */
export const bringsTogether = (view: SentenceView, at: number): boolean =>
  BRINGS_TOGETHER.test(view.text(at));

const isPartOf = (view: SentenceView, at: number): boolean =>
  /^(?:جانب|طرف|جهه)$/.test(view.text(at)) && view.text(at - 1) === 'من';

const FROM_HANDS = /^(?:يد|ايدي)$/;
const RANKS = /^ب?صفوف$/;
/** Deeds that befall somebody. */
const BEFALLS: ReadonlySet<string> = new Set(['losses', 'strike', 'attack']);
const BACKED_BY = /^[وف]?ب(?:دعم|اسناد|مسانده)$/;
const NEAR = /^[وف]?(?:بالقرب|بمقربه|مقربه|قريب|قريبا|قريبه)$/;
const COMES = /^(?:ال)?(?:قادم|عائد|متجه)(?:ه|ا|ين|ون|ات)?$/;
const BACKED = /^[وب]*(?:دعم|اسناد|مسانده|تغطيه|غطاء)$/;

/** The relation that the words before a name give it; `null` where it stands free. */
export function governedBy(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const chunk = view.at(at);
  if (!chunk) return null;
  const byClitic = governedByClitic(view, trigger, at);
  if (byClitic) return byClitic;
  const isAdjective = chunk.name?.form === 'demonym';
  // "بين صفوف القوات الموالية لـX": what governs the men governs the name.
  const head = governsAs(view, at - 1, HANGS_NAME) && standsForItsMen(view, at) ? at - 2 : at;
  const isTalks = familyOf(trigger.type) === 'talks' && !trigger.verbal && at > trigger.last;
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
    // "اتصال هاتفي جماعي ضم X وY": whom talks bring together.
    if (back === head - 1 && isTalks && bringsTogether(view, back)) return 'with';
    // "خرق من جانب X", "قصف من طرف X": on X's part, so by X; "من جهة لبنان" is a direction.
    if (isPartOf(view, back) && chunk.prefix === '')
      return view.text(back) === 'جهه' && chunk.name?.place != null ? 'about' : 'by';
    const { relation, facts } = governing(view.known(back));
    const wordBefore = governing(view.known(back - 1)).facts;
    const isOf = (facts & IS_OF) !== 0;
    if (facts & CONVENES || (isOf && wordBefore & CONVENES_AS_WRITTEN)) return 'about';
    if (facts & MEDIATES || (isOf && wordBefore & MEDIATES_AS_WRITTEN)) return 'mediation';
    // "استعادة المدينة من أيدي X": out of their hands; "على أيدي X" is by them.
    if (facts & IS_BY && FROM_HANDS.test(view.text(back)) && view.text(back - 1) === 'من') return 'from';
    // "القوات المدعومة من قبل X", "المنطقة المحتلة من قبل X": by whom somebody else is backed or held.
    if (facts & IS_BY && view.text(back - 1) === 'من' && isUndergoing(view, back - 2)) return 'about';
    // "قوات X (الجيش) بقيادة Y": who leads those named right before it.
    if (view.text(back) === 'بقياده' && isNamedBefore(view, back)) return 'about';
    if (facts & IS_BY) return facts & IS_BEFORE && view.text(back - 1) !== 'من' ? 'about' : 'by';
    // "خسائر في صفوف X": in their ranks is upon them.
    if (RANKS.test(view.text(back)) && BEFALLS.has(trigger.type)) return 'on';
    // "معارك في مواجهة X": whom one faces.
    if (view.text(back) === 'مواجهه' && view.text(back - 1) === 'في' && back > trigger.last)
      return trigger.type === 'clash' ? 'against' : 'about';
    if ((relation === 'from' || relation === 'about') && wordBefore & IS_DELEGATION) return 'by';
    // "على الحدود بين X وY", "أطراف النزاع": parties of something else, sides of no town.
    if (relation === 'between' && back - 1 > trigger.last && wordBefore & IS_BETWEEN_OTHERS) return 'about';
    // "المعبر الحدودي مع X": a border has two sides, the deed not.
    if (relation === 'with' && wordBefore & IS_OF_BORDER) return 'about';
    if (facts & IS_EDGES && chunk.name?.place == null) continue;
    if (relation === 'from' && wordBefore & HANGS_NAME) return 'about';
    // "بدعم من X": who backs it neither does nor suffers it.
    if (relation === 'from' && BACKED.test(view.text(back - 1))) return 'about';
    // "بمساندة قوات X", "بدعم روسي"
    if (BACKED_BY.test(view.text(back))) return 'about';
    // "رحلة قادمة من X", "بالقرب من مقر X": where something comes from or lies does nothing.
    if (relation === 'from' && NEAR.test(view.text(back - 1))) return 'in';
    if (relation === 'from' && COMES.test(view.text(back - 1))) return 'about';
    if (relation) return relation;
    if (back <= trigger.last && back >= trigger.first) return null;
    if (view.is(back, 'visit')) return 'visited';
    // On the border of a country is no deed of that country.
    if (facts & IS_BORDER) return 'in';
    if (!(facts & BRIDGES) && !view.is(back, 'land') && !(isAdjective && isPlainNoun(view, back)))
      return null;
  }
  return null;
}

/** Whether a name ends right before a chunk, a bracket or quotation mark at most between. */
const isNamedBefore = (view: SentenceView, at: number): boolean =>
  [at - 1, view.at(at - 1)?.kind === 'mark' && !view.isClauseMark(at - 1) ? at - 2 : at - 1].some(
    (before) => (view.at(before)?.name?.actors.length ?? 0) > 0,
  );

const UNDERGOING = /^(?:ال)?(?:محتل|مصنف|محاصر|مفروض|معترف|معين|مكلف|ممول|مدرب|مدرج)(?:ه|ا|ين|ون)?$/;
const isUndergoing = (view: SentenceView, at: number): boolean =>
  governsAs(view, at, HANGS_NAME) || UNDERGOING.test(view.text(at));

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
    if (view.at(back)?.kind !== 'word') return false;
    const isBehindAnd = view.text(back).startsWith('و');
    const bridges = governsAs(view, back, isBehindAnd ? BRIDGES_BEHIND_AND : BRIDGES_AS_WRITTEN);
    if (!bridges && !view.is(back, 'fighters')) return false;
    if (isBehindAnd) return true;
  }
  return false;
}

/**
 * The relation of a list: members joined by "and" stand as its first one does ("بطلب من X وY وZ"); `null` where that stands free.
 */
export function governedInList(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  return governedBy(view, trigger, headOfList(view, at));
}

/** The first of the names that "and" joins one behind the other, of which a name is one. */
export function headOfList(view: SentenceView, at: number): number {
  let first = at;
  while (view.at(first)?.prefix === 'و' && view.at(first - 1)?.kind === 'name') first--;
  return first;
}

/**
 * Whether a name that stands free belongs to the noun before it (مشاورات موسكو, برلمان ولاية X) and not to the trigger:
 * 'talks' names the place of a talk, 'noun' anything else; `null` when it stands on its own.
 */
export function ownerNoun(view: SentenceView, at: number): 'talks' | 'noun' | null {
  const before = view.at(at - 1);
  if (before?.kind !== 'word' || view.at(at)?.name?.form === 'demonym' || view.at(at)?.prefix !== '')
    return null;
  if (view.is(at - 1, 'talks')) return 'talks';
  // A word with the article owns nothing ("اتهم محافظ البنك المركزي X"); a noun with a pronoun has its owner ("جارتها X").
  if (governsAs(view, at - 1, OWNS_NOTHING)) return null;
  if (view.isFiniteVerb(at - 1) || view.is(at - 1, 'land', 'fighters')) return null;
  // "إصابة 4 جنود", "مقتل أحد جنودها": a number owns nothing.
  if (governsAs(view, at - 1, IS_SHARE)) return null;
  return isAdverb(view, at - 1) || isShare(view, at - 1) ? null : 'noun';
}

/** Whether a word is an adverb, a particle or a verb of saying: nothing that could own a name or be a subject. */
export function isAdverb(view: SentenceView, at: number): boolean {
  return (
    governsAs(view, at, IS_ADVERB) ||
    (view.has(at, OF_SPEECH) && view.at(at)?.analyses.some(({ concept }) => concept === 'say') === true)
  );
}

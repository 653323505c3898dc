// Times that modify a noun and not the verb: complements ("هجوم الأحد", "اتفاق العاشر من أكتوبر") and participles ("الهدنة
// الموقعة في 10 أكتوبر", "الاجتماع المقرر عقده الأحد").
import { PREPOSITIONS, PRESUPPOSES } from '../function-words.ts';
import { perChunk } from '../per-sentence.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What is between a participle and its time: "المعلنة في", "المقرر عقده يوم", "المنتظرة في وقت لاحق". */
const BETWEEN = /^(?:في|يوم|وقت|لاحق|مبكر|عقد|اجراء|بدء|حتي)(?:ه|ها|هما)?$/;
/** Participles by which a noun is told to have been made, set or to last. */
const PARTICIPLE =
  /^(?:ال)(?:موقع|مبرم|معلن|مقرر|منتظر|مرتقب|مزمع|متوقع|منعقد|مستمر|متواصل|مندلع|دائر|جاري|محدد|مؤرخ|صادر|متبادل)(?:ه|ين|ان|ات)?$/;
const AHEAD = /^(?:ال)?(?:مقرر|منتظر|مرتقب|مزمع|متوقع|مقبل|قادم)(?:ه|ين|ان|ات)?$/;
/** How far from its participle a noun may stand, its other adjectives between. */
const NOUN_REACH = 5;
/** Prepositions behind which noun and clause have one day: what happens in an attack happens on its day. */
const SAME_DAY = /^[وف]?(?:في|خلال|اثناء|جراء|اثر|نتيجه|بسبب)$/;

export interface HostNoun {
  readonly noun: number;
  /** Whether the clause around it shares its day: "قتل ثلاثة في هجوم الأحد". */
  readonly shared: boolean;
  /** Whether the participle says that it lies ahead: "الاجتماع المقرر الأحد". */
  readonly ahead: boolean;
}

/** Documents that have a day of their own, in which something is said, asked or decided. */
const DOCUMENT =
  /^[وف]?[بل]?(?:ال)?(?:قرار|قرارين|قرارات|بيان|تصريح|مقابله|مؤتمر|خطاب|كلمه|رساله|ندوه|تقرير|حديث|مقطع)/;

/** Whether a chunk is a noun for a document or an occasion of speech. */
export const isDocument = (view: SentenceView, at: number) =>
  view.at(at)?.kind === 'word' && (view.is(at, 'statement') !== null || DOCUMENT.test(view.text(at)));

const hasNounReading = (view: SentenceView, at: number) =>
  view.at(at)?.analyses.some(({ pos }) => pos === 'noun' || pos === 'phrase') === true;

/** Steps back over "عن مجلس الأمن", "بين الطرفين": by whom or between whom it was made. */
function overParties(view: SentenceView, at: number): number {
  let k = at;
  while (k > 0 && view.at(k)?.kind === 'name') k--;
  return k < at && /^(?:عن|من|بين)$/.test(view.text(k)) ? k - 1 : at;
}

function participleHost(view: SentenceView, at: number): HostNoun | null {
  let k = at - 1;
  while (k > 0 && BETWEEN.test(view.text(k))) k--;
  k = overParties(view, k);
  if (view.at(k)?.kind !== 'word' || !PARTICIPLE.test(view.text(k))) return null;
  const ahead = AHEAD.test(view.text(k));
  for (let noun = k - 1; noun >= Math.max(0, k - NOUN_REACH); noun--) {
    const chunk = view.at(noun);
    if (!chunk || chunk.kind === 'mark' || chunk.kind === 'time' || view.isFiniteVerb(noun)) return null;
    if (hasNounReading(view, noun) || isDocument(view, noun))
      return { noun, shared: sharesDay(view, noun), ahead };
    // Nothing but what describes the noun stands between: definite adjectives, nisbas, names, numbers.
    if (chunk.kind === 'word' && !/^(?:[وف]?[بلك]?ال|لل|[وف]?\d)/.test(chunk.text)) return null;
  }
  return null;
}

const sharesDay = (view: SentenceView, noun: number) => SAME_DAY.test(view.text(noun - 1));

/** Whether a finite verb that is an act of its own, no light one, stands before the noun in its clause. */
function isObject(view: SentenceView, noun: number): boolean {
  for (let k = noun - 1; k >= view.clauseStart(noun); k--) {
    if (view.isFiniteVerb(k)) return view.is(k, 'do', 'continue', 'begin', 'resume', 'cause', 'end') === null;
  }
  return false;
}

function constructHost(view: SentenceView, at: number): HostNoun | null {
  const time = view.at(at);
  const noun = view.at(at - 1);
  if (!time || time.prefix !== '' || time.time?.dayPart != null || noun?.kind !== 'word') return null;
  if (!/^(?:day|relative-day|weekday|month|year)$/.test(time.time?.shape.kind ?? '')) return null;
  // Tanwin or the article end a noun phrase: "شن هجوما الأحد", "الهجوم الأحد".
  if (!hasNounReading(view, at - 1) || /ا$|^[وف]?[بلك]?ال|^[وف]?لل/.test(noun.text)) return null;
  // "قتلت في وقت سابق الجمعة أربعة": what puts it further back is no noun.
  if (view.isFiniteVerb(at - 1) || view.is(at - 1, 'remote')) return null;
  const before = view.text(at - 2);
  const governed = PREPOSITIONS.has(before) || /^[وف]?[بل]/.test(noun.analyses[0]?.prefix ?? '');
  // "رفضت هدنة الأحد": a feminine form hides its tanwin, and only a preposition before it makes the construct sure.
  if (!governed && (noun.text.endsWith('ه') || !isObject(view, at - 1))) return null;
  return { noun: at - 1, shared: sharesDay(view, at - 1), ahead: false };
}

/** The known event that has the time: "رغم التوصل إلى هدنة في أيلول" → the reaching. */
function knownHost(view: SentenceView, at: number): HostNoun | null {
  for (let k = at - 1; k >= view.clauseStart(at); k--) {
    if (view.isFiniteVerb(k) || view.at(k)?.kind === 'time') return null;
    if (!PRESUPPOSES.test(view.text(k))) continue;
    for (let noun = k + 1; noun < at; noun++)
      if (hasNounReading(view, noun)) return { noun, shared: false, ahead: false };
    return null;
  }
  return null;
}

/** The noun that a time modifies; `null`: it belongs to the clause. */
export const hostOf = perChunk(
  (view, at): HostNoun | null => participleHost(view, at) ?? constructHost(view, at) ?? knownHost(view, at),
);

/** Whether a time that a noun hosts may date a trigger: the noun itself, or what shares its day. */
export function hostAllows(view: SentenceView, at: number, trigger: Trigger): boolean {
  const host = hostOf(view, at);
  if (!host || host.shared) return true;
  if (host.noun >= trigger.first && host.noun <= trigger.last) return true;
  if (host.noun === trigger.anchor) return true;
  if (trigger.first > host.noun && trigger.first < at && !trigger.verbal) return true;
  // "أسفرت المعارك المستمرة منذ نيسان عن مقتل 500": what came of it lasts as long.
  return view.find(view.clauseStart(host.noun), host.noun, 'cause') !== null && trigger.first > host.noun;
}

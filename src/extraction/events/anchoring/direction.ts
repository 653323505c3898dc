// Which side an open time looks to ("الأحد", "في 24 كانون الأول"): back with a past verb, ahead with what is to come. The verb
// is the one of the clause that the time stands in, not a neighbour's.
import type { Modality } from '../../../domain/corpus-schema.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { Preference, TimeExpression } from '../../time/types.ts';
import { WAS } from '../function-words.ts';
import { remember } from '../../remember.ts';
import { perChunk } from '../per-sentence.ts';
import type { SentenceView } from '../sentence-view.ts';
import { HAS_READING } from '../word-facts.ts';
import { hostOf } from './noun-time.ts';

/** Nouns of wishing and intending: "أمله في لقاء الرئيس الجمعة". */
const WISH = /^[وف]?(?:امل|رغبه|رغبت|نيه|نيت|عزم|استعداد|اعتزام)(?:ه|ها|هم|هما)?$/;
/** Words that look ahead by themselves. */
const AHEAD =
  /^[وف]?(?:سوف|لن|يعتزم|تعتزم|يعتزمون|يعتزمان|ينوي|تنوي|يستعد|تستعد|(?:ال)?(?:مقرر|منتظر|متوقع|مزمع|مرتقب|مفترض)(?:ه|ا)?)$/;
const isWish = remember((text) => WISH.test(text));
const looksAhead = remember((text) => AHEAD.test(text));
/** أن, لكي, حتى before a present: what is wanted or set, not what is. */
const SUBJUNCTIVE = /^[وف]?(?:ب?ان|كي|لكي|حتي)$/;
const AFTER = /^[وف]?(?:بعد|قبل|منذ|عقب)$/;
/** Present verbs of appointments: "يلتقي الأحد", "تبدأ المحادثات الثلاثاء", "تستضيف القاهرة السبت". */
const APPOINTED = [
  'meet',
  'visit',
  'travel',
  'attend',
  'begin',
  'resume',
  'do',
  'discuss',
  'take-effect',
  'arrive',
] as const;
/** Verbs whose complement lies ahead: "قررت عقد اجتماع السبت", "اتفقا على استئناف المحادثات الأحد". */
const SETS = ['decide', 'agree', 'call-for', 'vow', 'threaten'] as const;

/**
 * Whether an expression lies ahead by its own words: "الأحد المقبل", "غدا", "الأيام المقبلة". Not "بعد يومين": in a story that
 * is counted from what was told.
 */
export function isAhead({ shape }: TimeExpression): boolean {
  if ('hint' in shape && shape.hint === 'next') return true;
  if (shape.kind === 'window') return shape.direction === 'next';
  if (shape.kind === 'period' || shape.kind === 'relative-day') return shape.offset > 0;
  return false;
}

/** Whether an expression lies back by its own words: "أمس", "السبت الماضي", "قبل يومين". */
export function isBack({ shape }: TimeExpression): boolean {
  if ('hint' in shape && shape.hint === 'past') return true;
  if (shape.kind === 'offset' || shape.kind === 'window') return shape.direction === 'past';
  if (shape.kind === 'period' || shape.kind === 'relative-day') return shape.offset < 0;
  return false;
}

/** What a present verb stands behind that a past one does not: "لن تحدث", "أن تقدم". */
const needsPresent = (view: SentenceView, at: number): boolean =>
  view.negation(at) !== null || SUBJUNCTIVE.test(view.text(at - 1)) || view.text(at - 1) === 'سوف';

/**
 * A finite verb as its place has it read. A form that is past of one verb and present of another ("تحدث": he spoke, she
 * happens) is past, as news tells, unless a particle before it takes the present.
 */
export function verbReading(view: SentenceView, at: number): Analysis | null {
  if (!view.isFiniteVerb(at)) return null;
  const analyses = view.at(at)?.analyses ?? [];
  const as = (wanted: Analysis['tense']) =>
    analyses.find(({ pos, tense }) => pos === 'verb' && tense === wanted);
  const found = needsPresent(view, at) ? as('present') : as('past');
  return found ?? analyses.find(({ pos }) => pos === 'verb') ?? null;
}

/** Whether a verb looks ahead: س or سوف, لن, an appointment in the present, a present behind أن. */
function sideOfVerb(view: SentenceView, at: number): Preference | null {
  const verb = verbReading(view, at);
  if (!verb) return null;
  if (verb.tense !== 'present') return 'past';
  if (verb.prefix.endsWith('س') || view.negation(at) === 'never' || view.text(at - 1) === 'سوف')
    return 'future';
  // "لم ينسحب السبت": the negation makes a past of the present.
  if (view.negation(at) !== null) return 'past';
  if (SUBJUNCTIVE.test(view.text(at - 1))) return AFTER.test(view.text(at - 2)) ? 'past' : 'future';
  if (verb.prefix.endsWith('ل')) return 'future';
  return view.is(at, ...APPOINTED) ? 'future' : 'past';
}

/** A present behind the future س that no list has: "ستستأنف", "سيتوجه"; not سيارة, سيناريو, ستين. */
const UNLISTED_FUTURE = /^[وف]?س[يت](?!ا[رسدق]|ناريو|د|ول|ون|ين|ار)\p{L}{3,}$/u;

const isFutureForm = remember((text) => UNLISTED_FUTURE.test(text));

const isUnlistedFuture = (view: SentenceView, at: number) =>
  view.at(at)?.kind === 'word' && !view.has(at, HAS_READING) && isFutureForm(view.known(at));

/** Whether an appointment is what a verb before it sets, the time behind it: "قرر المجلس عقد جلسة الاثنين". */
function isSet(view: SentenceView, verb: number, time: number): boolean {
  if (!view.is(verb, ...SETS)) return false;
  for (let k = verb + 1; k < time; k++) if (view.as(k, 'noun', ...APPOINTED)) return true;
  return false;
}

/** Whether a form that can be noun as well as verb stands behind a word of planning: "تعتزم مصر وتركيا عقد اجتماع الثلاثاء". */
function isIntended(view: SentenceView, from: number, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.prefix !== '' || !chunk.analyses.some(({ pos }) => pos === 'noun')) return false;
  for (let k = at - 1; k >= from; k--) {
    if (view.isFiniteVerb(k)) return false;
    if (looksAhead(view.known(k))) return !WAS.test(view.text(k - 1));
  }
  return false;
}

function sideAt(view: SentenceView, at: number): Preference | null {
  // What was planned may by now lie on either side: "كان من المقرر", "زيارة كانت مقررة".
  if (view.is(at, 'need')) return WAS.test(view.text(at).split(' ')[0] ?? '') ? 'nearest' : 'future';
  if (looksAhead(view.known(at))) return WAS.test(view.text(at - 1)) ? 'nearest' : 'future';
  if (isWish(view.known(at)) || isUnlistedFuture(view, at)) return 'future';
  if (!view.has(at, HAS_READING)) return null;
  // "هدنة تدخل حيز التنفيذ السبت": a phrase that is an appointment.
  if (view.as(at, 'phrase', 'take-effect')?.tense === 'present') return 'future';
  return sideOfVerb(view, at);
}

/** The side of the nearest verb or word of planning before a time, from chunk `from` on. */
function sideBefore(view: SentenceView, from: number, time: number): Preference | null {
  for (let k = time - 1; k >= from; k--) {
    const side = sideAt(view, k);
    if (side === null) continue;
    if (side === 'past' && (isSet(view, k, time) || isIntended(view, from, k))) return 'future';
    // "كان من المقرر أن يجتمعا الخميس": what the planning verb depends on was said of the past.
    if (side === 'future' && SUBJUNCTIVE.test(view.text(k - 1)))
      return sideAt(view, k - 2) === 'nearest' || sideAt(view, k - 1) === 'nearest' ? 'nearest' : 'future';
    return side;
  }
  return null;
}

/** Where no verb of its clause decides, the modality of what it dates does. */
function sideOfModality(modality: Modality): Preference {
  return modality === 'planned' || modality === 'called-for' ? 'future' : 'past';
}

/** The chunks before `at` in its sentence up to the comma or conjunction that ends its clause; a lone time looks further. */
function clauseBefore(view: SentenceView, at: number): number {
  const start = view.clauseStart(at);
  return start === at && at > 1 && view.isClauseMark(at - 1) ? view.clauseStart(at - 2) : start;
}

/** The side of the nearest verb or word of planning before a time in its clause, else of the first behind it. */
const sideInClause = perChunk((view, at): Preference | null => {
  const before = sideBefore(view, clauseBefore(view, at), at);
  if (before !== null) return before;
  const end = view.isClauseMark(at + 1) ? view.clauseEnd(at + 2) : view.clauseEnd(at);
  for (let k = at + 1; k < end; k++) {
    const side = sideAt(view, k);
    if (side !== null) return side;
  }
  return null;
});

/**
 * Which side a time in chunk `at` looks to: the nearest verb or word of planning before it in its clause, else the first
 * behind it ("الأحد ستنسحب"), else the modality of what it dates.
 */
export function directionOf(view: SentenceView, at: number, modality: Modality): Preference {
  const host = hostOf(view, at);
  if (host?.ahead === true) return 'future';
  if (host && !host.shared) return modality === 'planned' ? 'future' : 'past';
  return sideInClause(view, at) ?? sideOfModality(modality);
}

/** A noun's verb stands so near it, in chunks: "ستستمر المحادثات", "المحادثات بين إسرائيل وحماس ستستأنف". */
const VERB_REACH = 6;

/** Whether the verb of which a noun is the subject lies ahead: a light verb with س, or one that no list has. */
export function hasFutureVerb(view: SentenceView, first: number, last: number): boolean {
  if (isFuture(view, first - 1)) return true;
  const end = Math.min(view.clauseEnd(last), last + VERB_REACH);
  for (let at = last + 1; at < end; at++) {
    if (isFuture(view, at)) return true;
    if (view.isFiniteVerb(at) || view.at(at)?.kind === 'time') return false;
  }
  return false;
}

const isFuture = (view: SentenceView, at: number): boolean =>
  isUnlistedFuture(view, at) ||
  (sideOfVerb(view, at) === 'future' && verbReading(view, at)?.prefix.endsWith('س') === true);

/** Whether an expression cannot date a verb: a past verb takes no time that lies ahead, a future one none that lies back. */
export function contradicts(view: SentenceView, verb: number, expression: TimeExpression): boolean {
  const reading = verbReading(view, verb);
  if (!reading) return false;
  if (reading.tense === 'past') return isAhead(expression);
  return reading.tense === 'present' && reading.prefix.endsWith('س') && isBack(expression);
}

// Constructions around a trigger that tell its modality: light verbs and their tense, conjunctions, what texts provide for,
// what is awaited, agreed on, called for, or told not to have happened.
import { familyOf } from '../../domain/event-types.ts';
import type { Tense } from '../arabic/conjugate.ts';
import type { Analysis } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { WAS } from './function-words.ts';
import { IS_IF, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** A light verb stands so many words before its noun at most: "يشن التحالف العربي غارات". */
const LIGHT_REACH = 5;
/** Calls reach over an addressee and a list: "مطالبا المجتمع الدولي بالضغط على X من أجل وقف … والانسحاب". */
const CALL_REACH = 14;

interface LightVerb {
  readonly tense: Tense | null;
  readonly future: boolean;
  /** Whether it says that something begins. */
  readonly begins: boolean;
}

function finite(view: SentenceView, at: number): LightVerb | null {
  if (!view.isFiniteVerb(at)) return null;
  const readings = view.at(at)?.analyses.filter(({ pos }) => pos === 'verb') ?? [];
  const verb = endedBefore(view, at, readings) ?? readings[0];
  if (!verb) return null;
  const future = verb.tense === 'present' && verb.prefix.endsWith('س');
  return { tense: verb.tense, future, begins: view.is(at, 'begin') !== null };
}

/** "القتال توقف", "الهجوم توقف": a masculine noun before a form of ending or beginning that may be past or "she …s" has the past. */
export function endedBefore(
  view: SentenceView,
  at: number,
  readings: readonly Analysis[],
): Analysis | undefined {
  const noun = view.text(at - 1);
  if (!/^(?:ال)?(?:قتال|هجوم|قصف|تقدم|اشتباك|نزاع|صراع)$/.test(noun)) return undefined;
  return readings.find(({ person, tense }) => person === '3ms' && tense === 'past');
}

/** The verb that does, begins or continues what the trigger's noun names, before it or in a relative clause behind it. */
export function lightVerbOf(
  view: SentenceView,
  { verbal, first, last, consumes }: Trigger,
): LightVerb | null {
  if (verbal) return null;
  const own = consumes.map((at) => finite(view, at)).find((verb) => verb !== null);
  if (own) return own;
  // "في المعارك", "منذ سيطرة": what a preposition governs is no object of the verb.
  if (view.has(first - 1, IS_PREPOSITION)) return null;
  for (let at = first; at !== null; ) {
    const before: number | null = view.findBack(
      at,
      LIGHT_REACH - (first - at),
      'do',
      'continue',
      'begin',
      'resume',
    );
    if (before === null) break;
    // "تحدث" speaks more often than it takes place.
    if (view.is(before, 'do')?.lemma === 'حدث 1' && view.is(before, 'say')) return null;
    const verb = view.negation(before) === null ? finite(view, before) : null;
    if (verb) return verb;
    at = before;
  }
  // "حملة القصف التي تشنها X": the relative clause does it.
  for (let at = last + 1; at <= last + 3; at++)
    if (view.has(at, IS_RELATIVE)) return view.is(at + 1, 'do') ? finite(view, at + 1) : null;
  return null;
}

/** "قبل أن تنسحب", "بعد أن قصفت", "منذ أن". */
export function isAfterOrBefore(view: SentenceView, { verbal, first }: Trigger): boolean {
  return verbal && view.text(first - 1) === 'ان' && /^[وف]?(?:قبل|بعد|منذ|الي)$/.test(view.text(first - 2));
}

/** "دون وقوع إصابات", "من دون قتلى", "بدون خسائر". */
export function isWithout(view: SentenceView, { verbal, first, type }: Trigger): boolean {
  return !verbal && familyOf(type) === 'combat' && /^[وف]?ب?دون$/.test(view.text(first - 1));
}

/** "يجب أن تنسحب القوات", "على الحكومة ألا تفاوض": what somebody is told to do. */
export function isObliged(view: SentenceView, { verbal, first }: Trigger): boolean {
  if (!verbal || !/^ا(?:ن|لا)$/.test(view.text(first - 1))) return false;
  const from = Math.max(view.clauseStart(first), first - 6);
  for (let at = first - 2; at >= from; at--) if (OBLIGES.test(view.text(at))) return true;
  return false;
}
export const OBLIGES = /^[وفس]{0,2}(?:يجب|ينبغي|[يت]?توجب|يتعين)$/;

/** "خوفا من هجوم", "خشية قصف جديد", "تحسبا لهجوم": what is dreaded has not come. */
export function isDreaded(view: SentenceView, { verbal, first, type }: Trigger): boolean {
  if (verbal || familyOf(type) !== 'combat') return false;
  const back = [first - 1, first - 2, first - 3].filter((at) => at >= view.clauseStart(first));
  return back.some(
    (at) =>
      /^[وف]?(?:خوفا|خشيه|تحسبا|مخافه|تخوفا)$/.test(view.text(at)) &&
      !back.some((k) => k > at && view.isFiniteVerb(k)),
  );
}

/** "قبل يوم من سريان الهدنة", "قبل ساعات على بدء", "هدف الزيارة هو": a noun whose time is still to come. */
export function isAwaited(view: SentenceView, { first, type }: Trigger): boolean {
  if (view.isFiniteVerb(first)) return false;
  const family = familyOf(type);
  if (family === 'talks' && /^[وف]?(?:هدف|برنامج|موعد|جدول)$/.test(view.text(first - 1))) return true;
  if (family !== 'talks' && type !== 'ceasefire-start') return false;
  // "قبل بدء وقف إطلاق النار": a start that lies ahead of what is told.
  if (type === 'ceasefire-start' && /^[وف]?قبل$/.test(view.text(first - 1))) return true;
  const of = /^(?:موعد|بدء)$/.test(view.text(first - 1)) ? first - 2 : first - 1;
  if (!/^(?:من|علي)$/.test(view.text(of))) return false;
  for (let at = of - 1; at >= of - 4; at--) {
    if (/^[وف]?قبل$/.test(view.text(at).split(' ')[0] ?? '')) return true;
    if (view.isClauseMark(at)) return false;
  }
  return /^[وف]?قبل /.test(view.text(of - 1));
}

/** "وافق على المشاركة في محادثات", "اتفقا على عقد قمة": what is agreed on lies ahead. */
export function isAgreedOn(view: SentenceView, { verbal, first, type }: Trigger): boolean {
  if (verbal || type === 'agreement') return false;
  if (isAgreedDeed(view, first, type)) return true;
  if (familyOf(type) !== 'talks') return false;
  const agrees = view.findBack(first, LIGHT_REACH, 'agree');
  if (agrees === null || !view.isFiniteVerb(agrees)) return false;
  return view.chunks
    .slice(agrees + 1, first + 1)
    .some(
      ({ text }, k) =>
        text === 'علي' && /^(?:ال)?(?:مشاركه|عقد|اجراء|استئناف|بدء|لقاء)$/.test(view.text(agrees + 2 + k)),
    );
}

/** "اتفقوا، بعد مباحثات في X، على انسحاب المقاتلين", "على المشاركة في محادثات": a deed or a talk right behind على. */
function isAgreedDeed(view: SentenceView, first: number, type: Trigger['type']): boolean {
  if (!['territory', 'humanitarian', 'talks'].includes(familyOf(type)) && type !== 'deployment') return false;
  const joins = familyOf(type) === 'talks' && view.text(first - 1) === 'في' && view.is(first - 2, 'attend');
  const on = joins ? first - 3 : first - 1;
  if (view.text(on) !== 'علي') return false;
  for (let at = on - 1; at >= Math.max(0, on - AGREED_WITHIN); at--)
    if (view.is(at, 'agree') && view.isFiniteVerb(at)) return view.negation(at) === null;
  return false;
}
/** Who agreed, with whom and where, may stand between. */
const AGREED_WITHIN = 22;

/** "لو نجح الوسطاء في إقرار هدنة": everything in the clause of لو. */
export function isHypothetical(view: SentenceView, { first }: Trigger): boolean {
  if (!view.hasAnywhere(IS_IF)) return false;
  const start = Math.max(view.clauseStart(first), first - CALL_REACH);
  for (let at = first - 1; at >= start; at--) {
    if (view.has(at, IS_RELATIVE)) return false;
    if (view.has(at, IS_IF)) return true;
  }
  return false;
}

/** "بموجب الاتفاق تنسحب القوات", "تنسحب القوات بحلول الأحد": what is laid down for a day to come. */
export function isProvided(view: SentenceView, { first, last }: Trigger): boolean {
  const from = Math.max(0, view.clauseStart(first) - LIGHT_REACH);
  for (let at = from; at < Math.min(view.clauseEnd(last), last + CALL_REACH); at++) {
    const text = view.text(at);
    if (at < first && /^[وف]?(?:بموجب|بمقتضي)$/.test(text)) return true;
    if (at > last && text === 'بحلول') return true;
  }
  return false;
}

/** Whether words before the trigger say that it goes on: "بمواصلة قتل", "لا تزال تقاتل", "يواصل قصف". */
export function goesOn(view: SentenceView, trigger: Trigger): boolean {
  const { first, verbal, type } = trigger;
  const before = view.is(first - 1, 'continue');
  if (!before) return goesOnBeside(view, trigger);
  if (before.pos === 'phrase') return true;
  // "تواصل تقدمها": with the doer's pronoun on it the noun is what somebody goes on with, so the verb is no "it went on".
  if (!verbal && type !== 'losses' && /[^ا](?:ها|هم)$/.test(view.text(first)))
    return view.at(first - 1)?.analyses.some(isGoingOn) ?? false;
  return !verbal && (before.pos === 'noun' || type !== 'losses') && before.tense !== 'past';
}

const isGoingOn = ({ concept, tense }: Analysis): boolean => concept === 'continue' && tense === 'present';

/** "مع تقدم القوات", "وسط قصف عنيف", "يتخللها قصف", "تترافق مع قصف": what accompanies something else goes on beside it. */
function goesOnBeside(view: SentenceView, { first, verbal, type }: Trigger): boolean {
  if (verbal || !BESIDE.has(type) || view.text(first).startsWith('ال')) return false;
  const before = view.text(first - 1);
  if (ACCOMPANIED.test(before)) return true;
  if (!/^[وف]?(?:مع|وسط)$/.test(before)) return false;
  // "تزامنت المعارك مع قصف", "وسط غارات شنتها": told as past by its verb.
  // "سقطت المدينة عام 2016 مع تقدم القوات": what took place beside what is past is past.
  for (let at = first - 2; at >= view.clauseStart(first); at--)
    if (COINCIDED.test(view.text(at)) || isPastAt(view, at)) return false;
  return !view.at(first + 1)?.analyses.some(({ concept, tense }) => concept === 'do' && tense === 'past');
}
/** Past by a time of its own, or by a verb of ground that changed hands: people flee while an army still advances. */
const isPastAt = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'time'
    ? PAST_TIME.test(view.text(at))
    : view.is(at, 'fall', 'seize', 'withdraw') !== null && finite(view, at)?.tense === 'past';
const PAST_TIME = /امس|(?:ال)(?:ماضي|ماضيه|منصرم|فائت)|^(?:في )?(?:ال)?(?:عام|سنه)? ?(?:19|20)\d\d$/;

/** "كان يبدأ زيارة", "يبدأ عام 2015 زيارة": by كان or a time of its own the beginning lies behind. */
export function isBegunInPast(view: SentenceView, { first, last }: Trigger): boolean {
  const end = Math.min(view.clauseEnd(last), last + CALL_REACH);
  for (let at = Math.max(view.clauseStart(first), first - CALL_REACH); at < end; at++) {
    if (at < first && WAS.test(view.text(at))) return true;
    if (view.at(at)?.kind === 'time' && PAST_TIME.test(view.text(at))) return true;
  }
  return false;
}

const COINCIDED = /^[وف]?(?:(?:تزامن|ترافق)(?:ت|ا|وا)?|بالتزامن)$/;
const BESIDE: ReadonlySet<string> = new Set(['strike', 'clash', 'advance']);
const ACCOMPANIED = /^[وف]?[يت](?:تخلل|رافق|صاحب|صحب|واكب)(?:ه|ها|هم|هما)$/;

/** Words before which a call ends: what follows is its time or its ground. */
const ENDS_CALL = /^[وف]?(?:بعد|عقب|اثر|خلال|منذ|رغم|جراء|بسبب|قبل|وسط|ازاء|حيال|بشان|في)$/;

/** "دعا إلى انسحاب", "مطالبا بالإفراج", "ينص على انسحاب": what is asked for or laid down; combat is never called for. */
export function isCalledFor(view: SentenceView, { first, type }: Trigger): boolean {
  if (
    /^[وف]?[يت]?(?:نص|نصت|قضي|قضت)$/.test(view.text(first - 2)) ||
    /^[وف]?[يت]?نص$/.test(view.text(first - 3))
  )
    return view.text(first - 1) === 'علي' || view.at(first)?.prefix.endsWith('ب') === true;
  const family = familyOf(type);
  if (family === 'combat' && type !== 'deployment') return false;
  const call = view.findBack(first, CALL_REACH, 'call-for');
  if (call === null) return false;
  for (let at = call + 1; at < first; at++) if (ENDS_CALL.test(view.text(at))) return first - call <= 6;
  return true;
}

// Whether an event is told as happened, going on, planned, called for or not real: from the trigger's construction, its
// tense, and the words that govern it. `null`: negated without a denier, so no event at all.
import type { Modality } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { remember } from '../remember.ts';
import { hasFutureVerb } from './anchoring/direction.ts';
import type { SentenceView } from './sentence-view.ts';
import { hopeBefore } from './hope.ts';
import { isCondition } from './negation.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import {
  endedBefore,
  goesOn,
  isAfterOrBefore,
  isAgreedOn,
  isAwaited,
  isBegunInPast,
  isCalledFor,
  isDreaded,
  isHypothetical,
  isObliged,
  isProvided,
  isWithout,
  lightVerbOf,
} from './modality-frames.ts';
import { standingOf } from './triggers/accord-standing.ts';
import { IS_AN, IS_PREPOSITION } from './word-facts.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Words that put what they govern ahead. */
const PLANNED_WORDS =
  /^[وف]?(?:المقرر|المنتظر|المتوقع|المزمع|سوف|يعتزم|تعتزم|يستعد|تستعد|المرتقب|المفترض|يتجه|تتجه|يتجهان|تتجهان|يقترب|تقترب|باتجاه|مقرر|يعتزمون|ينوي|تنوي|بحلول|عشيه|امله|املها|املهم|املهما|يامل|تامل)$/;
const UNREAL_WORDS =
  /^[وف]?(?:لو|قد|ربما|لولا|يمكن|ب?احتمال|احتمالات|امكانيه|استعداده|استعدادهما|استعدادها|استعداد|مستعد|مستعده|مستعدين|مستعدون|يستبعد|في حال|اذا|شائعات|هل|عما|تحضيرات|التحضيرات|استعدادات)$/;
const ONGOING_WORDS =
  /^[وف]?(?:ال)?(?:مستمر|مستمره|مستمرا|متواصله|متواصل|جاريه|جار|حاليه|(?:[لم]ا )?(?:[يتن]زال|يزالون|زال|زالت|زالوا|زلنا)|دائره|يتعمد|تتعمد|يتعمدون)$/;

/** What a word says of what it governs, as bits. */
const AHEAD = 1;
const UNREAL = 2;
const ONGOING = 4;
/** "قد", "وقد": in doubt with a present verb; with a past one, or after كان, it marks what is complete. */
const MAYBE = 8;

const frameOf = remember((word): number => {
  const unreal = UNREAL_WORDS.test(word) ? (/^[وف]?قد$/.test(word) ? MAYBE : UNREAL) : 0;
  return unreal | (PLANNED_WORDS.test(word) ? AHEAD : 0) | (ONGOING_WORDS.test(word) ? ONGOING : 0);
});
/** The same of the word with its article and without. */
const frameOfEither = remember((word): number => frameOf(word) | frameOf(withoutArticle(word)));

/** The modality of a trigger; `timeIsFuture` when its own date lies ahead by its words ("المقبل"). */
export function findModality(view: SentenceView, trigger: Trigger, timeIsFuture: boolean): Modality {
  if (trigger.modality) return trigger.modality;
  const frames = framesBefore(view, trigger);
  const verb = verbAt(view, trigger);
  // "إن لم تنسحب": a condition; "دون وقوع إصابات": what did not happen.
  if (isCondition(view, trigger) || isWithout(view, trigger) || isHypothetical(view, trigger))
    return 'unreal';
  if (isDreaded(view, trigger)) return 'unreal';
  if (isDoneBySaying(trigger.type)) {
    // "قد" with a past verb is no doubt; a call that is itself only planned is rare enough to read as made.
    const foretold = verb?.future || (!trigger.verbal && /^[وف]?س[يتن]/.test(view.text(trigger.first - 1)));
    return foretold && trigger.type !== 'threat' && trigger.type !== 'refusal' ? 'planned' : 'happened';
  }
  if (isObliged(view, trigger)) return 'called-for';
  // "قبل أن تسقط صواريخ": the conjunction takes the mood, the story tells that it happened.
  if (isAfterOrBefore(view, trigger)) return 'happened';
  // Talks that are hoped for are to come; that others withdraw or exchange prisoners is but somebody's wish.
  if (hopeBefore(view, trigger) !== null) return isExpected(trigger) ? 'planned' : 'unreal';
  if (frames & AHEAD || timeIsFuture || verb?.future) return 'planned';
  const light = lightVerbOf(view, trigger);
  // "يبدأ الأربعاء زيارة": a visit that somebody begins is still before him.
  const begins = light?.tense === 'present' && light.begins && familyOf(trigger.type) === 'talks';
  if (begins) return isBegunInPast(view, trigger) ? 'happened' : 'planned';
  if (light?.future || isAwaited(view, trigger) || isAgreedOn(view, trigger)) return 'planned';
  // "بموجب الاتفاق، تنسحب القوات بحلول": what a text provides for lies ahead.
  if (verb?.tense === 'present' && isProvided(view, trigger)) return 'planned';
  if (view.findBack(trigger.first, 5, 'need') !== null || isDecided(view, trigger)) return 'planned';
  if (!trigger.verbal && verb === null && hasFutureVerb(view, trigger.first, trigger.last)) return 'planned';
  if (isPurposeOf(view, trigger) || isStipulated(view, trigger) || hasAim(view, trigger)) return 'planned';
  if (frames & UNREAL || (frames & MAYBE && verb?.tense === 'present')) return 'unreal';
  if (!trigger.verbal && !isToBeStopped(view, trigger) && isCalledFor(view, trigger)) return 'called-for';
  if (isSought(view, trigger)) return 'unreal';
  const pledge = pledgeOf(view, trigger);
  if (pledge !== null) return pledge;
  const isProcess = familyOf(trigger.type) === 'combat' || familyOf(trigger.type) === 'territory';
  // "المفاوضات مستمرة": talks go on where it is said of them.
  if (trigger.type === 'meeting' && isOngoingBehind(view, trigger)) return 'ongoing';
  if (isProcess && trigger.type !== 'losses' && (frames & ONGOING || isOngoingBehind(view, trigger)))
    return 'ongoing';
  // "بمواصلة قتل المدنيين", "لا تزال تقاتل".
  if (isProcess && goesOn(view, trigger)) return 'ongoing';
  const present = verb?.tense === 'present' && !holds(view, trigger);
  if (
    isProcess &&
    (present || light?.tense === 'present') &&
    // "لا يستهدف" denies what would be going on; "لم يستهدف" tells of the past.
    !/^[وف]?لم$/.test(view.text(trigger.anchor - 1)) &&
    trigger.type !== 'losses'
  )
    return 'ongoing';
  return 'happened';
}

const isExpected = ({ type }: Trigger): boolean =>
  familyOf(type) === 'talks' || familyOf(type) === 'ceasefire';

/** "قررت مهاجمة المدينة", "قرر إرسال قوات": what has been decided on is still to be done; a truce is made by it. */
function isDecided(view: SentenceView, { verbal, first, type }: Trigger): boolean {
  if (verbal || familyOf(type) === 'ceasefire') return false;
  const decide = view.findBack(first, DECIDED_WITHIN, 'decide');
  if (decide === null || !view.isFiniteVerb(decide) || view.has(first - 1, IS_PREPOSITION)) return false;
  // Only who decides stands between.
  for (let at = decide + 1; at < first; at++)
    if (view.has(at, IS_PREPOSITION) || view.isFiniteVerb(at)) return false;
  return !/^[وف]/.test(view.at(first)?.prefix ?? '');
}
const DECIDED_WITHIN = 5;

/** "هدد باستهداف السفن", "تعهد بشن هجوم": what is threatened has not happened, and what is vowed is to come. */
function pledgeOf(view: SentenceView, { verbal, first }: Trigger): Modality | null {
  const isComplement = [first, first - 1].some((k) =>
    view.at(k)?.analyses.some(({ pos, prefix }) => pos === 'noun' && prefix.endsWith('ب')),
  );
  if (verbal || !isComplement) return null;
  const verb = view.findBack(first, 6, 'threaten', 'vow');
  if (verb === null || !view.isFiniteVerb(verb)) return null;
  return view.is(verb, 'threaten') ? 'unreal' : 'planned';
}

/** "على أن يجتمع الوفدان": what has been settled is still to come. */
const isStipulated = (view: SentenceView, { verbal, first }: Trigger): boolean =>
  verbal && view.text(first - 1) === 'ان' && /^[وف]?علي$/.test(view.text(first - 2));

/** "لإجراء محادثات", "للقاء", "بهدف توقيع": the aim of something else lies ahead. */
function isPurposeOf(view: SentenceView, trigger: Trigger): boolean {
  if (familyOf(trigger.type) !== 'talks' && trigger.type !== 'ceasefire-agreement') return false;
  if (trigger.verbal) return false;
  return (
    /^ل(?:اجراء|عقد|بدء|توقيع|حضور)$/.test(view.text(trigger.first - 1)) ||
    /^لل?(?:اجتماع|لقاء|تفاوض|تباحث)$/.test(view.text(trigger.first)) ||
    /^(?:بهدف|بغيه|اجل)$/.test(view.text(trigger.first - 2)) ||
    view.text(trigger.first).startsWith('للتوصل')
  );
}

/** "تسعى إلى إبرام اتفاق", "فرص التوصل إلى هدنة": an accord that its sentence does not say was reached. */
const isSought = (view: SentenceView, { type, verbal, first }: Trigger): boolean =>
  (type === 'agreement' || type === 'ceasefire-agreement') && !verbal && standingOf(view, first) === 'sought';

/** "هدف الزيارة هو", "الغرض من اللقاء": whoever says what a meeting is for has it before him. */
function hasAim(view: SentenceView, { type, verbal, first }: Trigger): boolean {
  if (verbal || (familyOf(type) !== 'talks' && type !== 'ceasefire-agreement')) return false;
  const at = /^من(?:ه|ها)?$/.test(view.text(first - 1)) ? first - 2 : first - 1;
  return /^[وف]?(?:ال)?(?:هدف|غرض|غايه)$/.test(view.text(at));
}

/** What the words right before the trigger say of it in its clause, three at most. */
function framesBefore(view: SentenceView, { first }: Trigger): number {
  const start = view.clauseStart(first);
  let frames = 0;
  for (let at = first - 1, words = 0; at >= start && words < GOVERNORS; at--) {
    if (view.at(at)?.kind !== 'word') continue;
    frames |= frameOfEither(view.known(at));
    words++;
  }
  return frames;
}
const GOVERNORS = 3;

/** "القتال مستمر": whether words right behind in the clause say that it goes on. */
function isOngoingBehind(view: SentenceView, { last }: Trigger): boolean {
  const end = Math.min(view.clauseEnd(last), last + ONGOING_WITHIN);
  for (let at = last + 1; at < end && !view.has(at, IS_AN); at++)
    if (frameOf(view.known(at)) & ONGOING) return true;
  return false;
}
const ONGOING_WITHIN = 9;

/** The finite verb among the trigger's words; "س" before a present makes it future. */
function verbAt(
  view: SentenceView,
  trigger: Trigger,
): { tense: 'past' | 'present' | null; future: boolean } | null {
  for (let at = trigger.first; at <= trigger.last; at++) {
    if (!view.isFiniteVerb(at)) continue;
    const readings = view.at(at)?.analyses.filter((analysis) => analysis.pos === 'verb') ?? [];
    // "وحداتنا تقاتل": of a verb that may be "he fought" or "they fight" the feminine subject before it tells which.
    const feminine = /ات(?:ه|ها|هم|نا)?$/.test(view.text(at - 1));
    const reading =
      (feminine
        ? readings.find(({ person, tense }) => person === '3fs' && tense === 'present')
        : endedBefore(view, at, readings)) ?? readings[0];
    if (reading)
      return { tense: reading.tense, future: reading.tense === 'present' && reading.prefix.endsWith('س') };
  }
  return null;
}

/** "تسيطر على المدينة": a state that a deed has brought about, not the deed going on. */
function holds(view: SentenceView, trigger: Trigger): boolean {
  return trigger.type === 'capture' && view.as(trigger.anchor, 'verb', 'seize')?.lemma === 'سيطر 1';
}

/** "دعا إلى اعتراض انتقال المقاتلين", "طالب بمنع وصول السلاح": what is to be stopped is nothing that anybody calls for. */
function isToBeStopped(view: SentenceView, { first }: Trigger): boolean {
  return /^[وف]?(?:ل|ب|ال|لل)?(?:اعتراض|منع|ايقاف|تجنب|تفادي|مكافحه)$/.test(view.text(first - 1));
}

// Who charges whom with what: "اتهم X Y بقصف Z" puts the deed on the word of X and on the account of Y.
import { accusedBehindAside, accusesWithoutSubject } from './accused.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { describedBehind } from './described-subject.ts';
import { describedBefore } from './speakers.ts';
import { collectSpeakers } from './collect-speakers.ts';
import type { SpeechAct } from './speech.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** How far behind a verb of accusing its ب may stand, in chunks. */
const CHARGE_REACH = 14;

/**
 * "اتهم X Y بقصف Z", "هنأ X Y بسيطرة": what stands behind ب is on the word of who accuses or congratulates, not on the
 * article's own. Of what two charge each other with both are speakers.
 */
export function chargeAt(
  view: SentenceView,
  i: number,
  last: readonly Speaker[],
  context: SpeakerContext,
): SpeechAct | null {
  const charge = view.is(i, 'accuse', 'support');
  const mutual = charge?.pos === 'phrase' || charge?.pos === 'noun' ? mutualChargeAt(view, i) : null;
  if (mutual) return mutual;
  const noun = charge?.pos === 'noun' ? chargeOfNoun(view, i) : null;
  if (noun) return noun;
  if (
    !charge ||
    charge.pos === 'noun' ||
    charge.pos === 'phrase' ||
    // "المتهمين بالقتل": those who are charged.
    /^[وف]?(?:[بلك]?ال|لل)/.test(view.text(i)) ||
    !(charge.pos === 'participle' || view.isFiniteVerb(i))
  )
    return null;
  const behindAside = accusedBehindAside(view, i);
  const from = behindAside ?? i + 1;
  for (let at = from; at < Math.min(view.length, from + CHARGE_REACH); at++) {
    if (view.isClauseMark(at)) return null;
    const chunk = view.at(at);
    if (
      chunk?.kind !== 'word' ||
      !chunk.text.startsWith('ب') ||
      // "متهما إياهم بـ"استهداف": before a quotation the preposition stands alone.
      !(
        chunk.text === 'ب' ||
        BEING_BEHIND.test(chunk.text) ||
        chunk.analyses.some((a) => a.pos === 'noun' && a.prefix.startsWith('ب'))
      )
    )
      continue;
    const { speakers, charged } = chargeParties(view, i, at, charge.pos === 'participle', last, context);
    // Nobody charges himself: who does is not told.
    const isHimself = charged.some(({ actor }) => actor === speakers[0]?.actor);
    return {
      speakers: isHimself ? [] : speakers,
      charged,
      reporters: [],
      verb: i,
      stance: 'asserts',
      from: at,
      to: pastResult(view, view.clauseEnd(at)),
    };
  }
  return null;
}

/** "بقصف السوق، مما أسفر عن مقتل 20": what came of it is on the same word; where that ends. */
function pastResult(view: SentenceView, end: number): number {
  const isResult = view.text(end) === '،' && /^(?:م?ما)$/.test(view.text(end + 1));
  return isResult && view.is(end + 2, 'cause') ? view.clauseEnd(end + 2) : end;
}

/** "اتهامات", "تهم", "الاتهام": never the act of accusing by its verb. */
const ACCUSATION = /^[وفبل]?(?:ال|لل)?(?:اتهام|اتهامات|تهم|تهمه)(?:ه|ها|هم)?$/;
/** "التي وجهها X إلى": what brings an accusation against somebody. */
const LEVELS = /^[وف]?(?:[يت]?وجه|ساق|كال)(?:ت|وا)?(?:ه|ها)?$/;

/**
 * "اتهامات X لـY بتنفيذ هجوم", "الاتهامات التي وجهتها X لـY بقصف", "وجه X إلى Y تهمة قصف": on the word of who accuses and the account of
 * who is accused; `null` where one of them is not told.
 */
function chargeOfNoun(view: SentenceView, i: number): SpeechAct | null {
  if (!ACCUSATION.test(view.text(i))) return null;
  const start = view.clauseStart(i);
  let verb = i - 1;
  while (verb >= start && !(LEVELS.test(view.text(verb)) && view.isFiniteVerb(verb)))
    verb = isBesideObject(view, verb) ? verb - 1 : -1;
  const end = Math.min(view.clauseEnd(i), i + CHARGE_REACH);
  let by = i + 1;
  // "تهمة قصف المحطة": the charge has what it is of right behind it.
  const isOfDeed = CHARGE.test(view.text(i)) && view.as(by, 'noun', 'strike', 'attack', 'kill') !== null;
  if (!isOfDeed) while (by < end && !isDeedBehindB(view, by)) by++;
  if (by >= end) return null;
  const levelled = view.has(i + 1, IS_RELATIVE) && LEVELS.test(view.text(i + 2));
  const speakers = levelled
    ? collectSpeakers(view, i + 3, by, 1)
    : verb >= start
      ? collectSpeakers(view, verb + 1, i, 1)
      : OWN_ACCUSATION.test(view.text(i))
        ? collectSpeakers(view, start, i, -1)
        : collectSpeakers(view, i + 1, i + 2, 1);
  const charged = addressed(view, verb >= start ? verb + 1 : i + 1, by);
  if (speakers.length === 0 || charged.length === 0) return null;
  const act = { speakers, charged, reporters: [], verb: i, from: by, to: view.clauseEnd(by) };
  return { ...act, stance: 'asserts', ...(levelled ? { isLevelled: true } : {}) };
}

/** "جددت X اتهاماتها لـY". */
const OWN_ACCUSATION = /(?:اتهام|اتهامات)(?:ه|ها|هم)$/;
const CHARGE = /^[وف]?تهمه$/;

/** "وجه X أمس إلى Y اتهامات": only who accuses, whom and when stand between the verb and the accusation that is its object. */
function isBesideObject(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.kind !== 'word') return chunk !== null && !view.isClauseMark(at);
  return BESIDE_OBJECT.test(chunk.text);
}
const BESIDE_OBJECT =
  /^(?:ال.+|الي|ل|لل|له|لها|لهم|اليه|اليها|اليهم|ايضا|كذلك|عده|سلسله|بعض|مجددا|علنا|رسميا)$/;

const isDeedBehindB = (view: SentenceView, at: number): boolean =>
  BEING_BEHIND.test(view.text(at)) ||
  view.at(at)?.analyses.some(({ pos, prefix }) => pos === 'noun' && prefix.startsWith('ب')) === true;

/** "الاتهامات التي وجهتها X لـY بقصف": the verb at `i` only says whose the accusation before it is. */
export const isLevelling = (view: SentenceView, i: number): boolean =>
  LEVELS.test(view.text(i)) && view.has(i - 1, IS_RELATIVE) && ACCUSATION.test(view.text(i - 2));

/** Who stands behind ل or إلى in a stretch. */
function addressed(view: SentenceView, from: number, to: number): readonly Speaker[] {
  for (let at = from; at < to; at++) {
    const toward = /^لل?$/.test(view.at(at)?.prefix ?? '') || /^(?:الي|ضد)$/.test(view.text(at - 1));
    if (toward && view.at(at)?.name) return collectSpeakers(view, at, at + 1, 1, true);
  }
  return [];
}

/** "بالوقوف وراء هجوم", "بالمسؤولية عن القصف": having to do with the deed that follows. */
const BEING_BEHIND = /^ب(?:ال)?(?:ارتكاب|وقوف|مسؤولي|ضلوع|تورط|قيام|اقدام|سعي|محاول|تعمد)/;
/** The parties may stand between: "تبادل X وY الاتهامات". */
const SWAP_REACH = 8;

/** "تبادل X وY الاتهامات بخرق الهدنة": on the word of both, each of the other. */
function mutualChargeAt(view: SentenceView, i: number): SpeechAct | null {
  const swap = /^[وف]?[يت]?تبادل/.test(view.text(i)) ? i : view.findBack(i, SWAP_REACH, 'swap');
  if (swap === null) return null;
  const by = [i + 1, i + 2, i + 3].find((at) =>
    view.at(at)?.analyses.some(({ pos, prefix }) => pos === 'noun' && prefix.startsWith('ب')),
  );
  if (by === undefined) return null;
  const behind = collectSpeakers(view, swap + 1, by, 1);
  const speakers = behind.length > 0 ? behind : collectSpeakers(view, view.clauseStart(swap), swap, 1);
  if (speakers.length < 2) return null;
  // "بخرق الهدنة التي بدأت الأحد": what is told of the truce by the way nobody is charged with.
  const end = view.clauseEnd(by);
  let relative = by + 1;
  while (relative < end && !view.has(relative, IS_RELATIVE)) relative++;
  return {
    speakers,
    charged: speakers,
    reporters: [],
    verb: i,
    stance: 'asserts',
    from: by,
    to: relative,
  };
}

/**
 * Who charges whom: behind a finite verb the first name charges and the second is charged; where the subject stands before
 * the verb, is its pronoun, or the charge is a participle ("…، متهما Y بقصف"), the first name behind it is charged.
 */
function chargeParties(
  view: SentenceView,
  i: number,
  to: number,
  participle: boolean,
  last: readonly Speaker[],
  context: SpeakerContext,
): { speakers: readonly Speaker[]; charged: readonly Speaker[] } {
  const behind: Speaker[][] = [];
  for (let at = i + 1; at < to; at++) {
    const found = collectSpeakers(view, at, at + 1, 1);
    // "رحبت X وY بتوقيع": they do it together.
    if (view.at(at)?.prefix.startsWith('و') && view.at(at - 1)?.name && behind.length > 0)
      behind.at(-1)?.push(...found);
    else if (found.length > 0) behind.push(found);
  }
  // "في مقابل التفاؤل الأممي، اتهم": the adjective of a phrase before its comma is nobody.
  const isAdjective = view.at(i - 1)?.kind === 'mark' && view.at(i - 2)?.name?.form === 'demonym';
  const [before] = participle || isAdjective ? [] : collectSpeakers(view, Math.max(0, i - 2), i, -1);
  const pronoun = PRONOUN_ON_AN.test(view.text(i - 1));
  const behindAside = accusedBehindAside(view, i);
  if (behindAside !== null)
    return {
      speakers: before ? [before] : (behind[0] ?? last).slice(0, 1),
      charged: collectSpeakers(view, behindAside, behindAside + 1, 1),
    };
  if (participle || pronoun) return { speakers: last.slice(0, 1), charged: behind[0] ?? [] };
  if (before) return { speakers: [before], charged: behind[0] ?? [] };
  // "اتهم قائد الشرطة فلان X بقصف", "لكن مصدرا طبيا اتهم X بقصف": words describe who accuses.
  const described = describedBehind(view, i, context);
  const charged = behind.find(([one]) => (one?.span.start ?? 0) >= (described?.span.end ?? Infinity));
  if (described && charged) return { speakers: [described], charged };
  const ahead = describedBefore(view, i, context);
  if (ahead) return { speakers: [ahead], charged: behind[0] ?? [] };
  if (accusesWithoutSubject(view, i)) {
    // "بعدما اتهم X": a clause of its own need not go on with whoever spoke.
    const goesOn = /^[وف]/.test(view.text(i));
    return { speakers: goesOn ? last.slice(0, 1) : [], charged: behind[0] ?? [] };
  }
  return { speakers: behind[0] ?? last.slice(0, 1), charged: behind[1] ?? [] };
}

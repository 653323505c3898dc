// Who charges whom with what: "اتهم X Y بقصف Z" puts the deed on the word of X and on the account of Y.
import { accusedBehindAside, accusesWithoutSubject } from './accused.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** How far behind a verb of accusing its ب may stand, in chunks. */
const CHARGE_REACH = 14;

/**
 * "اتهم X Y بقصف Z", "هنأ X Y بسيطرة": what stands behind ب is on the word of who accuses or congratulates, not on the
 * article's own. Of what two charge each other with both are speakers.
 */
export function chargeAt(view: SentenceView, i: number, last: readonly Speaker[]): SpeechAct | null {
  const charge = view.is(i, 'accuse', 'support');
  const mutual = charge?.pos === 'phrase' || charge?.pos === 'noun' ? mutualChargeAt(view, i) : null;
  if (mutual) return mutual;
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
    const { speakers, charged } = chargeParties(view, i, at, charge.pos === 'participle', last);
    // Nobody charges himself: who does is not told.
    const isHimself = charged.some(({ actor }) => actor === speakers[0]?.actor);
    return {
      speakers: isHimself ? [] : speakers,
      charged,
      reporters: [],
      verb: i,
      stance: 'asserts',
      from: at,
      to: view.clauseEnd(at),
    };
  }
  return null;
}

/** "بالوقوف وراء هجوم", "بالمسؤولية عن القصف": having to do with the deed that follows. */
const BEING_BEHIND = /^ب(?:ال)?(?:وقوف|مسؤولي|ضلوع|تورط|قيام|اقدام|سعي|محاول|تعمد)/;
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
): { speakers: readonly Speaker[]; charged: readonly Speaker[] } {
  const behind = Array.from({ length: to - i - 1 }, (_, k) =>
    collectSpeakers(view, i + 1 + k, i + 2 + k, 1),
  ).filter((found) => found.length > 0);
  const [before] = participle ? [] : collectSpeakers(view, Math.max(0, i - 2), i, -1);
  const pronoun = PRONOUN_ON_AN.test(view.text(i - 1));
  const behindAside = accusedBehindAside(view, i);
  if (behindAside !== null)
    return {
      speakers: before ? [before] : (behind[0] ?? last).slice(0, 1),
      charged: collectSpeakers(view, behindAside, behindAside + 1, 1),
    };
  if (participle || pronoun) return { speakers: last.slice(0, 1), charged: behind[0] ?? [] };
  if (before) return { speakers: [before], charged: behind[0] ?? [] };
  if (accusesWithoutSubject(view, i)) {
    // "بعدما اتهم X": a clause of its own need not go on with whoever spoke.
    const goesOn = /^[وف]/.test(view.text(i));
    return { speakers: goesOn ? last.slice(0, 1) : [], charged: behind[0] ?? [] };
  }
  return { speakers: (behind[0] ?? last).slice(0, 1), charged: behind[1] ?? [] };
}

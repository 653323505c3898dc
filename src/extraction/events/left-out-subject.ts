// Who is the subject of a verb that has none beside it, by what opens its clause: of a complement whoever speaks ("نفى أن يكون قد قصف"),
// of "إنها" whoever the pronoun agrees with, behind "بعد أن" or "دون أن" the subject of the clause that it hangs on.
import type { Gender } from './agreement.ts';
import { genderOfName, genderOfVerb } from './agreement.ts';
import type { Argument } from './arguments.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import type { Supply } from './supply.ts';
import { asAgents } from './supply.ts';
import { unspanned } from './supply-targets.ts';
import { isDoer, isOwnDoer } from './subject-of-verb.ts';
import { isSufferedOrHeard } from './undergone.ts';
import { verbGroupStart } from './verb-group.ts';
import { IS_AN } from './word-facts.ts';

/** Behind these with أن stands when, against what or without what something is done. */
const WHEN = /^[وف]?(?:بعد|قبل|منذ|دون|حتي|غير)$/;

/** The gender of who speaks as the verb of the act shows it: "قائلا" → `'m'`, "نفت" → `'f'`. */
function genderOfVoice(view: SentenceView, { verb }: SpeechAct): Gender | null {
  if (verb < 0) return null;
  const text = view.text(verb);
  if (!view.isFiniteVerb(verb) && /(?:ا|ه)$/.test(text)) return text.endsWith('ا') ? 'm' : 'f';
  return genderOfVerb(view, verb);
}

/** Whom those who speak have charged with something before, in the same sentence, where a pronoun of a gender can mean them. */
function chargedBefore({ view, acts }: Supply, act: SpeechAct, gender: Gender): readonly Speaker[] {
  const charge = acts.findLast(({ charged, verb }) => charged !== undefined && verb < act.verb);
  return (charge?.charged ?? []).filter(({ actor, span }) => {
    const at = view.chunks.findIndex((chunk) => chunk.span.start === span.start);
    const of = at < 0 ? null : genderOfName(view, at);
    return (of === null || of === gender) && !act.speakers.some((speaker) => speaker.actor === actor);
  });
}

/** Of those told before in the sentence, who did something and does not speak here. */
const othersBefore = ({ beside }: Supply, { speakers }: SpeechAct): Argument[] =>
  unspanned(beside.filter(({ actor }) => !speakers.some((speaker) => speaker.actor === actor)));

/**
 * Whom a verb or pronoun of a gender means in what somebody says: where who speaks is of another gender, those told before, else who
 * speaks: "نفت X أن يكون قد قصف" → not X.
 */
function meantBySpeaker(supply: Supply, act: SpeechAct, gender: Gender): readonly Argument[] {
  const voice = genderOfVoice(supply.view, act);
  const others = voice !== null && voice !== gender ? othersBefore(supply, act) : [];
  return others.length > 0 ? others : asAgents(act.speakers);
}

/** Who "he" or "she" is behind a verb of saying: whom the speaker has charged, else whom the gender tells. */
function pronounOf(supply: Supply, act: SpeechAct, gender: Gender): readonly Argument[] {
  const charged = chargedBefore(supply, act, gender);
  return charged.length > 0 ? asAgents(charged) : meantBySpeaker(supply, act, gender);
}

/** The subject of the clause that "بعد أن", "دون أن" or a purpose ("للقاء X") hangs on. */
export function subjectOfMatrix(view: SentenceView, at: number): readonly Speaker[] {
  let start = view.clauseStart(at);
  for (let k = start; k < at; k++) if (view.has(k, IS_AN)) start = k + 1;
  const found = collectSpeakers(view, start, at, 1);
  return found.length > 0 ? found : subjectOfClauseBefore(view, start);
}

/** "وفي جنيف، حيث اجتمع بـY، قال X": a clause of "where" that opens a sentence has for its subject that of the clause behind it. */
export function subjectBehindWhere(view: SentenceView, verb: number): readonly Speaker[] {
  const where = verbGroupStart(view, verb) - 1;
  if (!/^[وف]?حيث$/.test(view.text(where)) || where > WHERE_WITHIN) return [];
  if (view.hasFiniteVerb(0, where)) return [];
  const end = view.clauseEnd(verb);
  return view.text(end) === '،' && view.isFiniteVerb(end + 1)
    ? collectSpeakers(view, end + 2, Math.min(view.clauseEnd(end + 1), end + SUBJECT_WITHIN), 1)
    : [];
}
const WHERE_WITHIN = 6;
const SUBJECT_WITHIN = 6;

/**
 * "نفى X أن تكون قواته قد تراجعت", "أكد أن رجاله استولوا": whose the doer is that stands behind أن and that no name has told: of whoever
 * speaks, unless the pronoun is of another gender; `null` where no such noun stands at the chunk.
 */
function ownerOfDoer(supply: Supply, doer: number): readonly Argument[] | null {
  const { view, covering } = supply;
  const act = covering.at(-1);
  if (act === undefined || act.speakers.length === 0 || view.at(doer)?.name) return null;
  if (!isOwnDoer(view, doer) || act.from !== verbGroupStart(view, doer)) return null;
  // "قواتها" is of a woman or of any body, "قواته" of a man.
  return view.text(doer).endsWith('ه') ? meantBySpeaker(supply, act, 'm') : asAgents(act.speakers);
}

/** Who is meant by a trigger's verb that leaves its subject out; `null`: its opening does not tell. */
export function leftOutSubject(supply: Supply): readonly Argument[] | null {
  const { view, trigger, covering } = supply;
  if (!view.isFiniteVerb(trigger.first) || isSufferedOrHeard(view, trigger)) return null;
  // "قبل أن تقصف طائراته": the noun of a doer right behind the verb is its subject.
  if (isDoer(view, trigger.last + 1) || isOwnDoer(view, trigger.last + 1)) return null;
  const start = verbGroupStart(view, trigger.first);
  const opener = start - 1;
  const fronted = subjectBehindWhere(view, trigger.first);
  if (fronted.length > 0) return asAgents(fronted);
  const owner = ownerOfDoer(supply, opener);
  if (owner !== null) return owner;
  if (!view.has(opener, IS_AN)) return null;
  const pronoun = PRONOUN_ON_AN.exec(view.text(opener))?.[1];
  const act = covering.at(-1);
  if (pronoun === 'ه' || pronoun === 'ها')
    return act && act.speakers.length > 0 ? pronounOf(supply, act, pronoun === 'ه' ? 'm' : 'f') : null;
  if (pronoun !== undefined) return null;
  const gender = genderOfVerb(view, trigger.anchor);
  if (WHEN.test(view.text(opener - 1))) {
    const subject = subjectOfMatrix(view, opener - 1);
    const areTwo = view.at(trigger.anchor)?.analyses.some(({ person }) => /^3.d$/.test(person ?? ''));
    return subject.length > (areTwo ? 1 : 0) ? asAgents(subject) : null;
  }
  // "نفى أن يكون قد قصف"
  if (act === undefined || act.speakers.length === 0 || act.from !== start || gender === null) return null;
  return meantBySpeaker(supply, act, gender);
}

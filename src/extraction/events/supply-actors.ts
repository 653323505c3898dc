// Who did it where the clause leaves it out: the speaker for "we" and for acts of saying, whoever announces his own deed,
// the deed that caused the losses, else the subject of the verb before (pro-drop).
import { familyOf } from '../../domain/event-types.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import { besideCompanions } from './beside-companions.ts';
import type { Aside } from './denial-object.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import { hasUnlistedSubject, isDoer } from './subject-of-verb.ts';
import { partiesInPassing } from './call-in-passing.ts';
import type { SentenceView } from './sentence-view.ts';
import { isTalkAt } from './talk.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { issuerOfDocument } from './issued.ts';
import { isHeard, isSuffered, isSufferedOrHeard } from './undergone.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { claimantsOf, claimedBehind, isResponsibility } from './claimants.ts';
import { goesOn, isOfOtherGender, isOwned } from './pronoun-owner.ts';
import { leftOutSubject } from './left-out-subject.ts';
import { isKnown, sharedSubject } from './shared-subject.ts';
import type { Supply } from './supply.ts';
import { asAgents, isOneSide, subjectOf } from './supply.ts';
import { speakersOf, voiceBefore } from './supply-speakers.ts';
import { areReason, isCountedOn, partiesCountedOn } from './whose-dead.ts';
import { targetsFor, unspanned } from './supply-targets.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** Deeds that one announces of oneself: "أعلنت X التوصل إلى اتفاق", "أعلن عن تحقيق مكاسب". */
const OWN_DEED: ReadonlySet<EventType> = new Set([
  'ceasefire-agreement',
  'ceasefire-violation',
  'agreement',
  'advance',
  'capture',
  'attack',
  'strike',
  'withdrawal',
  'exchange',
  'deployment',
]);

/** Whether the trigger is what the verb of saying has as its object: "أعلن التوصل", "نفى قصف الموقع". */
function isDirectObject({ view, trigger, covering }: Supply): boolean {
  const act = covering.at(-1);
  if (act === undefined || act.judges || trigger.verbal || trigger.first - act.from > 1) return false;
  // "ووقع الهجوم على الطريق، وفقا لـX": what is said behind the deed has no object.
  if (act.verb < 0 || act.verb > trigger.first) return false;
  // "نفى صحة الأنباء عن اقتحام المقر": what others tell is theirs to say; only accusations charge whoever denies them.
  if (act.between && isOthersTalk(view, act.between)) return false;
  // "نفى X حدوث غارات", "أعلن X تعرض القاعدة لهجوم": what happens is others' doing.
  if (HAPPENING.test(view.text(trigger.first - 1)) || HAPPENING.test(view.text(trigger.first))) return false;
  // Behind أن or a colon stands a sentence of its own, whose deed may be anybody's.
  return !/^(?:[وف]?ب?ان.{0,3}|:)$/.test(view.text(act.from - 1));
}

const HAPPENING = /^(?:حدوث|وقوع|حصول|ورود|سماع|رصد|سقوط)$/;

/** Whether talk that charges nobody stands in a stretch: "الأنباء المتداولة حول", never "الاتهامات بشأن". */
function isOthersTalk(view: SentenceView, { from, to }: Aside): boolean {
  let talk = false;
  for (let at = from; at < to; at++) {
    if (/^(?:[بل]?ال|لل)?اتهام(?:ات)?$/.test(view.text(at))) return false;
    talk ||= isTalkAt(view, at);
  }
  return talk;
}

function agentsFor(supply: Supply): readonly Argument[] {
  const { view, trigger, covering, lastAgents, lastTalks, lastDeed, lastTrigger } = supply;
  const chunk = view.at(trigger.anchor);
  const verb = chunk?.analyses.find((analysis) => analysis.pos === 'verb');
  const isAct = isDoneBySaying(trigger.type);
  const we = trigger.verbal && (verb?.person === '1p' || verb?.person === '1s');
  const speakers = speakersOf(supply);
  // "دعا بيان صادر عن X إلى": a document's act is its issuer's.
  const issuers =
    isAct && trigger.verbal
      ? issuerOfDocument(view, trigger.anchor + 1, { kindOf: supply.kindOf, lastSpeakers: speakers })
      : [];
  if (issuers.length > 0) return asAgents(issuers);
  if (isAct && speakers.length === 0 && voiceBefore(supply)?.speakers.length === 0) return [];
  // "دُعي الوزيران": who called them is not told.
  if (isAct && verb?.passive && !we) return [];
  // "ودعا رئيس البلدية فلان إلى": of whom only words tell.
  if (supply.described) return asAgents([supply.described]);
  if ((isAct || we) && speakers.length > 0) return asAgents(speakers);
  // "دان X الغارات، مطالبا": a circumstance is the act of the subject of the clause before.
  if (isAct && !view.isFiniteVerb(trigger.anchor) && view.isCircumstantial(trigger.anchor)) {
    const subject = subjectOfClauseBefore(view, trigger.first);
    if (subject.length > 0) return asAgents(subject);
  }
  // "اتهم X Y بقصف": the doer is the one charged, never the one who charges.
  const charged = covering.at(-1)?.charged;
  if (charged && !isAct) return asAgents(charged);
  const leftOut = isAct || verb?.passive ? null : leftOutSubject(supply);
  if (leftOut !== null) return leftOut;
  // "قالت X إنها قتلت", "إنه قضى على": the pronoun is the speaker.
  const pronoun = PRONOUN_ON_AN.exec(view.text(trigger.first - 1))?.[1];
  // "بأنه خرق": a noun is said of somebody, and done by nobody.
  const isSaid = !isAct && !trigger.verbal && chunk?.analyses.some(({ pos }) => pos === 'noun') === true;
  if (
    speakers.length > 0 &&
    !verb?.passive &&
    pronoun !== undefined &&
    !(isSaid && trigger.first === trigger.anchor) &&
    !isSufferedOrHeard(view, trigger)
  ) {
    const men = pronoun === 'هم' ? menBefore(supply, speakers) : null;
    return men === null ? asAgents(speakers) : [{ actor: men, role: 'agent', span: null }];
  }
  if (isResponsibility(view, trigger)) return asAgents(claimantsOf(supply, speakers));
  // "سُمع دوي انفجار": who hears it is not told, nor who did it.
  if (trigger.verbal && isHeard(view, trigger)) return [];
  // Who killed is told by the deed that caused it, never by whoever was spoken of last.
  if (trigger.type === 'losses')
    return isSuffered(view, trigger) || areReason(view, trigger)
      ? []
      : lastDeed.filter((actor) => actor.role === 'agent').map((actor) => ({ ...actor, span: null }));
  // "الاتفاق يتم انتهاكه": the pronoun is what is broken, and nobody tells so of himself.
  if (trigger.type === 'ceasefire-violation' && NOBODYS.test(view.text(trigger.anchor - 1))) return [];
  // "بعد استهدافه بصاروخين": without an object behind it the pronoun is who was hit.
  if (
    /^[وفب]?استهداف(?:ه|ها|هم)$/.test(view.text(trigger.anchor)) &&
    /^(?:ب|من$)/.test(view.text(trigger.last + 1))
  )
    return [];
  // "قتل سبعة من X أثناء محاولتهم التسلل": the pronoun is of the dead.
  if (lastTrigger?.type === 'losses' && THEIR_ATTEMPT.test(view.text(trigger.first - 1)))
    return lastDeed
      .filter(({ role }) => role === 'target')
      .map(({ actor }) => ({ actor, role: 'agent', span: null }));
  // "لا تزال صامدة": who holds it is told by a pronoun ("بيدنا", "في قبضتها") or not at all.
  if (trigger.type === 'capture' && trigger.modality === 'ongoing')
    return IN_OWN_HANDS.test(view.text(trigger.anchor)) ? asAgents(speakers) : [];
  const owned = [trigger.first, trigger.anchor].some((at) => isOwned(view, at));
  const isFall = view.is(trigger.anchor, 'fall') !== null;
  // "سقوطها", "خسارتهم المدينة": the pronoun is what fell or who lost it.
  if (owned && isFall) return [];
  const ready = trigger.modality === 'unreal' && familyOf(trigger.type) === 'talks';
  // Witnesses tell of deeds; parties announce their own.
  if (OWN_DEED.has(trigger.type) && !isFall && isDirectObject(supply))
    return asAgents(
      (covering.at(-1)?.speakers ?? []).filter(
        ({ described, sideOf }) => described === undefined || sideOf !== undefined,
      ),
    );
  // The pronoun on the noun ("استهدافها", "توصلهما") is the subject of its clause, else who speaks.
  // "نفت X ما نشرته Y عن استهدافها": what others tell of her.
  const denial = covering.at(-1);
  if (owned && denial?.stance === 'denies' && denial.between && isOthersTalk(view, denial.between))
    return asAgents(speakers);
  // "قالت X إنها تصدت للطيران أثناء إغارته": the pronoun is not of her gender.
  if (owned && isOfOtherGender(supply)) return [];
  // "وتستكمل سيطرتها": the verb beside it has no subject of its own, so that of the verb before.
  if (owned && goesOn(view, trigger.first - 1)) return subjectOf(lastAgents);
  const [subject] = owned ? [collectSpeakers(view, view.clauseStart(trigger.first), trigger.first, -1)] : [];
  if (subject && subject.length > 0) return asAgents(subject);
  if (owned || ready) return speakers.length > 0 ? asAgents(speakers) : unspanned(lastAgents.agents);
  // "خلال زيارة لموسكو", "خلال المكالمة": the subject of the clause that it is part of.
  const shared = sharedSubject(view, trigger, supply.acts);
  if (shared.length > 0) return asAgents(shared);
  if (trigger.type === 'meeting' && !trigger.verbal && isKnown(view, trigger)) return unspanned(lastTalks);
  // "هدف الزيارة": of whoever was to meet, on the side that speaks of it.
  if (trigger.type === 'visit' && !trigger.verbal && isKnown(view, trigger))
    return unspanned(
      lastTalks.filter(({ actor }) => speakers.some((speaker) => isOneSide(supply, actor, speaker.actor))),
    );
  // "خرقت القوات الهدنة بقصف مواقع", "أطلق الجيش عملية بغارة": the deed by which another is done.
  if (isMeansOf(view, trigger, lastTrigger)) return unspanned(supply.beside);
  // "تمكن خلاله من تحرير", "وشنت غارات": the verb beside the noun has its subject further back.
  if (!trigger.verbal && !isFall && leansOnVerb(view, trigger)) return subjectOf(lastAgents);
  if (!trigger.verbal || verb?.passive) return [];
  // A truce takes effect and breaks down by itself.
  if (trigger.type === 'ceasefire-start') return [];
  if (trigger.type === 'ceasefire-violation' && view.is(trigger.anchor, 'breach') === null) return [];
  // The subject of a relative clause is what stands before the pronoun, found or not.
  if (view.has(trigger.first - 1, IS_RELATIVE) || view.text(trigger.first - 1) === 'ممن') return [];
  if (hasUnlistedSubject(view, trigger)) return [];
  // "وطالبت" is one; "واتفقا" are all of them.
  const areMany = verb?.person === '3md' || verb?.person === '3fd' || verb?.person === '3mp';
  // "شدد X وY على كذا، كما اتفقا": they of whom nothing was told before are those who speak.
  if (areMany && lastAgents.agents.length === 0 && speakers.length > 1) return asAgents(speakers);
  return areMany ? unspanned(lastAgents.agents) : subjectOf(lastAgents);
}

/**
 * Whom "إنهم" means where one man speaks ("قال دبلوماسي إنهم تقدموا"): the men named last before; `null` where those who speak are
 * several, or a body, whose men may be meant.
 */
function menBefore({ view, trigger, kindOf }: Supply, speakers: readonly Speaker[]): string | null {
  const [speaker] = speakers;
  if (!speaker || speakers.length > 1) return null;
  if (kindOf(speaker.actor) !== 'person' && speaker.described === undefined) return null;
  for (let at = trigger.first - 1; at >= 0; at--)
    for (const actor of view.at(at)?.name?.actors ?? [])
      if (actor !== speaker.actor && (kindOf(actor) === 'armed-force' || kindOf(actor) === 'group'))
        return actor;
  return null;
}

/** Whether a deed with ب stands behind another of the same clause as that by which it is done, nobody named between them. */
function isMeansOf(view: SentenceView, trigger: Trigger, last: Trigger | null): boolean {
  if (trigger.verbal || !OWN_DEED.has(trigger.type) || last === null || !DONE_BY.has(last.type)) return false;
  if (!/^[وف]?ب/.test(view.at(trigger.first)?.prefix ?? '')) return false;
  if (view.clauseStart(last.anchor) !== view.clauseStart(trigger.first)) return false;
  for (let at = last.last + 1; at < trigger.first; at++)
    if (view.at(at)?.name || view.isFiniteVerb(at)) return false;
  return true;
}
const DONE_BY: ReadonlySet<EventType> = new Set(['ceasefire-violation', 'attack', 'strike']);

/** "محاولتهم": an attempt of those told before. */
const THEIR_ATTEMPT = /^[وفبل]?محاولت(?:هم|هما)$/;

const IN_OWN_HANDS = /^(?:ب?(?:يد|ايدي|حوزت)|سيطرت|قبضت)(?:ه|ها|هم|نا)$/;

/** Light verbs that have the deed itself as their subject. */
const NOBODYS = /^[وف]?(?:س?[يت]تم|تمت?|جري|جرت|س?[يت]جري)$/;

/** Light verbs that somebody does; of the others (تم, جرى, حدث) nobody is the subject. */
const TRANSITIVE = /^[وفس]{0,2}[يت]?(?:شن|نفذ|وجه|خاض|واصل|كثف)(?:ت|وا|ون)?$/;

/** Whether a verbal noun leans on a verb right before it whose subject does it: one of managing, or a light one. */
function leansOnVerb(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.anchor - 1; at >= Math.max(0, trigger.anchor - 4) && !view.isClauseMark(at); at--) {
    if (view.at(at)?.name) return false;
    if (view.is(at, 'manage', 'decide') || (view.is(at, 'do') && TRANSITIVE.test(view.text(at))))
      return view.isFiniteVerb(at) && !hasDoerBeside(view, at);
  }
  return false;
}

const hasDoerBeside = (view: SentenceView, at: number) =>
  [at + 1, at - 1].some((beside) => isDoer(view, beside) || view.has(beside, IS_RELATIVE));

/** Deeds of war are done by no outlet, and by nobody of whom only words of a speaker tell: by his side, where it is known. */
function whoCanDo({ trigger, kindOf, sideOf }: Supply, agent: Argument): readonly Argument[] {
  const kind = kindOf(agent.actor);
  if (!OF_WAR.has(familyOf(trigger.type)) || (kind !== null && kind !== 'outlet')) return [agent];
  const side = sideOf(agent.actor);
  return kind === null && side !== null && kindOf(side) !== null ? [{ ...agent, actor: side }] : [];
}
const OF_WAR: ReadonlySet<string> = new Set(['combat', 'territory']);

/** "مقتل ستة من X وجرح 15 طفلا": whose dead stand before the wounded did not wound them. */
const isDeadBefore = ({ trigger, lastTrigger, lastDeed }: Supply, { role, span }: Argument): boolean =>
  trigger.type === 'losses' &&
  lastTrigger?.type === 'losses' &&
  role === 'agent' &&
  span !== null &&
  lastDeed.some((dead) => dead.role === 'target' && dead.span?.start === span.start);

/** "قتلت X ستة من جماعة اتهمتها السلطات بتنفيذ الهجوم": who is named before a charge has not done what it is for; who is charged, it tells itself. */
function isAccuser({ view, trigger, covering }: Supply, { role, span }: Argument): boolean {
  const charge = covering.at(-1);
  if (charge?.charged === undefined || role !== 'agent' || span === null) return false;
  return !isDoneBySaying(trigger.type) && span.start < (view.at(charge.from)?.span.start ?? 0);
}

/** The actors found, with those that the construction supplies where none was. */
export function supplyActors(supply: Supply): readonly Argument[] {
  const { view, trigger, lastDeed } = supply;
  const found = supply.found.filter((actor) => !isDeadBefore(supply, actor) && !isAccuser(supply, actor));
  if (supply.lastTrigger?.type === 'losses' && isCountedOn(view, trigger))
    return partiesCountedOn(view, trigger, found, lastDeed);
  // "تحدث X مع Y عبر الهاتف": the words behind the verb tell only how.
  const onThePhone = supply.companions.size > 0 ? [] : asAgents(partiesInPassing(view, trigger));
  if (onThePhone.length > 1) return onThePhone;
  const doersFound = found.filter((actor) => actor.role === 'agent');
  const alone = doersFound.length > 0 && doersFound.every((actor) => supply.companions.has(actor.actor));
  const supplied = doersFound.length === 0 ? agentsFor(supply) : alone ? besideCompanions(supply) : [];
  const agents = supplied.flatMap((agent) => whoCanDo(supply, agent));
  // "أسفر عن مقتل 12 شخصا في هجوم تبناه X": who claims the deed behind it.
  const claimant = doersFound.length === 0 && agents.length === 0 ? claimedBehind(view, trigger) : null;
  if (claimant !== null) return [...asAgents(claimant), ...found];
  const known = [...agents, ...found.filter((actor) => !agents.some((agent) => agent.actor === actor.actor))];
  if (known.some((actor) => actor.role === 'target')) return known;
  const doers = known.filter((actor) => actor.role === 'agent');
  return [...known, ...targetsFor(supply, doers)];
}

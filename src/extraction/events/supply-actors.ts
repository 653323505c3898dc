// Who did it where the clause leaves it out: the speaker for "we" and for acts of saying, whoever announces his own deed,
// the deed that caused the losses, else the subject of the verb before (pro-drop).
import type { Actor } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import type { Aside } from './denial-object.ts';
import { PRONOUN_ON_AN, PURPOSE_PREFIX } from './function-words.ts';
import { isDoer } from './subject-of-verb.ts';
import { isCallInPassing, partiesInPassing } from './call-in-passing.ts';
import type { SentenceView } from './sentence-view.ts';
import { isTalkAt } from './talk.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { isHeard, isSuffered, isSufferedOrHeard } from './undergone.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { claimedBehind } from './claimed-behind.ts';
import { areReason, isCountedOn, partiesCountedOn } from './whose-dead.ts';
import { targetsFor, unspanned } from './supply-targets.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN, IS_RELATIVE } from './word-facts.ts';

/** Who did the last thing, and which of them only with whom it was done. */
export interface LastAgents {
  readonly agents: readonly Argument[];
  readonly companions: ReadonlySet<string>;
}
export const NOBODY: LastAgents = { agents: [], companions: new Set() };

interface Supply {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly found: readonly Argument[];
  /** Those of them with whom it is done. */
  readonly companions: ReadonlySet<string>;
  /** Acts of speech whose words hold the trigger, outermost first. */
  readonly covering: readonly SpeechAct[];
  readonly acts: readonly SpeechAct[];
  readonly lastAgents: LastAgents;
  /** The parties of the last talks that the article told of. */
  readonly lastTalks: readonly Argument[];
  /** The actors of the last deed of combat in the sentence, empty where there is none. */
  readonly lastDeed: readonly Argument[];
  /** The type of the trigger before in the same sentence. */
  readonly lastType: EventType | null;
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  /** Whether two actors act for one side. */
  readonly isOneSide: (a: string, b: string) => boolean;
  /** The agents of the trigger before in the same sentence. */
  readonly beside: readonly Argument[];
}

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

const asAgents = (speakers: readonly Speaker[]): Argument[] =>
  speakers.map(({ actor }) => ({ actor, role: 'agent', span: null }));

/** Who speaks in the words that hold the trigger, or in the act that the trigger itself is. */
function speakersOf({ trigger, covering, acts }: Supply): readonly Speaker[] {
  const own = acts.find((act) => act.verb === trigger.anchor);
  const before = acts.findLast((act) => act.verb >= 0 && act.verb < trigger.anchor);
  return (covering.at(-1) ?? own ?? before)?.speakers ?? [];
}

/** Whether the trigger is what the verb of saying has as its object: "أعلن التوصل", "نفى قصف الموقع". */
function isDirectObject({ view, trigger, covering }: Supply): boolean {
  const act = covering.at(-1);
  if (act === undefined || act.judges || trigger.verbal || trigger.first - act.from > 1) return false;
  // "نفى صحة الأنباء عن اقتحام المقر": what others tell is theirs to say; only accusations charge whoever denies them.
  if (act.between && isOthersTalk(view, act.between)) return false;
  // Behind أن or a colon stands a sentence of its own, whose deed may be anybody's.
  return !/^(?:[وف]?ب?ان.{0,3}|:)$/.test(view.text(act.from - 1));
}

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
  const { view, trigger, covering, lastAgents, lastTalks, lastDeed, isOneSide } = supply;
  const chunk = view.at(trigger.anchor);
  const verb = chunk?.analyses.find((analysis) => analysis.pos === 'verb');
  const isAct = isDoneBySaying(trigger.type);
  const we = trigger.verbal && (verb?.person === '1p' || verb?.person === '1s');
  const speakers = speakersOf(supply);
  // "دُعي الوزيران": who called them is not told.
  if (isAct && verb?.passive && !we) return [];
  if ((isAct || we) && speakers.length > 0) return asAgents(speakers);
  // "دان X الغارات، مطالبا": a circumstance is the act of the subject of the clause before.
  if (isAct && !view.isFiniteVerb(trigger.anchor) && view.isCircumstantial(trigger.anchor)) {
    const subject = subjectOfClauseBefore(view, trigger.first);
    if (subject.length > 0) return asAgents(subject);
  }
  // "اتهم X Y بقصف": the doer is the one charged, never the one who charges.
  const charged = covering.at(-1)?.charged;
  if (charged && !isAct) return asAgents(charged);
  // "قالت X إنها قتلت", "إنه قضى على": the pronoun is the speaker.
  const pronoun = PRONOUN_ON_AN.exec(view.text(trigger.first - 1))?.[1];
  if (speakers.length > 0 && !verb?.passive && pronoun !== undefined && !isSufferedOrHeard(view, trigger)) {
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
  const owned = [trigger.first, trigger.anchor].some((at) => isOwned(view, at));
  const isFall = view.is(trigger.anchor, 'fall') !== null;
  const ready = trigger.modality === 'unreal' && familyOf(trigger.type) === 'talks';
  // Witnesses tell of deeds; parties announce their own.
  if (OWN_DEED.has(trigger.type) && !isFall && isDirectObject(supply))
    return asAgents((covering.at(-1)?.speakers ?? []).filter((speaker) => speaker.described === undefined));
  // The pronoun on the noun ("استهدافها", "توصلهما") is the subject of its clause, else who speaks.
  // "نفت X ما نشرته Y عن استهدافها": what others tell of her.
  const denial = covering.at(-1);
  if (owned && denial?.stance === 'denies' && denial.between && isOthersTalk(view, denial.between))
    return asAgents(speakers);
  // "قالت X إنها تصدت للطيران أثناء إغارته": the pronoun is not of her gender.
  if (owned && isOfOtherGender(supply)) return [];
  const [subject] = owned ? [collectSpeakers(view, view.clauseStart(trigger.first), trigger.first, -1)] : [];
  if (subject && subject.length > 0) return asAgents(subject);
  if (owned || ready) return speakers.length > 0 ? asAgents(speakers) : unspanned(lastAgents.agents);
  // "خلال زيارة لموسكو", "خلال المكالمة": the subject of the clause that it is part of.
  const shared = sharedSubject(view, trigger);
  if (shared.length > 0) return asAgents(shared);
  if (trigger.type === 'meeting' && !trigger.verbal && isKnown(view, trigger)) return unspanned(lastTalks);
  // "هدف الزيارة": of whoever was to meet, on the side that speaks of it.
  if (trigger.type === 'visit' && !trigger.verbal && isKnown(view, trigger))
    return unspanned(
      lastTalks.filter(({ actor }) => speakers.some((speaker) => isOneSide(actor, speaker.actor))),
    );
  // "تمكن خلاله من تحرير", "وشنت غارات": the verb beside the noun has its subject further back.
  if (!trigger.verbal && !isFall && leansOnVerb(view, trigger)) return subjectOf(lastAgents);
  if (!trigger.verbal || verb?.passive) return [];
  // A truce takes effect and breaks down by itself.
  if (trigger.type === 'ceasefire-start') return [];
  if (trigger.type === 'ceasefire-violation' && view.is(trigger.anchor, 'breach') === null) return [];
  const before = view.text(trigger.first - 1);
  // The subject of a relative clause is what stands before the pronoun, found or not.
  if (/^[وف]?(?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين|ممن)$/.test(before)) return [];
  if (hasUnlistedSubject(view, trigger)) return [];
  // "وطالبت" is one; "واتفقا" are all of them.
  const many = verb?.person === '3md' || verb?.person === '3fd' || verb?.person === '3mp';
  // "شدد X وY على كذا، كما اتفقا": they of whom nothing was told before are those who speak.
  if (many && lastAgents.agents.length === 0 && speakers.length > 1) return asAgents(speakers);
  return many ? unspanned(lastAgents.agents) : subjectOf(lastAgents);
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

const DURING = /^[وف]?(?:خلال|اثناء|عقب|بعد|اثر)$/;
/** "في ختام محادثات", "على هامش لقاء". */
const AT_END = /^(?:في|علي) (?:ختام|نهايه|اعقاب|هامش|مستهل)$/;
/** Whether talks stand behind such words; at the end of talks called after a town anybody may speak. */
const isDuring = (view: SentenceView, at: number): boolean =>
  DURING.test(view.text(at)) ||
  (AT_END.test(`${view.text(at - 1).replace(/^[وف](?=في|علي)/, '')} ${view.text(at)}`) &&
    view.at(at + 2)?.name == null);

/** "المحادثات المنتظرة", "اجتماع موسكو": talks that the reader has heard of. */
function isKnown(view: SentenceView, trigger: Trigger): boolean {
  const definite = /^(?:[وف]?ال|[وف]?لل|[وف]?بال)/.test(view.text(trigger.anchor));
  return definite || view.at(trigger.anchor + 1)?.name?.place != null;
}

/**
 * Whose talks or visit a clause tells in passing: its subject ("أكد X خلال المكالمة", "أعلن X، في اتصال هاتفي مع Y، أن"), of a fronted phrase that of the clause behind
 * it ("بعد سلسلة اتصالات مع Y، دعا X").
 */
function sharedSubject(view: SentenceView, trigger: Trigger): readonly Speaker[] {
  const on = trigger.first - 1;
  if (trigger.verbal || familyOf(trigger.type) !== 'talks') return [];
  if (!isDuring(view, on) && !isCallInPassing(view, trigger)) return [];
  let start = view.clauseStart(on);
  for (let at = start; at < on; at++) if (view.has(at, IS_AN)) start = at + 1;
  const before = collectSpeakers(view, start, on, 1);
  if (before.length > 0) return before;
  // "قال X، خلال زيارة إلى Y، إن": an aside of the clause before it.
  const isAside =
    trigger.type === 'visit' &&
    start === on &&
    view.text(on - 1) === '،' &&
    /^(?:خلال|اثناء)$/.test(view.text(on));
  const spoke = isAside ? collectSpeakers(view, view.clauseStart(on - 1), on - 1, 1) : [];
  if (spoke.length > 0) return spoke;
  const next = view.clauseEnd(trigger.last);
  return view.text(next) === '،' && view.at(next + 1)?.kind === 'word'
    ? collectSpeakers(view, next + 1, Math.min(view.clauseEnd(next + 1), next + 5), 1)
    : [];
}

/** Of those who did it together, whose verb it was. */
function subjectOf({ agents, companions }: LastAgents): Argument[] {
  const subject = agents.filter(({ actor }) => !companions.has(actor));
  return unspanned(subject.length > 0 ? subject : agents);
}

/** Whether a noun carries a pronoun for whose it is (استهدافها, محادثاتهما); a final ه may be the noun's own ending. */
function isOwned(view: SentenceView, at: number): boolean {
  const nouns = view.at(at)?.analyses.filter(({ pos }) => pos === 'noun') ?? [];
  return (
    nouns.some(({ suffix }) => /^(?:هما|هم|ها)$/.test(suffix)) ||
    nouns[0]?.suffix.endsWith('ه') === true ||
    (/.{3}[اؤئ]?ته$/.test(view.text(at)) && nouns.some(({ suffix }) => suffix === 'ه'))
  );
}

/** Whether the pronoun on a noun is masculine where a verb in the feminine tells who speaks, so that it means somebody else. */
function isOfOtherGender({ view, trigger, covering }: Supply): boolean {
  const verb = covering.at(-1)?.verb ?? -1;
  const persons = view.at(verb)?.analyses.filter(({ pos }) => pos === 'verb') ?? [];
  if (persons.length === 0 || persons.some(({ person }) => person !== '3fs')) return false;
  return view.at(trigger.anchor)?.analyses.some(({ pos, suffix }) => pos === 'noun' && suffix === 'ه') === true;
}

/** The first names that stand free in the clause before that of a chunk, the nearest clause that has any. */
function subjectOfClauseBefore(view: SentenceView, at: number): readonly Speaker[] {
  for (let end = view.clauseStart(at) - 1; end > 0; end = view.clauseStart(end) - 1) {
    const start = view.clauseStart(end);
    const described = view.has(start, IS_RELATIVE) ? view.at(start - 2) : null;
    // "مع X، الذي أعرب عن قلقه، داعيا": the clause is told of the name before it.
    if (described?.name) return described.name.actors.map((actor) => ({ actor, span: described.span }));
    const found = collectSpeakers(view, start, end, 1);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Who takes a deed upon himself: the subject of the verb that claims it, else who speaks; nobody where it is told that he has not
 * ("لم تعلن X مسؤوليتها عن الهجوم"), or where somebody without a name does ("قال X إن جماعة أعلنت مسؤوليتها").
 */
function claimantsOf({ view, trigger, covering }: Supply, speakers: readonly Speaker[]): readonly Speaker[] {
  const start = view.clauseStart(trigger.first);
  let verb = trigger.first - 1;
  while (verb >= start && !(view.isFiniteVerb(verb) && view.is(verb, 'say'))) verb--;
  if (verb >= start && view.negation(verb)) return [];
  const claimants = collectSpeakers(view, start, trigger.first, -1);
  if (claimants.length > 0) return claimants;
  const act = covering.at(-1);
  const isSelf = verb < start || act === undefined || verb <= act.verb || PRONOUN_ON_AN.test(view.text(verb - 1));
  return isSelf ? speakers : [];
}

/** "مسؤوليتها عن قصف", "مسؤوليته عن الهجوم". */
function isResponsibility(view: SentenceView, trigger: Trigger): boolean {
  const at = view.text(trigger.first - 1) === 'عن' ? trigger.first - 2 : trigger.first - 1;
  return /^[وب]?(?:ال)?مسؤولي(?:ه|ته|تها|تهم)$/.test(view.text(at));
}

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
  [at + 1, at - 1].some(
    (beside) => isDoer(view, beside) || /^[وف]?(?:الذي|التي|الذين)$/.test(view.text(beside)),
  );

/** Whether an unlisted noun beside the verb is its subject, so that the last agent is not. */
function hasUnlistedSubject(view: SentenceView, trigger: Trigger): boolean {
  if ([trigger.last + 1, trigger.first - 1, trigger.first - 2].some((at) => isDoer(view, at))) return true;
  // "أكد أن «الجماعات المسلحة» تطلق النار": what stands between "that" and the verb is its subject.
  for (let at = trigger.first - 1; at >= Math.max(0, trigger.first - SUBJECT_REACH); at--) {
    if (view.has(at, IS_AN)) return at < trigger.first - 1 && !PRONOUN_ON_AN.test(view.text(at));
    if (view.isFiniteVerb(at)) return false;
  }
  return false;
}
/** How many chunks a subject between "that" and its verb has at most, marks counted. */
const SUBJECT_REACH = 7;

const without = (found: readonly Argument[], agents: readonly Argument[]): readonly Argument[] =>
  agents.filter(({ actor }) => !found.some((one) => one.actor === actor));

/**
 * Who does it with the companions found: the subject of the clause that it is part of, who says it of himself ("موافقته على … مع X"),
 * else who did the last thing ("كما تحدث هاتفيا مع X", "للاجتماع بـX").
 */
function besideCompanions(supply: Supply): readonly Argument[] {
  const { view, trigger, lastAgents, found } = supply;
  const shared = sharedSubject(view, trigger);
  if (shared.length > 0) return asAgents(shared);
  const owned = [trigger.anchor, trigger.first - 1].some(
    (at) => isOwned(view, at) || HOLDING.test(view.text(at)),
  );
  if (!trigger.verbal && owned) return without(found, asAgents(speakersOf(supply)));
  // "وأجرى محادثات مع Y": a light verb has a subject as any verb.
  const verbAt = trigger.verbal ? trigger.anchor : trigger.first;
  const verb = view.at(verbAt)?.analyses.find(({ pos }) => pos === 'verb');
  // "أجريت محادثات": nobody's doing, for all that its letters tell.
  const isPassive = verb?.passive || view.at(verbAt)?.analyses.some((a) => a.passive && a.person === '3fs');
  const goesOn =
    view.isFiniteVerb(trigger.first) &&
    !isPassive &&
    verb?.person !== '1p' &&
    !hasUnlistedSubject(view, trigger) &&
    !SUBJECT_TOLD.test(view.text(trigger.first - 1));
  const asAim = !trigger.verbal && PURPOSE_PREFIX.test(view.at(trigger.anchor)?.prefix ?? '');
  if (trigger.type === 'clash') return without(found, fightersBeside(supply));
  return familyOf(trigger.type) === 'talks' && (goesOn || asAim) ? without(found, subjectOf(lastAgents)) : [];
}

/** "في معارك مع", "بعد اشتباكات مع", "خلال مواجهات مع": fighting told beside what else happened. */
const FIGHTING_BESIDE = /^[وف]?(?:في|بعد|عقب|اثر|خلال|اثناء|وسط)$/;

/**
 * Who fights those with whom the fighting is: the side of those who died in it ("مقتل خمسة من X في معارك مع Y"), else the subject of the
 * clause that it is told beside ("سيطر X على البلدة بعد معارك مع Y").
 */
function fightersBeside({ view, trigger, found, covering, lastDeed, lastType, kindOf, isOneSide }: Supply): readonly Argument[] {
  const on = [trigger.first - 1, trigger.first - 2].find((at) => FIGHTING_BESIDE.test(view.text(at)));
  if (trigger.verbal || on === undefined) return [];
  const dead = lastType === 'losses' ? lastDeed.filter(({ role }) => role === 'target') : [];
  const start = Math.max(view.clauseStart(on), covering.at(-1)?.from ?? 0);
  const beside =
    dead.length > 0 || lastType === 'losses'
      ? dead.map(({ actor }): Argument => ({ actor, role: 'agent', span: null }))
      : asAgents(collectSpeakers(view, start, on, 1).filter(({ described }) => described === undefined));
  return beside.filter(
    ({ actor }) => kindOf(actor) !== 'person' && !found.some((one) => isOneSide(one.actor, actor)),
  );
}
/** "إجراؤه محادثات", "عقدهما لقاء": the noun of a light verb, with its subject. */
const HOLDING = /^[بل]?(?:اجراؤ|اجرائ|اجراء|عقد)(?:ه|ها|هما|هم)$/;
const SUBJECT_TOLD = /^[وف]?(?:الذي|التي|اللذان|الذين)$/;

/** The actors found, with those that the construction supplies where none was. */
export function supplyActors(supply: Supply): readonly Argument[] {
  const { view, trigger, found, lastDeed } = supply;
  if (supply.lastType === 'losses' && isCountedOn(view, trigger))
    return partiesCountedOn(view, trigger, found, lastDeed);
  // "تحدث X مع Y عبر الهاتف": the words behind the verb tell only how.
  const onThePhone = asAgents(partiesInPassing(supply.view, supply.trigger));
  if (onThePhone.length > 1) return onThePhone;
  const doersFound = found.filter((actor) => actor.role === 'agent');
  const alone = doersFound.length > 0 && doersFound.every((actor) => supply.companions.has(actor.actor));
  const agents = doersFound.length === 0 ? agentsFor(supply) : alone ? besideCompanions(supply) : [];
  // "أسفر عن مقتل 12 شخصا في هجوم تبناه X": who claims the deed behind it.
  const claimant = doersFound.length === 0 && agents.length === 0 ? claimedBehind(view, trigger) : null;
  if (claimant !== null) return [...asAgents(claimant), ...found];
  const known = [...agents, ...found.filter((actor) => !agents.some((agent) => agent.actor === actor.actor))];
  if (known.some((actor) => actor.role === 'target')) return known;
  const doers = known.filter((actor) => actor.role === 'agent');
  return [...known, ...targetsFor(supply, doers)];
}

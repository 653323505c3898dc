// Who did it where the clause leaves it out: the speaker for "we" and for acts of saying, whoever announces his own deed,
// the deed that caused the losses, else the subject of the verb before (pro-drop).
import { familyOf } from '../../domain/event-types.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import { isDoer } from './relations.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Trigger } from './triggers/trigger.ts';

interface Supply {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly found: readonly Argument[];
  /** Acts of speech whose words hold the trigger, outermost first. */
  readonly covering: readonly SpeechAct[];
  readonly acts: readonly SpeechAct[];
  readonly lastAgents: readonly Argument[];
  /** The actors of the last deed of combat in the sentence, empty where there is none. */
  readonly lastDeed: readonly Argument[];
  /** The agents of the trigger before in the same sentence. */
  readonly beside: readonly Argument[];
}

/** Deeds that one announces of oneself: "أعلنت X التوصل إلى اتفاق", "أعلن عن تحقيق مكاسب". */
const OWN_DEED: ReadonlySet<EventType> = new Set([
  'ceasefire-agreement',
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
  if (act === undefined || trigger.verbal || trigger.first - act.from > 1) return false;
  // Behind أن or a colon stands a sentence of its own, whose deed may be anybody's.
  return !/^(?:[وف]?ب?ان.{0,3}|:)$/.test(view.text(act.from - 1));
}

function agentsFor(supply: Supply): readonly Argument[] {
  const { view, trigger, covering, lastAgents, lastDeed, beside } = supply;
  const chunk = view.at(trigger.anchor);
  const verb = chunk?.analyses.find((analysis) => analysis.pos === 'verb');
  const isAct = isDoneBySaying(trigger.type);
  const we = trigger.verbal && (verb?.person === '1p' || verb?.person === '1s');
  const speakers = speakersOf(supply);
  // "دُعي الوزيران": who called them is not told.
  if (isAct && verb?.passive && !we) return [];
  if ((isAct || we) && speakers.length > 0) return asAgents(speakers);
  // "دان X الغارات، مطالبا": a circumstance is the act of the subject of the clause before.
  if (isAct && trigger.verbal && !view.isFiniteVerb(trigger.anchor)) {
    const subject = subjectOfClauseBefore(view, trigger.first);
    if (subject.length > 0) return asAgents(subject);
  }
  // "اتهم X Y بقصف": the doer is the one charged, never the one who charges.
  const charged = covering.at(-1)?.charged;
  if (charged && !isAct) return asAgents(charged);
  // Who killed is told by the deed that caused it, never by whoever was spoken of last.
  if (trigger.type === 'losses')
    return lastDeed.filter((actor) => actor.role === 'agent').map((actor) => ({ ...actor, span: null }));
  const owned = [trigger.first, trigger.anchor].some((at) => isOwned(view, at));
  const isFall = view.is(trigger.anchor, 'fall') !== null;
  const ready = trigger.modality === 'unreal' && familyOf(trigger.type) === 'talks';
  // Witnesses tell of deeds; parties announce their own.
  if (OWN_DEED.has(trigger.type) && !isFall && isDirectObject(supply))
    return asAgents((covering.at(-1)?.speakers ?? []).filter((speaker) => speaker.described === undefined));
  // The pronoun on the noun ("استهدافها", "توصلهما") is the subject of its clause, else who speaks.
  const [subject] = owned ? [collectSpeakers(view, view.clauseStart(trigger.first), trigger.first, -1)] : [];
  if (subject && subject.length > 0) return asAgents(subject);
  if (owned || ready) return speakers.length > 0 ? asAgents(speakers) : lastAgents;
  // "خلال زيارة لموسكو": whoever the sentence told of just before.
  if (trigger.type === 'visit' && !trigger.verbal && DURING.test(view.text(trigger.first - 1)))
    return unspanned(beside);
  // "تمكن خلاله من تحرير", "وشنت غارات": the verb beside the noun has its subject further back.
  if (!trigger.verbal && !isFall && leansOnVerb(view, trigger)) return unspanned(lastAgents);
  if (!trigger.verbal || verb?.passive) return [];
  // A truce takes effect by itself.
  if (trigger.type === 'ceasefire-start') return [];
  const before = view.text(trigger.first - 1);
  // The subject of a relative clause is what stands before the pronoun, found or not.
  if (/^[وف]?(?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين|ممن)$/.test(before)) return [];
  // "أعلنت X أنها حققت": the pronoun is the speaker.
  if (/^[وف]?ب?ان(?:ه|ها|هم|هما|نا)$/.test(before) && speakers.length > 0) return asAgents(speakers);
  return hasUnlistedSubject(view, trigger) ? [] : unspanned(lastAgents);
}

const DURING = /^[وف]?(?:خلال|اثناء|عقب|بعد)$/;
const unspanned = (agents: readonly Argument[]): Argument[] =>
  agents.map((agent) => ({ ...agent, span: null }));

/** Whether a noun carries a pronoun for whose it is (استهدافها, محادثاتهما); a final ه may be the noun's own ending. */
function isOwned(view: SentenceView, at: number): boolean {
  const nouns = view.at(at)?.analyses.filter(({ pos }) => pos === 'noun') ?? [];
  return nouns.some(({ suffix }) => /^(?:هما|هم|ها)$/.test(suffix)) || /ه$/.test(nouns[0]?.suffix ?? '');
}

/** The first names that stand free in the clause before that of a chunk, the nearest clause that has any. */
function subjectOfClauseBefore(view: SentenceView, at: number): readonly Speaker[] {
  for (let end = view.clauseStart(at) - 1; end > 0; end = view.clauseStart(end) - 1) {
    const found = collectSpeakers(view, view.clauseStart(end), end, 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Light verbs that somebody does; of the others (تم, جرى, حدث) nobody is the subject. */
const TRANSITIVE = /^[وفس]{0,2}[يت]?(?:شن|نفذ|وجه|خاض|واصل|كثف)(?:ت|وا|ون)?$/;

/** Whether a verbal noun leans on a verb right before it whose subject does it: one of managing, or a light one. */
function leansOnVerb(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.anchor - 1; at >= Math.max(0, trigger.anchor - 4) && !view.isClauseMark(at); at--) {
    if (view.at(at)?.name) return false;
    if (view.is(at, 'manage') || (view.is(at, 'do') && TRANSITIVE.test(view.text(at))))
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
  return [trigger.last + 1, trigger.first - 1, trigger.first - 2].some((at) => isDoer(view, at));
}

/** The actors found, with the agents that the construction supplies where none was. */
export function supplyActors(supply: Supply): readonly Argument[] {
  if (supply.found.some((actor) => actor.role === 'agent')) return supply.found;
  const agents = agentsFor(supply);
  return [...agents, ...supply.found.filter((actor) => !agents.some((agent) => agent.actor === actor.actor))];
}

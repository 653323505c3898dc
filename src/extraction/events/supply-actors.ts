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
  const { view, trigger, covering, lastAgents, lastDeed } = supply;
  const chunk = view.at(trigger.anchor);
  const verb = chunk?.analyses.find((analysis) => analysis.pos === 'verb');
  const isAct = isDoneBySaying(trigger.type);
  const we = trigger.verbal && (verb?.person === '1p' || verb?.person === '1s');
  const speakers = speakersOf(supply);
  // "دُعي الوزيران": who called them is not told.
  if (isAct && verb?.passive && !we) return [];
  if ((isAct || we) && speakers.length > 0) return asAgents(speakers);
  // "اتهم X Y بقصف": the doer is the one charged, never the one who charges.
  const charged = covering.at(-1)?.charged;
  if (charged && !isAct) return asAgents(charged);
  // Who killed is told by the deed that caused it, never by whoever was spoken of last.
  if (trigger.type === 'losses')
    return lastDeed.filter((actor) => actor.role === 'agent').map((actor) => ({ ...actor, span: null }));
  const owned = [trigger.first, trigger.anchor].some((at) =>
    /(?:هما|هم|ها|ه)$/.test(view.at(at)?.analyses.find((a) => a.pos === 'noun')?.suffix ?? ''),
  );
  const isFall = view.is(trigger.anchor, 'fall') !== null;
  const ready = trigger.modality === 'unreal' && familyOf(trigger.type) === 'talks';
  // Witnesses tell of deeds; parties announce their own.
  if (OWN_DEED.has(trigger.type) && !isFall && isDirectObject(supply))
    return asAgents((covering.at(-1)?.speakers ?? []).filter((speaker) => speaker.described === undefined));
  // The pronoun on the noun ("استهدافها", "توصلهما") is the subject of its clause, else who speaks.
  const [subject] = owned ? [collectSpeakers(view, view.clauseStart(trigger.first), trigger.first, -1)] : [];
  if (subject && subject.length > 0) return asAgents(subject);
  if (owned || ready) return speakers.length > 0 ? asAgents(speakers) : lastAgents;
  if (!trigger.verbal || verb?.passive) return [];
  const before = view.text(trigger.first - 1);
  // The subject of a relative clause is what stands before the pronoun, found or not.
  if (/^[وف]?(?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين|ممن)$/.test(before)) return [];
  // "أعلنت X أنها حققت": the pronoun is the speaker.
  if (/^[وف]?ب?ان(?:ه|ها|هم|هما|نا)$/.test(before) && speakers.length > 0) return asAgents(speakers);
  return hasUnlistedSubject(view, trigger) ? [] : lastAgents.map((agent) => ({ ...agent, span: null }));
}

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

// Whom a deed is done to where the clause leaves it out: whoever attacked, for those who repel, whom the deed before hit, and who is
// only a pronoun. Not who does it (supply-actors.ts).
import type { EventType } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Trigger } from './triggers/trigger.ts';

interface Deed {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  /** The actors of the last deed of combat in the sentence, empty where there is none. */
  readonly lastDeed: readonly Argument[];
}

/** Deeds that somebody suffers. */
const AGAINST: ReadonlySet<EventType> = new Set(['losses', 'strike', 'attack']);

/** Actors as no word of the clause names them. */
export const unspanned = (actors: readonly Argument[]): Argument[] =>
  actors.map((actor) => ({ ...actor, span: null }));

const isAmong = (agents: readonly Argument[], { actor }: Argument): boolean =>
  agents.some((agent) => agent.actor === actor);

/** Whom the deed is done to where its words leave that out: whoever attacked, for those who repel; else whom the deed before hit. */
export function targetsFor(
  { view, trigger, lastDeed }: Deed,
  agents: readonly Argument[],
): readonly Argument[] {
  const repels = trigger.type === 'attack' && trigger.consumes.some((at) => view.is(at, 'repel') !== null);
  if (meansSomebody(view, trigger)) {
    const meant = view.chunks
      .slice(0, trigger.first)
      .flatMap((chunk) => chunk.name?.actors ?? [])
      .findLast((actor) => !agents.some((agent) => agent.actor === actor));
    return meant === undefined ? [] : [{ actor: meant, role: 'target', span: null }];
  }
  if (repels)
    return lastDeed
      .filter((actor) => actor.role === 'agent' && !isAmong(agents, actor))
      .map(({ actor }) => ({ actor, role: 'target', span: null }));
  // "وكبدتهم خسائر": the pronoun is who was hit before.
  if (trigger.type === 'losses' && INFLICTS.test(view.text(trigger.first)))
    return unspanned(lastDeed.filter((actor) => actor.role === 'target'));
  // "صدت الهجوم وقتلت 20 جنديا": one subject, one enemy.
  const goesOn = trigger.verbal && view.text(trigger.first).startsWith('و') && AGAINST.has(trigger.type);
  const sameDoer = lastDeed.some((actor) => actor.role === 'agent' && isAmong(agents, actor));
  return goesOn && sameDoer ? unspanned(lastDeed.filter((actor) => actor.role === 'target')) : [];
}

const INFLICTS = /^[وف]?[يت]?كبد(?:ت|وا|ون)?(?:ه|ها|هم)$/;

/** "حضّه على وقف القتال", "متهما إياه": the pronoun is somebody named before. */
function meansSomebody(view: SentenceView, trigger: Trigger): boolean {
  if (!isDoneBySaying(trigger.type) || !trigger.verbal) return false;
  // "رفضها" behind a verb is her refusal, not "he refused her".
  const verb =
    view.isFiniteVerb(trigger.anchor) && view.is(trigger.anchor - 1, 'say') === null
      ? view.at(trigger.anchor)?.analyses.find(({ pos }) => pos === 'verb')
      : undefined;
  const object = /^ايا(?:ه|ها|هم|هما)$/.test(view.text(trigger.last + 1));
  return object || /^(?:ه|ها|هم|هما)$/.test(verb?.suffix ?? '');
}

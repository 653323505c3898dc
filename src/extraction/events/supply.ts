// What is known of a trigger when its clause leaves parties out: asked by those who supply them.
import type { Actor } from '../../domain/corpus-schema.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { unspanned } from './supply-targets.ts';
import type { Trigger } from './triggers/trigger.ts';
import type { Voice } from './voices.ts';

/** Who did the last thing, and which of them only with whom it was done. */
export interface LastAgents {
  readonly agents: readonly Argument[];
  readonly companions: ReadonlySet<string>;
}
export const NOBODY: LastAgents = { agents: [], companions: new Set() };

export interface Supply {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly found: readonly Argument[];
  /** Those of them with whom it is done. */
  readonly companions: ReadonlySet<string>;
  /** Acts of speech whose words hold the trigger, outermost first. */
  readonly covering: readonly SpeechAct[];
  readonly acts: readonly SpeechAct[];
  readonly lastAgents: LastAgents;
  /** Who had the word before the sentence in its paragraph, and whose stances the sentence has told of. */
  readonly voices: readonly Voice[];
  /** The words behind its verb, or before it, that describe who takes a stance. */
  readonly described: Speaker | null;
  /** The parties of the last talks that the article told of. */
  readonly lastTalks: readonly Argument[];
  /** The actors of the last deed of combat in the sentence, empty where there is none. */
  readonly lastDeed: readonly Argument[];
  /** The trigger before in the same sentence. */
  readonly lastTrigger: Trigger | null;
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  readonly sideOf: (actor: string) => string | null;
  /** The agents of the trigger before in the same sentence. */
  readonly beside: readonly Argument[];
}

/** Whether two actors act for one side. */
export function isOneSide({ sideOf }: Supply, a: string, b: string): boolean {
  const side = sideOf(a);
  return side !== null && side === sideOf(b);
}

/** Speakers as those who do it. */
export const asAgents = (speakers: readonly Speaker[]): Argument[] =>
  speakers.map(({ actor }) => ({ actor, role: 'agent', span: null }));

/** Of those who did it together, whose verb it was. */
export function subjectOf({ agents, companions }: LastAgents): Argument[] {
  const subject = agents.filter(({ actor }) => !companions.has(actor));
  return unspanned(subject.length > 0 ? subject : agents);
}

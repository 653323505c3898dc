// What a trigger rule answers: the words that open an event, its type, and how its arguments stand around it.
import type { Modality } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import type { Concept } from '../../lexicon/words/word-entry.ts';
import type { SentenceView } from '../sentence-view.ts';

export interface Trigger {
  readonly type: EventType;
  /** First and last chunk of the trigger words. */
  readonly first: number;
  readonly last: number;
  /** The chunk whose construction tells the arguments. */
  readonly anchor: number;
  /** Whether the anchor is a finite verb (subject and object around it) or a noun (genitive behind it). */
  readonly verbal: boolean;
  /** A modality that the construction itself gives; `null`: to be told from tense and surroundings. */
  readonly modality: Modality | null;
  /** The words tell of the accused as subject ("X ترتكب جرائم حرب"): subject is target, whoever says so is agent. */
  readonly accuses: boolean;
  /** Chunks that belong to this event and open none of their own. */
  readonly consumes: readonly number[];
}

/** A rule is asked of the chunks that can open it and answers `null` for "not mine". */
export interface TriggerRule {
  readonly name: string;
  /** A chunk opens it by one of these concepts among its readings … */
  readonly concepts: readonly Concept[];
  /** … or by being written so. */
  readonly written: RegExp | null;
  readonly find: (view: SentenceView, i: number) => Trigger | null;
}

interface Opening {
  readonly concepts?: readonly Concept[];
  readonly written?: RegExp;
}

/** A rule of the name for chunks of the concepts, or else written so: `rule('clash', ['fight'], …)` is asked of words of fighting alone. */
export function rule(
  name: string,
  opening: readonly Concept[] | Opening,
  find: TriggerRule['find'],
): TriggerRule {
  const { concepts = [], written }: Opening = 'length' in opening ? { concepts: opening } : opening;
  return { name, concepts, written: written ?? null, find };
}

interface TriggerParts {
  /** The first and the last chunk together: given so, never spread, since objects made by spreading others are slow to read. */
  readonly over?: { readonly first?: number; readonly last?: number };
  readonly first?: number;
  readonly last?: number;
  readonly verbal?: boolean;
  readonly modality?: Modality | null;
  readonly accuses?: boolean;
  readonly consumes?: readonly number[];
}

/** A trigger at chunk `i`, the usual parts filled in. */
export function trigger(type: EventType, i: number, parts: TriggerParts = {}): Trigger {
  return {
    type,
    anchor: i,
    first: parts.first ?? parts.over?.first ?? i,
    last: parts.last ?? parts.over?.last ?? i,
    verbal: parts.verbal ?? false,
    modality: parts.modality ?? null,
    accuses: parts.accuses ?? false,
    consumes: parts.consumes ?? [],
  };
}

/** From the earlier to the later of two chunks, when they are neighbours enough to be quoted as one trigger. */
export function joined(a: number, b: number, reach = 3): { first: number; last: number } {
  const [first, last] = a < b ? [a, b] : [b, a];
  return last - first <= reach ? { first, last } : { first: b, last: b };
}

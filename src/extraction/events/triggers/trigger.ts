// What a trigger rule answers: the words that open an event, its type, and how its arguments stand around it.
import type { Modality } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
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

/** A rule looks at one chunk and answers `null` for "not mine". */
export type TriggerRule = (view: SentenceView, i: number) => Trigger | null;

interface TriggerParts {
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
    first: parts.first ?? i,
    last: parts.last ?? i,
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

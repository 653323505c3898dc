// Somebody who speaks, and what is known of who spoke before.
import type { Span } from '../../domain/corpus-schema.ts';
import type { ActorKinds } from './described-speaker.ts';

export interface Speaker {
  readonly actor: string;
  readonly span: Span;
  /** The words as written, where they are all that is known of the speaker. */
  readonly described?: string;
  /** Of a described speaker: the actor whose side is his. */
  readonly sideOf?: string;
  /** Of a described speaker who holds an office of a state that is not named beside him: the places named there, which are to be its own. */
  readonly official?: readonly string[];
}

/** Somebody who spoke, and the folded words that told who. */
export interface SpokeBefore {
  readonly words: readonly string[];
  readonly speaker: Speaker;
}

export interface SpeakerContext extends ActorKinds {
  /** Everybody who spoke so far by the words that named them, the latest last, for "المصادر", "الفرقة" and "المكتب". */
  readonly earlier: readonly SpokeBefore[];
  /** Who issued the statement last told of. */
  readonly issuers: readonly Speaker[];
}

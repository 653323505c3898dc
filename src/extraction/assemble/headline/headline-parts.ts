// What a headline is made of: what is known of the event, and what both languages fill their words with.
import type { Quantity, Status, Text } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import type { Topic } from '../../lexicon/words/topics.ts';
import type { Stopped } from '../interception.ts';
import type { Manner } from './manner.ts';
import type { ObjectWords } from './object-words.ts';
import type { Party } from './party.ts';
import type { Bound } from './quantity-bound.ts';
import type { Wording } from './wordings.ts';

export interface HeadlineInput {
  readonly type: EventType;
  readonly status: Status;
  /** Planned for a day that has passed, untold whether it took place. */
  readonly lapsed: boolean;
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly mediators: readonly Party[];
  readonly place: Text | null;
  readonly quantity: Quantity | null;
  /** How far its figure is one. */
  readonly bound: Bound | null;
  /** What an act of stance is about. */
  readonly topic: Topic | null;
  /** Sides that assert, that deny, and that tell another account; none: the article's own voice. */
  readonly claimants: readonly Party[];
  readonly deniers: readonly Party[];
  readonly disputers: readonly Party[];
  /** Articles that tell it in their own voice. */
  readonly tellers: number;
  /** Whether whoever denies it denies only that it was his deed. */
  readonly disowned: boolean;
  /** Whether it tells of ground that somebody holds still. */
  readonly held: boolean;
  /** How an act of stance is worded. */
  readonly manner: Manner;
  /** What was shot down or turned away, where the event tells of that; agents are then who did so. */
  readonly stopped: Stopped | null;
  /** What was shot down, and what was deployed. */
  readonly fired: ObjectWords;
  readonly sent: Text;
  /** Whether other places are named beside it. */
  readonly elsewhere: boolean;
  /** The exact words of the trigger's clause, for what only they tell apart. */
  readonly quotation: string | null;
}

/** What both languages fill their words with. */
export interface HeadlineParts extends HeadlineInput {
  readonly wording: Wording;
  /** Whether two or more sides or persons stand side by side in it. */
  readonly paired: boolean;
  /** Whether those who fell are told to be civilians. */
  readonly amongCivilians: boolean;
  /** Whether the words must say that it is the articles that tell it. */
  readonly byArticles: boolean;
}

/** Those who lost, where they are forces or groups: "20 of the army killed"; none of states. */
export const forcesOf = ({ targets }: HeadlineParts): readonly Party[] =>
  targets.every(({ isForce }) => isForce) ? targets : [];

/** Who did it, as far as it is not already the one who speaks: "Azerbaijan says it took …". */
export const othersThan = (parties: readonly Party[], speakers: readonly Party[]): readonly Party[] =>
  parties.filter(({ side }) => !speakers.some((speaker) => speaker.side === side));

/** The same of what is denied or called for; none of those who stand side by side is left out: a meeting has all its parties. */
export const othersIn = ({ agents, paired }: HeadlineParts, speakers: readonly Party[]): readonly Party[] =>
  paired ? agents : othersThan(agents, speakers);

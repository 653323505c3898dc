// The ways in which an editor can say that one event stands to another, each seen from the event at hand.
import type { DecisionOf } from './review-schema.ts';

type Relation = DecisionOf<'relate'>['relation'];

export interface RelationChoice {
  readonly relation: Relation;
  /** Whether the event at hand is so related to the other; else the other is to it. */
  readonly forward: boolean;
}

/** Accounts that differ do so both ways. */
export const RELATION_CHOICES: readonly RelationChoice[] = [
  { relation: 'disputes', forward: true },
  { relation: 'answers', forward: true },
  { relation: 'answers', forward: false },
  { relation: 'part-of', forward: true },
  { relation: 'part-of', forward: false },
  { relation: 'follows', forward: true },
  { relation: 'follows', forward: false },
];

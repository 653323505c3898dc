// The ways in which an editor can say that one event stands to another, each seen from the event at hand.
import type { Mention } from '../corpus-schema.ts';
import type { DecisionOf } from './review-schema.ts';

type Relation = DecisionOf<'relate'>['relation'];

export interface RelationChoice {
  readonly relation: Exclude<Relation, 'none'>;
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

type Telling = Pick<Mention, 'id' | 'disputes'>;

/** Whether the machine reads the passages of one event as another account of the other's, in either direction. */
export function areReadAsDispute(one: readonly Telling[], other: readonly Telling[]): boolean {
  const speaks = (from: readonly Telling[], against: readonly Telling[]) =>
    from.some(({ disputes }) => disputes.some(({ mention }) => against.some(({ id }) => id === mention)));
  return speaks(one, other) || speaks(other, one);
}

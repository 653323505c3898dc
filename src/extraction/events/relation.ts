// How a name can stand to a trigger: the terms that grammar answers in and that the type of the event makes roles of.
import type { EventType } from '../../domain/event-types.ts';

/** Deeds of force that somebody does to somebody. */
export const FORCE: ReadonlySet<EventType> = new Set(['strike', 'attack']);

export type Relation =
  | 'subject'
  | 'object'
  | 'genitive'
  | 'before'
  | 'with'
  | 'between'
  | 'to'
  | 'on'
  | 'against'
  | 'in'
  | 'from'
  | 'by'
  | 'mediation'
  | 'visited'
  | 'about';

export interface RelatedName {
  readonly at: number;
  readonly relation: Relation;
}

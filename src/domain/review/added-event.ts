// What an editor says of an event while adding it, and the decision that it comes to.
import type { EventDate } from '../corpus-schema.ts';
import type { ArticleBody } from '../site-data.ts';
import { makeAnchor } from './anchor.ts';
import type { JudgedSelection } from './judge-selection.ts';
import { setDateOf } from './make-date.ts';
import type { DecisionOf } from './review-schema.ts';

type Add = DecisionOf<'add'>;
export interface AddedEvent extends Pick<Add, 'type' | 'modality' | 'actors' | 'places' | 'claims'> {
  readonly date: EventDate;
}

type Words = Pick<Extract<JudgedSelection, { ok: true }>, 'passage' | 'trigger'>;

/** The decision, tied to the words, without its signature. */
export function addDecision(
  { id, text }: Pick<ArticleBody, 'id' | 'text'>,
  { passage, trigger }: Words,
  { type, modality, date, actors, places, claims }: AddedEvent,
  reason: string,
): Omit<Add, 'id' | 'by' | 'on'> {
  return {
    kind: 'add',
    reason,
    at: makeAnchor({ id, text }, passage, trigger),
    type,
    modality,
    date: setDateOf(date),
    actors,
    places,
    claims,
    quantities: [],
  };
}

// What an editor says of an event while adding it, and the decision that it comes to.
import type { EventDate, Modality, Role } from '../corpus-schema.ts';
import type { EventType } from '../event-types.ts';
import type { ArticleBody } from '../site-data.ts';
import { makeAnchor } from './anchor.ts';
import { setDateOf } from './make-date.ts';
import type { DecisionOf, SetClaim } from './review-schema.ts';
import type { JudgedSelection } from './judge-selection.ts';

export interface AddedEvent {
  readonly type: EventType;
  readonly modality: Modality;
  readonly date: EventDate;
  readonly roles: ReadonlyMap<string, Role>;
  readonly places: readonly string[];
  /** `null`: the article's own voice. */
  readonly claim: SetClaim | null;
}

type Words = Pick<Extract<JudgedSelection, { ok: true }>, 'passage' | 'trigger'>;

/** The decision, tied to the words, without its signature. */
export function addDecision(
  { id, text }: Pick<ArticleBody, 'id' | 'text'>,
  { passage, trigger }: Words,
  event: AddedEvent,
  reason: string,
): Omit<DecisionOf<'add'>, 'id' | 'by' | 'on'> {
  return {
    kind: 'add',
    reason,
    at: makeAnchor({ id, text }, passage, trigger),
    type: event.type,
    modality: event.modality,
    date: setDateOf(event.date),
    actors: [...event.roles].map(([actor, role]) => ({ actor, role })),
    places: [...event.places],
    claims: event.claim ? [event.claim] : [],
    quantities: [],
  };
}

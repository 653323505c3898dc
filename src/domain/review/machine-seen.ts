// What the machine had said of an event beside what stands there now, field by field, as lists of changes show it.
import type { Mention, NewsEvent } from '../corpus-schema.ts';
import type { MachineSaid } from './machine-said.ts';
import type { Seen } from './review-report.ts';
import type { SeenChange } from './seen-fields.ts';
import { differingFields, EVENT_FIELDS } from './seen-fields.ts';
import { listClaims, withoutSpans } from './snapshot.ts';

/** The fields of an event that readers see, without those that follow from its mentions' claims. */
function seeFields(fields: Omit<MachineSaid, 'told' | 'sources'>): Seen {
  const { dateAlternatives, quantities, ...rest } = fields;
  return {
    ...rest,
    ...(dateAlternatives && { otherDates: dateAlternatives.flatMap(({ edtf }) => edtf ?? []) }),
    ...(quantities && { quantities: withoutSpans(quantities) }),
  };
}

/** `was` holds what the machine said, `now` what stands there, for the fields that an editor changed. */
export function seeMachineSaid(
  said: MachineSaid,
  event: NewsEvent,
  mentions: readonly Mention[],
): SeenChange {
  const { told = {}, sources: _sources, ...fields } = said;
  const own = mentions.filter((mention) => event.mentions.includes(mention.id));
  const asRead = own.map((mention) => ({ claims: told[mention.id]?.claims ?? mention.claims }));
  const now = seeFields(event);
  return differingFields(
    { ...now, ...seeFields(fields), claims: listClaims(asRead) },
    { ...now, claims: listClaims(own) },
    EVENT_FIELDS,
  );
}

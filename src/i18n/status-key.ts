// The message that words an event's status: what was planned for a day gone by "was planned", what several parties tell is not
// the account of one.
import type { EventSummary } from '../domain/site-data.ts';
import type { MessageKey } from './translate.ts';

type Worded = Pick<EventSummary, 'status' | 'lapsed' | 'claimants'>;

/**
 * `{ status: 'planned', lapsed: true }` → `'status.was-planned'`; claimed by two, as a breach that each lays to the other →
 * `'status.claimed-by-several'`.
 */
export function statusKey({ status, lapsed, claimants }: Worded): MessageKey {
  if (lapsed) return 'status.was-planned';
  return status === 'claimed' && claimants.length > 1 ? 'status.claimed-by-several' : `status.${status}`;
}

// The message that words an event's status: what was planned for a day gone by "was planned".
import type { EventSummary } from '../domain/site-data.ts';
import type { MessageKey } from './translate.ts';

/** `{ status: 'planned', lapsed: true }` → `'status.was-planned'`. */
export function statusKey({ status, lapsed }: Pick<EventSummary, 'status' | 'lapsed'>): MessageKey {
  return lapsed ? 'status.was-planned' : `status.${status}`;
}

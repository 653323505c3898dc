// Which types of event are done by saying so: accusing, refusing, calling for a truce, inviting. Their agent is no source
// of them, and nobody denies to have made them.
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';

/** `isDoneBySaying('threat')` → `true`; `isDoneBySaying('strike')` → `false`. */
export function isDoneBySaying(type: EventType): boolean {
  return familyOf(type) === 'stance' || type === 'ceasefire-call' || type === 'invitation';
}

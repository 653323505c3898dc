// Types all of whose parties do it: those who meet or fight one another.
import type { EventType } from '../../../domain/event-types.ts';

export const ALL_DO: ReadonlySet<EventType> = new Set<EventType>([
  'meeting',
  'call',
  'agreement',
  'clash',
  'exchange',
  'ceasefire-agreement',
]);

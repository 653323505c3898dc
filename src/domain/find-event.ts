// The event that an id leads to. Links and files outlive better rules and merges.
import type { EventSummary, SiteIndex } from './site-data.ts';

/** The event of an id, be it the event's own or one of its mentions'; `null`: there is none, or no id. */
export function findEvent({ events }: Pick<SiteIndex, 'events'>, id: string | null): EventSummary | null {
  if (id === null) return null;
  return (
    events.find((event) => event.id === id) ?? events.find((event) => event.mentions.includes(id)) ?? null
  );
}

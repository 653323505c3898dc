// What the machine makes of the articles alone: what a corpus is without decisions, and what "machine said" is taken from.
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { buildAllEvents } from '../assemble/build-all-events.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import { onceForEach } from '../../domain/once-for-each.ts';

export interface MachineEvents {
  readonly events: readonly NewsEvent[];
  readonly mentions: readonly Mention[];
  /** The event that holds a mention. */
  readonly eventOf: (mention: string) => NewsEvent | null;
  readonly mention: (id: string) => Mention | null;
}

/** Of each linked corpus once: nothing in one changes. */
export const machineEventsOf = onceForEach((linked: LinkedCorpus): MachineEvents => {
  const { clusters, articles, actors, places } = linked;
  const order = linked.mentions.map(({ id }) => id);
  const { events, mentions } = buildAllEvents({ clusters, order, articles, actors, places });
  const eventOf = new Map<string, NewsEvent>();
  for (const event of events) for (const mention of event.mentions) eventOf.set(mention, event);
  return {
    events,
    mentions: order.flatMap((id) => mentions.get(id) ?? []),
    eventOf: (mention) => eventOf.get(mention) ?? null,
    mention: (id) => mentions.get(id) ?? null,
  };
});

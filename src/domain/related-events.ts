// How an event stands to others: what it says of them, and what they say of it.
import type { NewsEvent } from './corpus-schema.ts';
import { daysBetween } from './iso-day.ts';
import type { EventSummary } from './site-data.ts';

type Kind = NewsEvent['relations'][number]['kind'];

export interface RelatedEvent {
  readonly kind: Kind;
  /** Whether the event itself is so related; else the other is to it. Accounts that differ do so both ways. */
  readonly forward: boolean;
  readonly event: string;
}

const KINDS: readonly Kind[] = ['disputes', 'answers', 'part-of', 'follows'];

/** The relations of an event and those of `others` to it, each once, by kind. */
export function findRelated(
  event: Pick<NewsEvent, 'id' | 'relations'>,
  others: readonly Pick<NewsEvent, 'id' | 'relations'>[],
): RelatedEvent[] {
  const back = others.flatMap(({ id, relations }) =>
    relations.filter((relation) => relation.event === event.id).map(({ kind }) => ({ kind, event: id })),
  );
  const found = new Map<string, RelatedEvent>();
  const put = (kind: Kind, id: string, forward: boolean) => {
    const related: RelatedEvent = { kind, event: id, forward: forward || kind === 'disputes' };
    if (id !== event.id) found.set(JSON.stringify(related), related);
  };
  for (const relation of event.relations) put(relation.kind, relation.event, true);
  for (const relation of back) put(relation.kind, relation.event, false);
  return [...found.values()].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** What contradicts an event is told of days as near as this; the engine looks no farther than a few. */
const NEAR = 7;

type Account = Pick<EventSummary, 'id' | 'date' | 'claimants' | 'contradictors' | 'shard'>;

/**
 * The shards where events may stand that contradict this one without a word of it here: what its contradictors tell of days
 * near its own. Which of them do is said by their own mentions.
 */
export function findShardsOfContradictors(event: Account, events: readonly Account[]): Set<number> {
  const sides = new Set(event.contradictors);
  if (sides.size === 0) return new Set();
  const day = ({ date }: Account) => date.start ?? date.end;
  const own = day(event);
  const isNear = (other: string | null) =>
    own === null || other === null || Math.abs(daysBetween(own, other)) <= NEAR;
  return new Set(
    events.flatMap((other) =>
      other.id !== event.id && other.claimants.some((side) => sides.has(side)) && isNear(day(other))
        ? [other.shard]
        : [],
    ),
  );
}

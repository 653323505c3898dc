// How an event stands to others: what it says of them, and what they say of it.
import type { NewsEvent } from './corpus-schema.ts';

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

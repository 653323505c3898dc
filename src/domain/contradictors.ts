// Who contradicts an event without denying it: the sides that assert another event which the texts set against it ("the
// fighting in the town goes on" against "we took the town"). Each of the two contradicts the other, whichever says so.
import type { Corpus, Mention, NewsEvent } from './corpus-schema.ts';

/** The events set against each event, both ways; an event is never set against itself. */
function findOpposed({ events, mentions }: Pick<Corpus, 'events' | 'mentions'>): Map<string, Set<string>> {
  const holders = new Map(mentions.map(({ id, event }) => [id, event]));
  const known = new Set(events.map(({ id }) => id));
  const opposed = new Map<string, Set<string>>();
  const put = (one: string, other: string) => {
    const held = opposed.get(one);
    if (held) held.add(other);
    else opposed.set(one, new Set([other]));
  };
  const tie = (one: string, other: string | undefined) => {
    if (other === undefined || one === other || !known.has(one) || !known.has(other)) return;
    put(one, other);
    put(other, one);
  };
  for (const { id, relations } of events)
    for (const { kind, event } of relations) if (kind === 'disputes') tie(id, event);
  for (const { event, disputes } of mentions)
    for (const { mention } of disputes) tie(event, holders.get(mention));
  return opposed;
}

const sidesWith = (
  mentions: readonly Mention[],
  sideOf: (actor: string) => string,
  counts: (claim: Mention['claims'][number]) => boolean,
): string[] =>
  mentions.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const speaker = claim.chain.at(-1);
      return speaker && counts(claim) ? [sideOf(speaker.actor)] : [];
    }),
  );

/**
 * For each event id, the sides that contradict it without a word on it of their own, in order of first appearance: the army
 * that says the fighting goes on, for the capture that others announce. Events that nobody contradicts are left out.
 */
export function findContradictors(
  corpus: Pick<Corpus, 'events' | 'mentions'>,
  sideOf: (actor: string) => string,
): Map<string, readonly string[]> {
  const mentionById = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
  const eventById = new Map(corpus.events.map((event) => [event.id, event]));
  const mentionsOf = (event: NewsEvent | undefined) =>
    (event?.mentions ?? []).flatMap((id) => mentionById.get(id) ?? []);
  const found = new Map<string, readonly string[]>();
  for (const [id, others] of findOpposed(corpus)) {
    const speaking = new Set(sidesWith(mentionsOf(eventById.get(id)), sideOf, () => true));
    const against = [...others].flatMap((other) =>
      sidesWith(mentionsOf(eventById.get(other)), sideOf, ({ stance }) => stance === 'asserts'),
    );
    const sides = [...new Set(against)].filter((side) => !speaking.has(side));
    if (sides.length > 0) found.set(id, sides);
  }
  return found;
}

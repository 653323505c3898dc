// Which truces an accusation of breach names: those told in its own sentence, else in the sentence right before it ("a truce
// was reached … But the truce was broken"). It ties words to words; which truce was in force is told by dates, in truces.ts.
import type { Corpus, Mention } from './corpus-schema.ts';
import type { EventType } from './event-types.ts';

const TRUCE: ReadonlySet<EventType> = new Set<EventType>(['ceasefire-agreement', 'ceasefire-start']);
/** Between two neighbouring sentences stands white space, a line break at most: so many UTF-16 units. */
const GAP = 3;

const meets = (a: Mention, b: Mention) => a.passage.start < b.passage.end && b.passage.start < a.passage.end;
const comesRightBefore = (a: Mention, b: Mention) =>
  a.passage.end <= b.passage.start && b.passage.start - a.passage.end <= GAP;

/** For each event of breach that names truces, the ids of their events; of others it says nothing. */
export function findNamedTruces({
  events,
  mentions,
}: Pick<Corpus, 'events' | 'mentions'>): Map<string, readonly string[]> {
  const broken = new Set(events.flatMap(({ id, type }) => (type === 'ceasefire-violation' ? [id] : [])));
  const told = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!TRUCE.has(mention.type)) continue;
    const list = told.get(mention.article);
    if (list) list.push(mention);
    else told.set(mention.article, [mention]);
  }
  const named = new Map<string, Set<string>>();
  for (const breach of mentions) {
    if (!broken.has(breach.event)) continue;
    const truces = told.get(breach.article) ?? [];
    const within = truces.filter((truce) => meets(truce, breach));
    const found = within.length > 0 ? within : truces.filter((truce) => comesRightBefore(truce, breach));
    for (const { event } of found) {
      const list = named.get(breach.event);
      if (list) list.add(event);
      else named.set(breach.event, new Set([event]));
    }
  }
  return new Map([...named].map(([event, truces]) => [event, [...truces]]));
}

// Sides that contradict each other: one says that an event happened, the other denies it. Who is right is nobody's here.
import type { EventSummary } from './site-data.ts';

/** Two sides (the first sorts before the second) and the events of which they say opposite things. */
export interface Dispute {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly events: readonly string[];
}

type Told = Pick<EventSummary, 'id' | 'claimants' | 'deniers'>;

/** The pairs of sides at odds over one event: claimed by a and b, denied by c → `[['a', 'c'], ['b', 'c']]`. */
export function pairsAtOdds({ claimants, deniers }: Told): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of claimants)
    for (const other of deniers) {
      if (one === other) continue;
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      pairs.set(JSON.stringify(pair), pair);
    }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** All disputes of events, each event once in each, in the events' order; `idOf` names a pair. */
export function findDisputes(
  events: readonly Told[],
  idOf: (pair: readonly [string, string]) => string,
): Dispute[] {
  const found = new Map<string, { between: readonly [string, string]; events: string[] }>();
  for (const event of events)
    for (const between of pairsAtOdds(event)) {
      const id = idOf(between);
      const dispute = found.get(id) ?? { between, events: [] };
      dispute.events.push(event.id);
      found.set(id, dispute);
    }
  return [...found]
    .map(([id, dispute]) => ({ id, ...dispute }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

// Two sides and what lies between them: the events in which both take part, or of which they tell opposite things.
import type { EventSummary } from './site-data.ts';

/** Two sides (actor ids), the one that sorts first before the other. */
export type PairOfSides = readonly [string, string];

type Told = Pick<EventSummary, 'actors' | 'claimants' | 'deniers'>;

/** `makePair('b', 'a')` → `['a', 'b']`; `null` for a side with itself. */
export function makePair(one: string, other: string): PairOfSides | null {
  if (one === other) return null;
  return one < other ? [one, other] : [other, one];
}

/** Whether both sides take part in an event, in whatever role, or one says it happened and the other denies it. */
export function involvesPair(
  event: Told,
  [one, other]: PairOfSides,
  sideOf: (actor: string) => string,
): boolean {
  let hasOne = false;
  let hasOther = false;
  for (const [actor] of event.actors) {
    const side = sideOf(actor);
    hasOne ||= side === one;
    hasOther ||= side === other;
  }
  if (hasOne && hasOther) return true;
  const { claimants, deniers } = event;
  if (deniers.length === 0) return false;
  return (
    (claimants.includes(one) && deniers.includes(other)) ||
    (claimants.includes(other) && deniers.includes(one))
  );
}

/** The sides that share events with a side, and how many, the most first: `[['armenia', 31], ['russia', 9]]`. */
export function countPartners(
  events: readonly Told[],
  side: string,
  sideOf: (actor: string) => string,
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const taking = new Set(event.actors.map(([actor]) => sideOf(actor)));
    const partners = new Set(taking.has(side) ? taking : []);
    if (event.claimants.includes(side)) for (const denier of event.deniers) partners.add(denier);
    if (event.deniers.includes(side)) for (const claimant of event.claimants) partners.add(claimant);
    partners.delete(side);
    for (const partner of partners) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

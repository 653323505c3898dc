// The "according to" lens: what one side says of an event, and how the accounts of two sides compare. It tells what the
// articles have a side say; silence here is theirs, not proof that the side never spoke.
import type { EventSummary } from './site-data.ts';

/** One side, or one compared with another. */
export type Lens = readonly [string] | readonly [string, string];

/** What a side says of an event. */
export type Reading =
  /** Tells of it as its own account: happened, planned or called for, as the event's status says. */
  | 'asserts'
  /** Tells of it and denies a detail. */
  | 'asserts-in-part'
  | 'denies'
  /** Denies having done it, not that it happened. */
  | 'disowns'
  /** Tells of something else that contradicts it: another account, no denial. */
  | 'contradicts'
  | 'silent';
export const READINGS = [
  'asserts',
  'asserts-in-part',
  'denies',
  'disowns',
  'contradicts',
  'silent',
] as const satisfies readonly Reading[];

export type Voices = Pick<EventSummary, 'claimants' | 'deniers' | 'disowners' | 'contradictors'>;

/** `readLens({ claimants: ['north'], deniers: ['south'] }, 'south')` → `'denies'`. Own words come before what follows from others. */
export function readLens(event: Voices, side: string): Reading {
  const denies = event.deniers.includes(side);
  if (event.claimants.includes(side)) return denies ? 'asserts-in-part' : 'asserts';
  if (denies) return event.disowners?.includes(side) ? 'disowns' : 'denies';
  return event.contradictors?.includes(side) ? 'contradicts' : 'silent';
}

const isFor = (reading: Reading) => reading === 'asserts' || reading === 'asserts-in-part';
const isAgainst = (reading: Reading) => reading !== 'asserts' && reading !== 'silent';

/** Whether what one side says cannot stand beside what the other says: one tells of it, the other speaks against it. */
export function contradict(one: Reading, other: Reading): boolean {
  return (isFor(one) && isAgainst(other)) || (isAgainst(one) && isFor(other));
}

/** The groups of a comparison that hold what somebody says, in the order in which they are read. */
export const CLAIM_GROUPS = ['contradicting', 'both', 'first', 'second'] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** Which group an event belongs to; `null` where neither side speaks of it. */
export function groupOf(event: Voices, first: string, second: string): ClaimGroup | null {
  const one = readLens(event, first);
  const other = readLens(event, second);
  if (other === 'silent') return one === 'silent' ? null : 'first';
  if (one === 'silent') return 'second';
  return contradict(one, other) ? 'contradicting' : 'both';
}

/** Each event once: what only the first, only the second or both speak of, what they contradict each other on, and the rest. */
export type Comparison<T> = Readonly<Record<ClaimGroup | 'neither', readonly T[]>>;

/**
 * The claims of two sides beside each other, in the order of the events. `both` is where neither speaks against the other:
 * both tell of it, or both deny it. Swapping the sides swaps `first` and `second` and nothing else.
 */
export function compareClaims<T extends Voices>(
  events: readonly T[],
  first: string,
  second: string,
): Comparison<T> {
  const groups: Record<ClaimGroup | 'neither', T[]> = {
    contradicting: [],
    both: [],
    first: [],
    second: [],
    neither: [],
  };
  for (const event of events) groups[groupOf(event, first, second) ?? 'neither'].push(event);
  return groups;
}

/**
 * The events that a side speaks of, as it has them: what it tells as it is, what it denies as `denied`, what it disowns or
 * has another account of as `contested`. What it does not mention is left out.
 */
export function seenBy<T extends Pick<EventSummary, 'status'> & Voices>(
  events: readonly T[],
  side: string,
): T[] {
  return events.flatMap((event) => {
    const reading = readLens(event, side);
    if (reading === 'silent') return [];
    if (isFor(reading) || event.status === 'denied') return [event];
    return [{ ...event, status: reading === 'denies' ? 'denied' : 'contested' }];
  });
}

/** How many events a side says what of: all readings, those of none with 0. */
export function countReadings(events: readonly Voices[], side: string): Readonly<Record<Reading, number>> {
  const counts: Record<Reading, number> = {
    asserts: 0,
    'asserts-in-part': 0,
    denies: 0,
    disowns: 0,
    contradicts: 0,
    silent: 0,
  };
  for (const event of events) counts[readLens(event, side)]++;
  return counts;
}

/** The sides that speak in the corpus with the number of `events` that each speaks of, the most first, then by id. */
export function countSpeakers(
  corpus: readonly Voices[],
  events: readonly Voices[],
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { claimants, deniers } of corpus)
    for (const side of [...claimants, ...deniers]) counts.set(side, 0);
  for (const { claimants, deniers, contradictors = [] } of events)
    for (const side of new Set([...claimants, ...deniers, ...contradictors]))
      counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// Which other events may be the same as an event, or have to do with it: the likeliest first. It proposes only; an editor
// chooses.
import { familyOf } from '../event-types.ts';
import { daysBetween } from '../iso-day.ts';
import type { EventSummary } from '../site-data.ts';

export type Candidate = Pick<
  EventSummary,
  'id' | 'type' | 'date' | 'actors' | 'places' | 'claimants' | 'deniers'
>;

/** Days apart, `0` where they overlap; `null` where one of them has no date. */
export function daysApart(a: Candidate['date'], b: Candidate['date']): number | null {
  const [from, to] = [a.start ?? a.end, a.end ?? a.start];
  const [otherFrom, otherTo] = [b.start ?? b.end, b.end ?? b.start];
  if (!from || !to || !otherFrom || !otherTo) return null;
  return Math.max(0, daysBetween(to, otherFrom), daysBetween(otherTo, from));
}

/** A date that nobody knows is neither near nor far. */
const nearness = (apart: number | null) => {
  if (apart === null) return 1;
  if (apart <= 1) return 4 - apart;
  return apart <= 3 ? 2 : apart <= 7 ? 1 : 0;
};

function sidesOf(event: Candidate, sideOf: (actor: string) => string): Set<string> {
  return new Set([...event.actors.map(([actor]) => sideOf(actor)), ...event.claimants, ...event.deniers]);
}

const sharesOne = (a: Iterable<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/**
 * All other events, the likeliest first: those of the same type (else family), of the same sides and place, told of days
 * near by; of equally likely ones the nearest, then by id.
 */
export function rankCandidates<C extends Candidate>(
  event: Candidate,
  events: readonly C[],
  sideOf: (actor: string) => string,
): C[] {
  const [sides, places] = [sidesOf(event, sideOf), new Set(event.places)];
  const family = familyOf(event.type);
  return events
    .filter(({ id }) => id !== event.id)
    .map((other) => {
      const apart = daysApart(event.date, other.date);
      const likeness =
        (other.type === event.type ? 4 : familyOf(other.type) === family ? 2 : 0) +
        (sharesOne(sidesOf(other, sideOf), sides) ? 2 : 0) +
        (sharesOne(other.places, places) ? 3 : 0) +
        nearness(apart);
      return { other, likeness, apart: apart ?? Number.POSITIVE_INFINITY };
    })
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        (a.apart === b.apart ? 0 : a.apart - b.apart) ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .map(({ other }) => other);
}

// How the dated articles that one is akin to lean for each day, before its own words are asked: those of one subject come in waves,
// those with a passage in common appear within days.
import type { Span } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { kinDensity } from './publication-density.ts';
import type { Ranges } from './publication-ranges.ts';
import { countDays, valuesIn } from './publication-ranges.ts';

/** A dated article that this one is akin to: of one subject, or with a passage in common (where it stands in this one). */
export interface Kin {
  readonly day: IsoDay;
  readonly passage: Span | null;
}

/** How likely two kindred articles lie so many days apart, up to so many; further ones are worked out where they are asked of. */
const APART = 16_384;
const densitiesOf = (kind: 'subject' | 'passage', apart = APART) =>
  Float64Array.from({ length: apart }, (_, gap) => kinDensity(kind, gap));
const DENSITIES = { subject: densitiesOf('subject'), passage: densitiesOf('passage') } as const;
const densitiesUpTo = (kind: keyof typeof DENSITIES, furthest: number) =>
  furthest < APART ? DENSITIES[kind] : densitiesOf(kind, furthest + 1);

/** Adds how near the days from the first on lie to another, so many times. */
function addNearness(
  near: Float64Array,
  first: number,
  other: number,
  count: number,
  densities: Float64Array,
) {
  const meets = other - first;
  const before = Math.min(near.length, meets);
  for (let i = 0; i < before; i++) near[i] = (near[i] as number) + count * (densities[meets - i] as number);
  for (let i = Math.max(0, meets); i < near.length; i++)
    near[i] = (near[i] as number) + count * (densities[i - meets] as number);
}

/** How near each day of ranges lies to those of articles akin, on average; 1 where there are none. */
function nearness(ranges: Ranges, kind: keyof typeof DENSITIES, others: readonly number[]): Float64Array {
  if (others.length === 0) return new Float64Array(countDays(ranges)).fill(1);
  // Many of them appeared on one day.
  const counts = new Map<number, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return valuesIn(ranges, (first, near) => {
    for (const [other, count] of counts) {
      const furthest = Math.max(Math.abs(other - first), Math.abs(first + near.length - other));
      addNearness(near, first, other, count, densitiesUpTo(kind, furthest));
    }
    for (let i = 0; i < near.length; i++) near[i] = (near[i] as number) / others.length;
  });
}

/** How the articles akin lean for each day: those of one subject together, each one with a shared passage by itself. */
export function makePrior(ranges: Ranges, kin: readonly Kin[]): Float64Array {
  const of = (isShared: boolean) =>
    kin.filter(({ passage }) => (passage !== null) === isShared).map(({ day }) => dayNumber(day));
  const prior = nearness(ranges, 'subject', of(false));
  const passages = new Set(of(true));
  if (passages.size === 0) return prior;
  const byPassage = nearness(ranges, 'passage', [...passages]);
  for (let i = 0; i < prior.length; i++) prior[i] = (prior[i] as number) * (byPassage[i] as number);
  return prior;
}

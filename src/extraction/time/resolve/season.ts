// Which season is meant: of a written or counted year, or seen from the reference.
import { yearOf } from '../../../domain/calendar-days.ts';
import type { SeasonShape } from '../shapes.ts';
import type { ResolveContext } from '../types.ts';
import { knownYear } from './calendar-day.ts';
import type { Stretch } from './stretch.ts';
import { seasonStretch } from './stretch.ts';

/** "الصيف الماضي" the last summer that is over, "هذا الصيف" the one that is or comes. */
export function resolveSeason(
  { season, year, hint, part }: SeasonShape,
  { reference }: ResolveContext,
): Stretch | null {
  const known = knownYear(year, reference);
  if (known !== null) return seasonStretch(known, season, part, true);
  if (!reference) return null;
  const here = yearOf(reference);
  const candidates = [here - 2, here - 1, here, here + 1, here + 2].flatMap(
    (at) => seasonStretch(at, season, part, false) ?? [],
  );
  if (hint === 'past') return candidates.findLast(({ end }) => end !== null && end < reference) ?? null;
  if (hint === 'next') return candidates.find(({ start }) => start !== null && start > reference) ?? null;
  return candidates.find(({ end }) => end !== null && end >= reference) ?? null;
}

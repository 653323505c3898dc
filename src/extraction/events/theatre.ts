// The theatre of the war: the ground that an article names most, by far, and tells of fighting at.
import type { MentionDraft } from '../draft.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Told } from './told-place.ts';
import { isDeed } from './told-place.ts';

/** How often an article names its theatre at least, and how much more often than any other ground. */
const OFTEN = 3;
const LEADS_BY = 2;

export interface Theatre {
  readonly place: string;
  /** Whether the article calls it a region. */
  readonly isArea: boolean;
}

const REGION = /^(?:إقليم|اقليم|قطاع|منطقة|محافظة|ولاية|شبه جزيرة) /;

/**
 * The theatre: the ground that the article names most, by far, and tells of fighting at. A name that stands for a government
 * too is none: states and capitals are excluded.
 */
export function theatreOf(
  names: readonly NameMention[],
  told: readonly Told[],
  source: string,
): Theatre | null {
  const counts = new Map<string, number>();
  for (const { place, actors } of names)
    if (place !== null && actors.length === 0) counts.set(place, (counts.get(place) ?? 0) + 1);
  const regions = new Set(
    names.flatMap(({ place, span }) =>
      place !== null && REGION.test(source.slice(span.start, span.end)) ? [place] : [],
    ),
  );
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // A region stands out among regions: the towns in it are named beside it.
  const [region, otherRegion] = most.filter(([place]) => regions.has(place));
  const isRegion = region !== undefined && region[1] >= (most[0]?.[1] ?? 0);
  const [first, second] = isRegion ? [region, otherRegion] : most;
  if (!first || first[1] < OFTEN || first[1] < LEADS_BY * (second?.[1] ?? 0)) return null;
  const isFought = told.some(
    ({ type, places }) => isDeed(type) && places.some(({ place }) => place === first[0]),
  );
  return isFought ? { place: first[0], isArea: regions.has(first[0]) } : null;
}

/** The words that name the theatre: the last before the mention, else the first of the article. */
export function nameBefore(names: readonly NameMention[], { place }: Theatre, mention: MentionDraft) {
  const naming = names.filter((name) => name.place === place && name.actors.length === 0);
  const before = naming.findLast((name) => name.span.start < mention.trigger.start);
  return (before ?? naming[0])?.span ?? mention.trigger;
}

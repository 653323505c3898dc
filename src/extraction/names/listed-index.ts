// What the lexicon lists, by what the search for names asks for: regions by who governs them, people by how they are spelt.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Lexicon, PlaceEntry } from '../lexicon/lexicon.ts';
import { onceForEach } from '../../domain/once-for-each.ts';
import { skeletonOf } from './transliterate.ts';

/** The regions of a lexicon by their authorities. */
export const governedOf = onceForEach(
  (lexicon: Lexicon): ReadonlyMap<string, PlaceEntry> =>
    new Map(
      [...lexicon.places.values()].flatMap((place) =>
        place.authorities && place.metonymOf === null ? [[place.authorities, place] as const] : [],
      ),
    ),
);

/** People of a lexicon by side and spelling skeleton of their full names. */
export const listedPeopleOf = onceForEach((lexicon: Lexicon): ReadonlyMap<string, string> => {
  const people = new Map<string, string>();
  for (const actor of lexicon.actors.values()) {
    if (actor.kind !== 'person') continue;
    for (const { text } of actor.names) {
      if (text.includes(' ')) people.set(`${actor.side}:${skeletonOf(foldArabic(text))}`, actor.id);
    }
  }
  return people;
});

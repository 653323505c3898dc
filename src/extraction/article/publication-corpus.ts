// The publication days of all articles of a corpus: first those that state theirs, then those that their words and the dated
// articles akin to them place, then what those place in turn. Independent of their order.
import type { Publication, PublicationInput } from './publication-date.ts';
import { inferPublication } from './publication-date.ts';
import { findKinship } from './publication-kin.ts';
import type { Kin } from './publication-posterior.ts';

/** How often days found are handed on: an article placed by another can place a third. */
const ROUNDS = 3;

/** One publication an article, in the same order: `inferPublications([stated, undated])[1].published.date`. */
export function inferPublications(inputs: readonly PublicationInput[]): Publication[] {
  let found = inputs.map((input) => inferPublication(input, []));
  if (found.every(({ published }) => published.date === null)) return found;
  const kinship = findKinship(inputs);
  for (let round = 0; round < ROUNDS; round++) {
    const before = found;
    found = inputs.map((input, one) => {
      const own = before[one];
      if (own && (own.published.date !== null || !own.placeable)) return own;
      const kin = before.flatMap(({ published: { date } }, other): Kin[] => {
        const passage = date === null ? undefined : kinship(one, other);
        return date === null || passage === undefined ? [] : [{ day: date, passage }];
      });
      return inferPublication(input, kin);
    });
    if (found.every((publication, i) => publication.published.date === before[i]?.published.date)) break;
  }
  return found;
}

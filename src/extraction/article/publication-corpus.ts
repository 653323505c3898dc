// The publication days of all articles of a corpus: first those that state theirs, then those that their words and the dated
// articles akin to them place, then what those place in turn. Independent of their order.
import type { Publication, PublicationInput } from './publication-date.ts';
import { concludePublication, readPublication } from './publication-date.ts';
import { findKinship } from './publication-kin.ts';
import type { Kin } from './publication-prior.ts';

/** How often days found are handed on: an article placed by another can place a third. */
const ROUNDS = 3;

/** One publication an article, in the same order: `inferPublications([stated, undated])[1].published.date`. */
export function inferPublications(inputs: readonly PublicationInput[]): Publication[] {
  const read = inputs.map(readPublication);
  let found = read.map((one) => concludePublication(one, []));
  const isOpen = ({ published, placeable }: Publication) => published.date === null && placeable;
  if (found.every(({ published }) => published.date === null) || !found.some(isOpen)) return found;
  const kinship = findKinship(inputs);
  const keyOf = (kin: readonly Kin[]) => kin.map(({ day, passage }) => `${day} ${passage?.start}`).join();
  // What an article was last judged by: no kin says no more, nor do the same again.
  const judgedBy = inputs.map(() => keyOf([]));
  for (let round = 0; round < ROUNDS; round++) {
    const before = found;
    const kinOf = kinship(before.map(({ published }) => published.date));
    found = read.map((one, at) => {
      const own = before[at];
      if (own && !isOpen(own)) return own;
      const kin = kinOf(at);
      const key = keyOf(kin);
      if (own && key === judgedBy[at]) return own;
      judgedBy[at] = key;
      return concludePublication(one, kin);
    });
    if (found.every((publication, i) => publication.published.date === before[i]?.published.date)) break;
  }
  return found;
}

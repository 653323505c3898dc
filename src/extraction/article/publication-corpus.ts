// The publication days of all articles of a corpus: first those that state theirs, then those whose own words name a date
// (the others give the year), last those that only a weekday places (the others give the week). Independent of their order.
import type { IsoDay } from '../../domain/iso-day.ts';
import type { Publication, PublicationInput } from './publication-date.ts';
import { inferPublication } from './publication-date.ts';

/** One publication an article, in the same order: `inferPublications([stated, undated])[1].published.date`. */
export function inferPublications(inputs: readonly PublicationInput[]): Publication[] {
  const found: (Publication | null)[] = inputs.map(() => null);
  const settle = (accept: (publication: Publication) => boolean) => {
    const days: IsoDay[] = found.flatMap((publication) => publication?.published.date ?? []).sort();
    const round = inputs.map((input, at) => found[at] ?? inferPublication(input, { days }));
    round.forEach((publication, at) => {
      if (accept(publication)) found[at] = publication;
    });
    return round;
  };
  settle(({ published }) => published.basis === 'metadata' || published.basis === 'stated');
  settle(({ published, dated }) => published.date !== null && dated);
  return settle(() => true);
}

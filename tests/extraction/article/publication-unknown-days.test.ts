import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../../src/extraction/article/publication-constraint.ts';
import { KNOWN_UNTIL } from '../../../src/extraction/article/publication-tenures.ts';
import { forUnknown, weightOfUnknown } from '../../../src/extraction/article/publication-unknown-days.ts';

const writing = (year: number | null): Constraint => ({
  span: { start: 0, end: 1 },
  words: 'ا',
  settles: false,
  dates: false,
  likelihood: () => 1,
  supports: () => true,
  step: () => ({ rule: 'publication.named-year', params: {} }),
  year,
});

describe('days after the lexicon was written', () => {
  it('weigh less, but not where a year of them is written or an article akin has a day', () => {
    expect(weightOfUnknown([], [writing(2020), writing(null)])).toBeLessThan(1);
    expect(weightOfUnknown([], [writing(2031)])).toBe(1);
    expect(weightOfUnknown([{ day: '2027-05-04', passage: null }], [])).toBe(1);
  });

  it('are visited by their places among the days of ranges', () => {
    const places: number[] = [];
    forUnknown(
      [
        [KNOWN_UNTIL - 10, KNOWN_UNTIL - 9],
        [KNOWN_UNTIL - 1, KNOWN_UNTIL + 2],
        [KNOWN_UNTIL + 9, KNOWN_UNTIL + 9],
      ],
      (at) => places.push(at),
    );
    expect(places).toEqual([4, 5, 6]);
  });
});

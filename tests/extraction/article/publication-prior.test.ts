import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/domain/iso-day.ts';
import { kinDensity } from '../../../src/extraction/article/publication-density.ts';
import { makePrior } from '../../../src/extraction/article/publication-prior.ts';

const akin = (...days: string[]) => days.map((day) => ({ day, passage: null }));
const sharing = (...days: string[]) => days.map((day) => ({ day, passage: { start: 0, end: 9 } }));
const DAY = dayNumber('2020-10-09');

describe('how articles akin lean', () => {
  it('is the same for all days where there are none', () => {
    expect([...makePrior([[DAY, DAY + 2]], [])]).toEqual([1, 1, 1]);
  });

  it('is for the days near those of one subject, the less the further', () => {
    const [same, next, far] = makePrior(
      [
        [DAY, DAY + 1],
        [DAY + 200, DAY + 200],
      ],
      akin('2020-10-09'),
    );
    expect(same).toBe(kinDensity('subject', 0));
    expect(next).toBe(kinDensity('subject', 1));
    expect(far).toBe(kinDensity('subject', 200));
    expect(far).toBeLessThan(next as number);
  });

  it('counts a day with many articles of one subject as often, one of shared passages once', () => {
    const near = [[DAY + 1, DAY + 1]] as const;
    const [once] = makePrior(near, sharing('2020-10-09'));
    expect([...makePrior(near, sharing('2020-10-09', '2020-10-09'))]).toEqual([once]);
    const [one, other] = [kinDensity('subject', 1), kinDensity('subject', 99)];
    const [mixed] = makePrior(near, akin('2020-10-09', '2020-10-09', dayOfNumber(DAY + 100)));
    expect(mixed).toBeCloseTo((2 * one + other) / 3, 12);
  });

  it('knows days as far apart as any calendar has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (apart) => {
        const [value] = makePrior([[DAY + apart, DAY + apart]], akin('2020-10-09'));
        expect(value).toBe(kinDensity('subject', Math.abs(apart)));
      }),
      { numRuns: 60 },
    );
  });
});

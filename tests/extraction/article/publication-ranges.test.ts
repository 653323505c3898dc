import { describe, expect, it } from 'vitest';
import {
  countDays,
  dayAt,
  indexOfDay,
  merge,
  valuesIn,
} from '../../../src/extraction/article/publication-ranges.ts';

const RANGES = [
  [3, 5],
  [9, 10],
] as const;

describe('ranges of days', () => {
  it('are sorted and joined where they touch', () => {
    expect(
      merge([
        [9, 10],
        [1, 3],
        [4, 5],
        [2, 2],
      ]),
    ).toEqual([
      [1, 5],
      [9, 10],
    ]);
  });

  it('count their days, and know the place of each', () => {
    expect(countDays(RANGES)).toBe(5);
    const days = [0, 1, 2, 3, 4].map((at) => dayAt(RANGES, at));
    expect(days).toEqual([3, 4, 5, 9, 10]);
    expect(days.map((day) => indexOfDay(RANGES, day ?? -1))).toEqual([0, 1, 2, 3, 4]);
    expect([indexOfDay(RANGES, 7), dayAt(RANGES, 5), dayAt(RANGES, -1)]).toEqual([-1, undefined, undefined]);
  });

  it('hold a value for each day, written range by range', () => {
    const values = valuesIn(RANGES, (first, out) => {
      for (let i = 0; i < out.length; i++) out[i] = first + i;
    });
    expect([...values]).toEqual([3, 4, 5, 9, 10]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlips, slipsAllowed } from '../../src/domain/search-distance.ts';

/** The same distance as it is defined, without bounds. */
function define(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)),
  );
  const cell = (row: number, at: number) => table[row]?.[at] ?? 0;
  for (let row = 1; row <= a.length; row++)
    for (let at = 1; at <= b.length; at++) {
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      (table[row] ?? [])[at] = Math.min(
        cell(row - 1, at) + 1,
        cell(row, at - 1) + 1,
        cell(row - 1, at - 1) + (a[row - 1] === b[at - 1] ? 0 : 1),
        swapped ? cell(row - 2, at - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return cell(a.length, b.length);
}

describe('slips of the finger', () => {
  it.each([
    ['shusha', 'shusha', 0],
    ['shushaa', 'shusha', 1],
    ['shsha', 'shusha', 1],
    ['shuhsa', 'shusha', 1],
    ['shuska', 'shusha', 1],
    ['shooshaa', 'shusha', null],
  ])('between %s and %s: %s', (typed, word, slips) => {
    expect(countSlips(typed, word, 2)).toBe(slips);
  });

  it('let a word go on after its beginning', () => {
    expect(countSlips('azerbja', 'azerbaijan', 1, true)).toBe(1);
    expect(countSlips('azerbja', 'azerbaijan', 1)).toBeNull();
  });

  it('are none in short words, two in long ones', () => {
    expect([4, 5, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  it('are those of the definition, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const slips = define(a, b);
        expect(countSlips(a, b, most)).toBe(slips <= most ? slips : null);
      }),
    );
  });

  it('of a beginning are the least over all beginnings', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const least = Math.min(
          ...Array.from({ length: b.length + 1 }, (_, end) => define(a, b.slice(0, end))),
        );
        expect(countSlips(a, b, 2, true)).toBe(least <= 2 ? least : null);
      }),
    );
  });
});

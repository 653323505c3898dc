import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/domain/halving.ts';

describe('the first place from which something holds', () => {
  it.each([
    [[1, 4, 9], 2, 1],
    [[1, 4, 9], 0, 0],
    [[1, 4, 9], 9, 3],
    [[], 1, 0],
  ])('in %j, above %i: %i', (numbers, than, expected) => {
    expect(firstIndex(numbers.length, (at) => (numbers[at] as number) > than)).toBe(expected);
  });

  it('is the one found by going through all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, than) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = sorted.findIndex((number) => number > than);
        expect(firstIndex(sorted.length, (at) => (sorted[at] as number) > than)).toBe(
          found < 0 ? sorted.length : found,
        );
      }),
    );
  });
});

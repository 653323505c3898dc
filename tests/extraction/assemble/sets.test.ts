// Sets as ascending lists of numbers: they answer as Sets would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceeds, excludes, idsFrom, makeNumbering, shares } from '../../../src/extraction/assemble/sets.ts';

const anyNumbers = fc.array(fc.nat({ max: 6 }), { maxLength: 6 });

describe('sets of numbers', () => {
  it('hold each number once, in ascending order', () => {
    expect(idsFrom([3, 1, 3])).toEqual([1, 3]);
    expect(idsFrom([])).toEqual([]);
  });

  it('have in common what Sets would', () => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (x, y) => {
        const [a, b] = [idsFrom(x), idsFrom(y)];
        const shared = [...new Set(x)].filter((item) => y.includes(item)).length;
        expect(shares(a, b)).toBe(shared > 0);
        expect(excludes(a, b)).toBe(x.length > 0 && y.length > 0 && shared === 0);
        expect(exceeds(a, b)).toBe(x.some((item) => !y.includes(item)));
      }),
    );
  });
});

describe('a numbering', () => {
  it('gives a name one number and a number its name', () => {
    const { numberOf, nameOf } = makeNumbering();
    expect([numberOf('b'), numberOf('a'), numberOf('b')]).toEqual([0, 1, 0]);
    expect([nameOf(0), nameOf(1)]).toEqual(['b', 'a']);
  });
});

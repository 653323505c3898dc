import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_QUANTITY,
  quantityDraftOf,
  readNumber,
  readQuantity,
} from '../../../src/domain/review/quantity-draft.ts';

describe('a figure', () => {
  it.each([
    ['26', 26],
    ['٢٦', 26],
    ['1,200', 1200],
    ['١٬٢٠٠', 1200],
    ['2.5', 2.5],
    ['', null],
    ['many', null],
    ['-3', null],
    ['1e9', null],
    ['9'.repeat(20), null],
  ])('%s is %s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it.each([
    ['not-a-number', 'low', { low: '' }],
    ['not-a-number', 'high', { low: '3', high: 'x' }],
    ['high-below-low', 'high', { low: '3', high: '2' }],
  ])('is refused: %s, at %s', (problem, control, typed) => {
    expect(readQuantity({ ...NO_QUANTITY, ...typed })).toEqual({ quantity: null, problem, control });
  });

  it('comes back from its fields', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1000), fc.boolean(), (low, more, approx) => {
        const { quantity } = readQuantity(
          quantityDraftOf({ ...NO_QUANTITY, low, high: low + more, approx, whose: 'a', countedBy: null }),
        );
        expect(quantity).toEqual({
          ...NO_QUANTITY,
          low,
          high: low + more,
          approx,
          whose: 'a',
          countedBy: null,
        });
      }),
    );
  });
});

// The short hash behind ids: the same on every machine and in every version.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../../src/extraction/assemble/hash.ts';

describe('the short hash', () => {
  it.each([
    ['', '488bdcb81aee'],
    ['a', '501c2ba782c9'],
    ['وقائع', '9b6453471829'],
    ['a\nb\n0\n0', 'f8ca755761ff'],
  ])('of %j stays %s', (text, hash) => {
    expect(shortHash(text)).toBe(hash);
  });

  it('is twelve hex digits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortHash(text)).toMatch(/^[0-9a-f]{12}$/);
      }),
    );
  });

  it('tells ten thousand neighbours apart', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => shortHash(`mention ${i}`))).size).toBe(10_000);
  });
});

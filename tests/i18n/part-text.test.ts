import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate } from '../../src/i18n/isolate.ts';
import { partText } from '../../src/i18n/part-text.ts';

describe('parting a long text', () => {
  it('leaves a short one whole, and makes nothing of nothing', () => {
    expect(partText(' قال كذا. ', 100)).toEqual(['قال كذا.']);
    expect(partText('  ', 100)).toEqual([]);
  });
  it('ends a piece with its sentence', () => {
    expect(partText('أعلنت باكو ذلك. ونفت يريفان. ثم صمت', 30)).toEqual([
      'أعلنت باكو ذلك. ونفت يريفان.',
      'ثم صمت',
    ]);
  });
  it('parts between words where no sentence ends', () => {
    expect(partText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
  it('parts a word that is too long, but no letter', () => {
    expect(partText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  });
  it('keeps isolated words isolated in both pieces', () => {
    const name = isolate('one two three');
    expect(partText(`by ${name} here`, 12)).toEqual([`by ${isolate('one two')}`, `${isolate('three')} here`]);
  });
  it('loses nothing but white space, and no piece is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', 'ب', '؟', '😀') }), (text) => {
        const pieces = partText(text, 7);
        expect(pieces.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(pieces.every((piece) => piece.length <= 7)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, splitClitics } from '../../../src/extraction/names/clitics.ts';

describe('clitics', () => {
  it('are taken off in every way that leaves a word, the whole word first', () => {
    expect(splitClitics('وللكرملين')).toEqual([
      ['', 'وللكرملين'],
      ['و', 'للكرملين'],
      ['ولل', 'الكرملين'],
      ['ول', 'لكرملين'],
    ]);
    expect(splitClitics('في')).toEqual([['', 'في']]);
  });

  it('and the rest make the word, لل standing for ل and the article', () => {
    const word = fc.array(fc.constantFrom('و', 'ف', 'ب', 'ل', 'ك', 'ا', 'م'), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, (letters) => {
        const text = letters.join('');
        for (const [prefix, rest] of splitClitics(text))
          expect(prefix.endsWith('لل') ? prefix + rest.slice(2) : prefix + rest).toBe(text);
      }),
    );
  });

  it('may be any, "and" alone, or none', () => {
    expect(['', 'و', 'ف', 'ل', 'ول'].map((prefix) => allows('and', prefix))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['', 'و'].map((prefix) => allows('none', prefix))).toEqual([true, false]);
    expect(allows('any', 'ولل')).toBe(true);
  });
});

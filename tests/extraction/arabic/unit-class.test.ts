import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  charEnd,
  classAt,
  JOINER,
  LETTER,
  MARK,
  NUMBER,
  runEnd,
  runs,
  SPACE,
  wordsOf,
} from '../../../src/extraction/arabic/unit-class.ts';

describe('the class of a unit', () => {
  it('tells letters, numbers, spaces and marks apart, in any script', () => {
    const classes = [...'بa3٣ _،'].map((char) => classAt(char, 0));
    expect(classes).toEqual([LETTER, LETTER, NUMBER, NUMBER, SPACE, JOINER, MARK]);
    expect(classAt('ب', 1)).toBe(0);
  });

  it('reads a pair as one character and a lone half as a mark, whichever is met first', () => {
    expect(charEnd('𐎀', 0)).toBe(2);
    expect(runEnd('𐎀ب', 0, LETTER)).toBe(3);
    expect(classAt('\ud800', 0)).toBe(MARK);
    expect(classAt('\udc00', 0)).toBe(MARK);
    expect(runEnd('𐎀ب', 0, LETTER)).toBe(3);
  });

  it('gives the runs of letters and digits that the pattern of their classes gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const expected = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: run, index }) => [
          index,
          index + run.length,
        ]);
        expect(runs(text, LETTER | NUMBER)).toEqual(expected);
        expect(wordsOf(text, LETTER | NUMBER)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });
});

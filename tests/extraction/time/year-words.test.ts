import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { tokenise } from '../../../src/extraction/time/tokens.ts';
import { readYearWords } from '../../../src/extraction/time/year-words.ts';

const readYear = (text: string) => readYearWords(tokenise(makeShadow(text).text), 0)?.value ?? null;

describe('years in words', () => {
  it.each([
    ['ألفان', 2000],
    ['ألفين وعشرين', 2020],
    ['ألفان وثمانية عشر', 2018],
    ['ألفين وأحد عشر', 2011],
    ['ألفين واثنتين وعشرين', 2022],
    ['ألف وتسعمئة وأربعة وتسعين', 1994],
    ['ألف وتسعمائة وأربع وتسعون', 1994],
    ['ألف وتسع مئة وثمانية وأربعين', 1948],
    ['ألف وثمانمائة وتسعين', 1890],
    ['أربع وتسعين وتسعمئة وألف', 1994],
    ['ثمانية عشر وألفين', 2018],
  ])('are read: %s → %i', (text, expected) => {
    expect(readYear(text)).toBe(expected);
  });

  it.each(['ألف', 'مئتين وسبعة وستين', 'تسعمئة وأربعة', 'ثلاثة وألف وعشرين', 'الألف', 'ألفين وتسعمئة'])(
    'are not any number: %s',
    (text) => {
      expect(readYear(text)).toBeNull();
    },
  );
});

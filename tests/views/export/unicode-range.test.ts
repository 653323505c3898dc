import { describe, expect, it } from 'vitest';
import { findInRange } from '../../../src/views/export/unicode-range.ts';

describe('the letter of a text for which a typeface is needed', () => {
  it.each([
    ['U+0600-06FF, U+200C-200E', 'abc، قال', 'ق'],
    ['U+600-6ff,U+200C', 'abc 12', null],
    ['U+6??', 'ق', 'ق'],
    ['U+0041', 'BA', 'A'],
    ['U+0041', 'B', null],
    ['', '«anything', 'a'],
    ['', ' – ', null],
  ])('%s for %s: %s', (range, text, letter) => {
    expect(findInRange(range, text)).toBe(letter);
  });
});

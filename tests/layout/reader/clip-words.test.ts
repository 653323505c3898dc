import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipWords } from '../../../src/layout/reader/clip-words.ts';

describe('clipping exact words', () => {
  it('leaves a text that fits whole', () => {
    expect(clipWords('one two', { start: 0, end: 3 }, 7)).toEqual({
      text: 'one two',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('grows around the focus, whole words only', () => {
    expect(clipWords('one two three four five', { start: 8, end: 13 }, 14)).toEqual({
      text: 'two three four',
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('keeps a focus that is longer than the room', () => {
    expect(clipWords('aaaa bbbbbbbb cccc', { start: 6, end: 8 }, 4).text).toBe('bbbbbbbb');
  });

  it('gives exact words around the focus within the length, and says what it cut', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(29), fc.integer({ min: 6, max: 40 }), (list, which, most) => {
        const text = list.join(' ');
        const word = which % list.length;
        const start = list.slice(0, word).join(' ').length + (word > 0 ? 1 : 0);
        const focus = { start, end: start + (list[word] ?? '').length };
        const clip = clipWords(text, focus, most);
        expect(text).toContain(clip.text);
        expect(clip.text.split(' ')).toContain(list[word]);
        expect(clip.text.length).toBeLessThanOrEqual(most);
        expect(clip.cutBefore || clip.cutAfter).toBe(clip.text.length < text.length);
      }),
    );
  });

  it('does not hang on a text without a space', () => {
    const text = 'ا'.repeat(200_000);
    expect(clipWords(text, { start: 5, end: 6 }, 100).text).toHaveLength(200_000);
  });
});

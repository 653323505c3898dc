// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReaderScene } from '../../../src/layout/reader/reader-scene.ts';
import { rangesOf, readHolders } from '../../../src/views/reader/text-holders.ts';

/** The blocks of a text as the reader draws them. */
function draw(text: string): HTMLElement {
  const root = document.createElement('div');
  for (const block of buildReaderScene({ text, title: null, boilerplate: [] })) {
    const p = document.createElement('p');
    p.dataset.start = String(block.start);
    p.textContent = block.text;
    root.append(p);
  }
  return root;
}
const wordsOf = (root: HTMLElement, start: number, end: number) =>
  rangesOf(readHolders(root), { start, end }).map((range) => range.toString());

describe('ranges over the blocks of a text', () => {
  it('take exactly the characters of a span, also inside a word', () => {
    const text = 'وقف النار\nفي شوشا';
    const root = draw(text);
    expect(wordsOf(root, 1, 5)).toEqual(['قف ا']);
    expect(wordsOf(root, 4, 12)).toEqual(['النار', 'في']);
    expect(wordsOf(root, 9, 10)).toEqual([]);
    expect(wordsOf(root, 40, 50)).toEqual([]);
  });

  it('say what the text says, white space between blocks aside, whatever the letters', () => {
    const piece = fc.constantFrom('شوشا', ' ', '\n', '\u00a0', 'ـ', 'َ', 'ی\u200c', '😀', '.');
    const body = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    const squeeze = (text: string) => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + (b % (text.length - start + 1));
        const words = wordsOf(draw(text), start, end);
        expect(squeeze(words.join(''))).toBe(squeeze(text.slice(start, end)));
        for (const word of words) expect(text.slice(start, end)).toContain(word);
      }),
    );
  });
});

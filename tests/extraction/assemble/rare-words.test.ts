// Content words and how rare they are among texts: what they share is what Sets of words would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from '../../../src/extraction/arabic/word-numbers.ts';
import {
  contentOf,
  makeContentReader,
  sharedWords,
  withRarity,
} from '../../../src/extraction/assemble/rare-words.ts';

describe('the content words of a text', () => {
  it('are those of three letters and more, without clitics', () => {
    expect(contentOf('لوقف القتال في حي')).toEqual(['وقف', 'قتال']);
  });

  it('are the same by number, each once', () => {
    const numbers = new WordNumbers();
    const read = makeContentReader(numbers);
    const content = read(numbers.read('وقف القتال، والقتال في حي'));
    expect(content.map((word) => numbers.nameOf(word))).toEqual(['وقف', 'قتال']);
  });
});

describe('rarity', () => {
  it('is least for what all texts hold and 1 for what one holds', () => {
    const [one, other] = withRarity([[1, 2], [1]]);
    expect(one?.rarity[0]).toBeLessThan(one?.rarity[1] ?? 0);
    expect(one?.rarity[1]).toBe(1);
    expect(other?.total).toBe(other?.rarity[0]);
  });

  it('of what two texts share is the share of the poorer one', () => {
    const words = fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = withRarity([x, y]);
        if (!a || !b) throw new Error('two texts');
        const poorer = x.length <= y.length ? a : b;
        const sum = poorer.words.reduce(
          (all, word, i) => (a.has(word) && b.has(word) ? all + (poorer.rarity[i] ?? 0) : all),
          0,
        );
        expect(sharedWords(a, b, 0.1)).toBe(sum < 0.1 ? 0 : sum / poorer.total);
      }),
    );
  });
});

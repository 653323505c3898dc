import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember, WordMemory } from '../../src/extraction/remember.ts';

const reversed = (word: string) => [...word].reverse().join('');

describe('a memory of what a question says of words', () => {
  it('answers as the question does, whatever was asked before and however little is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (words, kept) => {
          const ask = remember(reversed, new WordMemory(kept));
          expect(words.map(ask)).toEqual(words.map(reversed));
        },
      ),
    );
  });

  it('asks once for a word that comes again', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return null;
    });
    for (const word of ['قصف', 'هدنه', 'قصف', 'قصف']) expect(ask(word)).toBeNull();
    expect(asked).toEqual(['قصف', 'هدنه']);
  });

  it('keeps at most two generations of words', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return word;
    }, new WordMemory(2));
    for (const word of ['a', 'b', 'c', 'd', 'e', 'a']) ask(word);
    // `a` was forgotten when `c` and `d` had pushed it out.
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('keeps a word that goes on being asked for', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return word;
    }, new WordMemory(2));
    for (const word of ['a', 'b', 'c', 'a', 'd', 'a', 'e', 'a']) ask(word);
    expect(asked.filter((word) => word === 'a')).toHaveLength(1);
  });

  it('keeps the answers to several questions apart', () => {
    const memory = new WordMemory(2);
    const reverse = remember(reversed, memory);
    const isShort = remember((word) => word.length < 4, memory);
    for (const word of ['قصف', 'هدنه', 'قصف', 'حرب', 'سلام', 'هدنه']) {
      expect(isShort(word)).toBe(word.length < 4);
      expect(reverse(word)).toBe(reversed(word));
      expect(isShort(word)).toBe(word.length < 4);
    }
  });

  it('answers for the empty word and for one that was met last', () => {
    const ask = remember((word) => `<${word}>`, new WordMemory(2));
    expect(['', 'a', 'a', ''].map(ask)).toEqual(['<>', '<a>', '<a>', '<>']);
  });

  it('lets an answer lean on other questions', () => {
    const memory = new WordMemory(2);
    const tail = remember((word) => word.slice(1), memory);
    const twoOff = remember((word) => tail(tail(word)), memory);
    expect(['قصف', 'هدنه', 'قصف'].map(twoOff)).toEqual(['ف', 'نه', 'ف']);
  });

  it('meets the word between two offsets of a text as if it were cut out, and answers for it alike', () => {
    const letters = fc.string({ unit: fc.constantFrom('ق', 'ص', 'ف', ' ', '\u{1f600}'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, fc.nat(60), fc.nat(60)), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (cuts, kept) => {
          const memory = new WordMemory(kept);
          const ask = remember(reversed, memory);
          for (const [text, a, b] of cuts) {
            const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
            const word = memory.meet(text, from, to);
            expect(word.text).toBe(text.slice(from, to));
            expect(ask(word)).toBe(reversed(text.slice(from, to)));
            expect(ask(text.slice(from, to))).toBe(ask(word));
          }
        },
      ),
    );
  });

  it('answers once for a word that is kept, by itself or by its text', () => {
    const asked: string[] = [];
    const memory = new WordMemory();
    const ask = remember((word) => {
      asked.push(word);
      return word.length;
    }, memory);
    const word = memory.meet('في الهدنه', 3);
    expect([ask(word), ask('الهدنه'), ask(word)]).toEqual([6, 6, 6]);
    expect(asked).toEqual(['الهدنه']);
  });

  it('keeps no long word: it need not be one', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return word;
    });
    for (const word of ['و'.repeat(41), 'و'.repeat(41)]) ask(word);
    expect(asked).toHaveLength(2);
  });
});

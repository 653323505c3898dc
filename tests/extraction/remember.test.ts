import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from '../../src/extraction/remember.ts';

const reversed = (word: string) => [...word].reverse().join('');

describe('a memory of what a question says of words', () => {
  it('answers as the question does, whatever was asked before and however little is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (words, kept) => {
          const ask = remember(reversed, kept);
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
    }, 2);
    for (const word of ['a', 'b', 'c', 'd', 'e', 'a']) ask(word);
    // `a` was forgotten when `c` and `d` had pushed it out.
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('keeps a word that goes on being asked for', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return word;
    }, 2);
    for (const word of ['a', 'b', 'c', 'a', 'd', 'a', 'e', 'a']) ask(word);
    expect(asked.filter((word) => word === 'a')).toHaveLength(1);
  });

  it('keeps no long word: it could be the window on a whole text', () => {
    const asked: string[] = [];
    const ask = remember((word) => {
      asked.push(word);
      return word;
    });
    for (const word of ['و'.repeat(13), 'و'.repeat(13)]) ask(word);
    expect(asked).toHaveLength(2);
  });
});

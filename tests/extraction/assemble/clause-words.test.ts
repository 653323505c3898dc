// The words of sentences and clauses: a clause has the words that it would have alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from '../../../src/extraction/arabic/word-numbers.ts';
import { clauseOf } from '../../../src/extraction/assemble/clause.ts';
import { readSentences, wordsOfClause } from '../../../src/extraction/assemble/clause-words.ts';
import { makeMention } from './support.ts';

describe('the words of a sentence', () => {
  it('are read once for the mentions of one sentence that follow one another', () => {
    const mention = makeMention({ words: 'قصفت الحي، وقتل ثلاثة' });
    const [a, b] = readSentences([mention, mention], ({ passage }) => passage.exact, new WordNumbers());
    expect(a).toBe(b);
  });

  it('hold those of the clause of any trigger', () => {
    const text = fc
      .array(fc.constantFrom('قصفت', 'الحي', '، ', '«', '»', ' ', ': ', '؛', '“', '”', '"'), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 4 }), (words, at, length) => {
        const start = at % words.length;
        const trigger = { start, end: Math.min(words.length, start + length) };
        const mention = makeMention({ words, trigger });
        const clause = clauseOf(words, mention);
        const numbers = new WordNumbers();
        const [sentence] = readSentences([mention], () => words, numbers);
        if (!sentence) throw new Error('one sentence');
        expect(sentence.words).toEqual(numbers.read(words));
        expect(wordsOfClause(sentence, clause)).toEqual(numbers.read(words.slice(clause.start, clause.end)));
      }),
    );
  });
});

// What rules ask of every word, as bits: the same as the patterns and lists say, word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AN,
  CLAUSE_MARKS,
  PREPOSITIONS,
  SUBORDINATORS,
  isRelative,
} from '../../../src/extraction/events/function-words.ts';
import {
  factsOf,
  factsOfName,
  IS_AN,
  IS_ANOTHER,
  IS_CALLING,
  IS_CALLING_PARTICIPLE,
  IS_CLAUSE_SIGN,
  IS_FALSEHOOD,
  IS_NEVER,
  IS_NOT,
  IS_NUMBER,
  IS_OTHERWISE,
  IS_PREPOSITION,
  IS_RELATIVE,
  IS_SUBORDINATOR,
  IS_TOPIC,
  NOUN_BY_CLITIC,
  ONLY_VERBS,
} from '../../../src/extraction/events/word-facts.ts';
import { at, viewOf } from './view-of.ts';

const words = fc.oneof(
  fc.constantFrom(...SUBORDINATORS, ...PREPOSITIONS, ...CLAUSE_MARKS, 'انه', 'وبان', 'والذي', 'اللتين'),
  fc.string({ unit: fc.constantFrom('ا', 'ن', 'ه', 'و', 'ل', 'ذ', 'ي', 'غ', 'ر', '3'), maxLength: 6 }),
);

describe('the bits of a word', () => {
  it('are what the patterns and lists say of it', () => {
    fc.assert(
      fc.property(words, (word) => {
        const has = (bit: number) => (factsOf(word) & bit) !== 0;
        expect(has(IS_AN)).toBe(AN.test(word));
        expect(has(IS_RELATIVE)).toBe(isRelative(word));
        expect(has(IS_PREPOSITION)).toBe(PREPOSITIONS.has(word));
        expect(has(IS_CLAUSE_SIGN)).toBe(CLAUSE_MARKS.has(word));
        expect(has(IS_NUMBER)).toBe(/^\d+$/.test(word));
      }),
    );
  });

  it.each([
    ['لم', IS_NOT],
    ['وليس', IS_NOT],
    ['لن', IS_NEVER],
    ['واخري', IS_ANOTHER],
    ['وصفت', IS_CALLING],
    ['واصفا', IS_CALLING_PARTICIPLE],
    ['كذب', IS_FALSEHOOD],
    ['المفاوضات', 0],
    ['وحيث', IS_SUBORDINATOR],
    ['وغير', IS_OTHERWISE],
    ['الملف', IS_TOPIC],
  ])('of %s', (word, bits) => {
    const asked =
      IS_NOT |
      IS_NEVER |
      IS_ANOTHER |
      IS_CALLING |
      IS_CALLING_PARTICIPLE |
      IS_FALSEHOOD |
      IS_SUBORDINATOR |
      IS_OTHERWISE |
      IS_TOPIC;
    expect(factsOf(word) & asked).toBe(bits);
  });

  it('of a name do not say what is said of words alone', () => {
    expect(factsOfName('كذب') & IS_FALSEHOOD).toBe(0);
    expect(factsOfName('حول') & IS_PREPOSITION).toBe(IS_PREPOSITION);
  });
});

describe('a view', () => {
  const view = viewOf('أكدت الحكومة أن القصف استهدف مدينة خاركيف.');

  it('has the bits of each chunk, and none outside the sentence', () => {
    expect(view.has(at(view, 'ان'), IS_AN | IS_RELATIVE)).toBe(true);
    expect(view.has(at(view, 'القصف'), NOUN_BY_CLITIC)).toBe(true);
    expect(view.has(at(view, 'القصف'), ONLY_VERBS)).toBe(false);
    expect(view.has(-1, -1)).toBe(false);
    expect(view.has(view.length, -1)).toBe(false);
  });

  it('knows the bits that it has anywhere', () => {
    expect(view.hasAnywhere(IS_AN)).toBe(true);
    expect(view.hasAnywhere(IS_RELATIVE)).toBe(false);
  });
});

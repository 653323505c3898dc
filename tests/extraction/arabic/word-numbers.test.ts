// Words as numbers: equal folded words, and only they, have equal ones, however the text is written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';
import { LETTER, NUMBER, wordsOf } from '../../../src/extraction/arabic/unit-class.ts';
import { WordNumbers } from '../../../src/extraction/arabic/word-numbers.ts';

const namesIn = (text: string, numbers = new WordNumbers()) =>
  numbers.read(text).map((word) => numbers.nameOf(word));

describe('the words of a text by number', () => {
  it('are folded, and the same wherever they stand', () => {
    const numbers = new WordNumbers();
    expect(numbers.read('أعلنت الهُدنة، أمس أعلنت')).toEqual([0, 1, 2, 0]);
    expect(numbers.read('… اعلنت الهدنه', 1)).toEqual([0, 1]);
    expect(numbers.nameOf(1)).toBe('الهدنه');
    expect(numbers.lengthOf(1)).toBe(6);
    expect(numbers.count).toBe(3);
  });

  it.each(['ﷺ قال', 'عام ٢٠٢٤ و𝐀𝐁 ثم', 'a\ud800b', 'ﻻ هدنة', 'لــم\u200bيقع'])(
    'are those of the folded text: %s',
    (text) => {
      expect(namesIn(text)).toEqual(wordsOf(foldArabic(text), LETTER | NUMBER));
    },
  );

  it('are those of the folded text, whatever it holds', () => {
    const units = fc.constantFrom(...'ابأةىُـ٣3 ،.\n"Aﷲﻻ', '\ud835', '\udc00');
    fc.assert(
      fc.property(fc.array(fc.array(units, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
        const numbers = new WordNumbers();
        for (const text of texts.map((parts) => parts.join('')))
          expect(namesIn(text, numbers)).toEqual(wordsOf(foldArabic(text), LETTER | NUMBER));
      }),
    );
  });

  it('stay told apart when they are many', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    expect(namesIn([...words, ...words].join(' '))).toEqual([...words, ...words]);
  });
});

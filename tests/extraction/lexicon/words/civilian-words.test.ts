// Nouns of civilians, with the clitics and articles they take.
import { describe, expect, it } from 'vitest';
import {
  areCivilians,
  countsCivilians,
  isCivilian,
} from '../../../../src/extraction/lexicon/words/civilian-words.ts';

describe('nouns of civilians', () => {
  it.each(['مدنيين', 'المدنيين', 'والمدنيين', 'للمدنيين', 'السكان', 'اطفال'])('%s are many', (word) => {
    expect(areCivilians(word)).toBe(true);
  });

  it.each(['مدني', 'مدنيا', 'طفلا'])('%s is one, or as many as are counted', (word) => {
    expect([isCivilian(word), areCivilians(word)]).toEqual([true, false]);
  });

  it.each(['المدني', 'مدينه', 'جنديا', 'مدن'])('%s is none', (word) => {
    expect(isCivilian(word) || areCivilians(word)).toBe(false);
  });

  it('are what a figure counts as the text writes them', () => {
    expect(['مدنيًا', 'أطفال', 'شخصا'].map(countsCivilians)).toEqual([true, true, false]);
  });
});

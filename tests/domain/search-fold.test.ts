import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliticForms, foldForSearch, searchWords } from '../../src/domain/search-fold.ts';

describe('folding for search', () => {
  it.each([
    ['رئيس', 'رييس'],
    ['مسؤول', 'مسوول'],
    ['بناء', 'بنا'],
    ['شُوشـــة', 'شوشه'],
    ['مستشفى', 'مستشفي'],
    ['ۂ', 'ه'],
    ['Erdoğan', 'erdogan'],
    ['Əliyev', 'eliyev'],
    ['İstanbul', 'istanbul'],
    ['١٢', '12'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('parts words at anything that is no letter or digit', () => {
    expect(searchWords('«شوشا»، 27/أيلول (AFP)')).toEqual(['شوشا', '27', 'ايلول', 'afp']);
  });

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('clitics', () => {
  it('come off for sure where the article stands behind them', () => {
    expect(cliticForms('والهدنه').sure).toEqual(['والهدنه', 'هدنه']);
    expect(cliticForms('للسلام').sure).toEqual(['للسلام', 'سلام']);
    expect(cliticForms('وبالسلاح').sure).toEqual(['وبالسلاح', 'سلاح']);
  });

  it('are only guessed where they are a single letter', () => {
    expect(cliticForms('باريس')).toEqual({ sure: ['باريس'], guessed: ['اريس'] });
    expect(cliticForms('وبموسكو').guessed).toEqual(['بموسكو', 'موسكو']);
  });

  it('leave short words alone', () => {
    expect(cliticForms('ال')).toEqual({ sure: ['ال'], guessed: [] });
    expect(cliticForms('و')).toEqual({ sure: ['و'], guessed: [] });
  });
});

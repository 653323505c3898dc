import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic, foldChar } from '../../src/domain/arabic-fold.ts';

describe('folding', () => {
  it.each([
    ['hamza and madda', 'أإآٱ', 'اااا'],
    ['ta marbuta and alef maqsura', 'شوشة على', 'شوشه علي'],
    ['Persian letters', 'کی ہ', 'كي ه'],
    ['tags of social media', '#الجيش_اليمني', 'الجيش اليمني'],
    ['diacritics and tatweel', 'أَرمينيـــا', 'ارمينيا'],
    ['digits of three scripts', '٣ ۴ 5', '3 4 5'],
    ['presentation forms', '\ufefb \ufe8e', 'لا ا'],
    ['direction marks', 'أ\u200fب\u2067ج', 'ابج'],
    ['Latin capitals', 'BakU É', 'baku é'],
    ['a no-break space', 'أ\u00a0ب', 'ا ب'],
  ])('levels %s', (_name, text, folded) => {
    expect(foldArabic(text)).toBe(folded);
  });

  it('leaves letters that tell words apart, and emoji', () => {
    expect(foldArabic('ؤئء')).toBe('ؤئء');
    expect(foldArabic('😀')).toBe('😀');
    expect(foldChar('\ud800')).toBe('\ud800');
  });

  it('folded once is folded for good, and works unit by unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 1, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
        (text) => {
          const folded = foldArabic(text);
          expect(foldArabic(folded)).toBe(folded);
          expect(Array.from({ length: text.length }, (_, at) => foldChar(text.charAt(at))).join('')).toBe(
            folded,
          );
        },
      ),
    );
  });
});

// The classes of words of war in a folded text.
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { warClasses } from '../../../../src/extraction/lexicon/words/war-words.ts';

describe('words of war', () => {
  it.each([
    ['قصف الجيش المدينة', 2],
    ['اتفقت مجموعتان مسلحتان على هدنة بعد سقوط قذائف', 3],
    ['شارك الجنود في إنقاذ العالقين', 1],
    ['سدد اللاعب قذيفة من خارج المنطقة', 1],
    ['ارتفعت أسعار الخضار', 0],
    ['تجيش الصدور', 0],
  ])('%s: %i', (text, classes) => {
    expect(warClasses(foldArabic(text))).toBe(classes);
  });
});

import { describe, expect, it } from 'vitest';
import { saidIn, wordsIn } from '../../src/i18n/said-in.ts';

describe('a text of a briefing', () => {
  it('is said in the language of the page', () => {
    expect(saidIn({ ar: 'هدنة', en: ' Truce ' }, 'en')).toEqual({ words: 'Truce', lang: 'en', dir: 'ltr' });
  });

  it('is said in the other one, and marked so, while it is written in that alone', () => {
    expect(saidIn({ ar: 'هدنة', en: ' ' }, 'en')).toEqual({ words: 'هدنة', lang: 'ar', dir: 'rtl' });
    expect(saidIn({ ar: '', en: 'Truce' }, 'ar')).toEqual({ words: 'Truce', lang: 'en', dir: 'ltr' });
  });

  it('is isolated as mere words of the other one', () => {
    expect(wordsIn({ ar: 'هدنة', en: '' }, 'en')).toBe('\u2068هدنة\u2069');
    expect(wordsIn({ ar: 'هدنة', en: ' Truce' }, 'en')).toBe('Truce');
  });

  it('is nothing in the language of the page where it is written in neither', () => {
    expect(saidIn({ ar: '', en: '' }, 'ar')).toEqual({ words: '', lang: 'ar', dir: 'rtl' });
  });
});

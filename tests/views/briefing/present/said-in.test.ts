import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../../src/views/briefing/present/said-in.ts';

describe('a text of a briefing', () => {
  it('is said in the language of the page', () => {
    expect(saidIn({ ar: 'هدنة', en: ' Truce ' }, 'en')).toEqual({ words: 'Truce', lang: 'en', dir: 'ltr' });
  });

  it('is said in the other one, and marked so, while it is written in that alone', () => {
    expect(saidIn({ ar: 'هدنة', en: ' ' }, 'en')).toEqual({ words: 'هدنة', lang: 'ar', dir: 'rtl' });
    expect(saidIn({ ar: '', en: 'Truce' }, 'ar')).toEqual({ words: 'Truce', lang: 'en', dir: 'ltr' });
  });

  it('is nothing in the language of the page where it is written in neither', () => {
    expect(saidIn({ ar: '', en: '' }, 'ar')).toEqual({ words: '', lang: 'ar', dir: 'rtl' });
  });
});

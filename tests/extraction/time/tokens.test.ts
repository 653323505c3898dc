import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';
import { mayTellTime, readWord } from '../../../src/extraction/time/vocabulary/lexicon.ts';
import { WORDS } from './support.ts';
import { cliticsBefore, lexemeOf, NO_VALUE, tokenise } from '../../../src/extraction/time/tokens.ts';

const first = (text: string) => tokenise(foldArabic(text))[0];

describe('tokens of the time grammar', () => {
  it('are words, numbers, marks and line ends, with their offsets', () => {
    const text = 'و17 تشرين،\n8:00';
    const tokens = tokenise(text);
    expect(tokens.map((token) => token.text)).toEqual(['و', '17', 'تشرين', '،', '\n', '8', ':', '00']);
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
    expect(tokens.map((token) => token.gap)).toEqual([false, false, true, false, false, false, false, false]);
  });

  it('strip clitics only where a known word is left', () => {
    expect(lexemeOf(first('والثلاثاء'), 'weekday', 'any')).toMatchObject({
      clitics: 'و',
      lexeme: { weekday: 2 },
    });
    expect(lexemeOf(first('للخميس'), 'weekday', 'any')).toMatchObject({
      clitics: 'ل',
      lexeme: { weekday: 4 },
    });
    expect(lexemeOf(first('والثلاثاء'), 'weekday')).toBeNull();
    expect(lexemeOf(first('فبراير'), 'month')).toMatchObject({ clitics: '', lexeme: { month: 2 } });
    expect(cliticsBefore(first('وبالأمس'), ['الامس'], 'any')).toBe('وب');
    expect(first('وزارة')?.readings).toEqual([]);
  });

  it('never read a word inside a longer one', () => {
    for (const word of ['الخميسية', 'أمسية', 'مارسيل', 'اليومية', 'السبتيين'])
      expect(first(word)?.readings).toEqual([]);
  });

  it('are looked up wherever they end as a known word does, also behind a swallowed alef', () => {
    for (const word of ['أمس', 'وبالأمس', 'للخميس', 'لليوم', 'والسابع', 'ما', 'آب', 'october'])
      expect(first(word)?.readings.length).toBeGreaterThan(0);
    expect(mayTellTime('وزارتنا', 0, 7)).toBe(false);
  });

  it('are passed over only where they have no reading', () => {
    const word = fc
      .tuple(fc.constantFrom('', 'و', 'ف', 'ب', 'ل', 'لل', 'وال', 'ولل', 'س'), fc.constantFrom(...WORDS))
      .map(([clitics, stem]) => foldArabic(clitics + stem));
    fc.assert(
      fc.property(word, fc.nat({ max: 3 }), (whole, cut) => {
        for (const part of [whole, whole.slice(cut), whole.slice(0, whole.length - cut)])
          expect(mayTellTime(part, 0, part.length) || readWord(part).length === 0).toBe(true);
      }),
    );
  });

  it('give a number its value up to four digits', () => {
    expect(first('٢٠٢٠')?.value).toBe(2020);
    expect(first('20201009')?.value).toBe(NO_VALUE);
  });
});

import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';
import { cliticsBefore, lexemeOf, tokenise } from '../../../src/extraction/time/tokens.ts';

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

  it('give a number its value up to four digits', () => {
    expect(first('٢٠٢٠')?.value).toBe(2020);
    expect(first('20201009')?.value).toBeNaN();
  });
});

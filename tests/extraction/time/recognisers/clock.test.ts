import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('times on the clock', () => {
  it.each([
    ['الساعة 8:00 صباحاً', ['الساعة 8:00 صباحاً = 2020-10-27']],
    ['الساعة الثامنة صباحا بالتوقيت المحلي', ['الساعة الثامنة صباحا بالتوقيت المحلي = 2020-10-27']],
    ['06:27 مساءً', ['06:27 مساءً = 2020-10-27']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['دخل حيز التنفيذ عند الثامنة مساء في العاصمة', ['الثامنة مساء = 2020-10-27']]])(
    'reads it in a sentence: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([['والساعة 22:00', ['الساعة 22:00 = 2020-10-27']]])(
    'reads it behind clitics: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([
    ['في 3 جبهات', []],
    ['بنتيجة 2-1', []],
    ['في الثالثة عشرة من عمره', []],
    ['المرتبة الثامنة', []],
    ['الآية 12:99', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

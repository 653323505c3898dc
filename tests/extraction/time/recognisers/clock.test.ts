import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../../src/extraction/arabic/shadow.ts';
import { findTimes } from '../../../../src/extraction/time/find-times.ts';
import { read } from '../support.ts';

describe('times on the clock', () => {
  it.each([
    ['الساعة 8:00 صباحاً', ['الساعة 8:00 صباحاً = 2020-10-27']],
    ['الساعة الثامنة صباحا بالتوقيت المحلي', ['الساعة الثامنة صباحا بالتوقيت المحلي = 2020-10-27']],
    ['06:27 مساءً', ['06:27 مساءً = 2020-10-27']],
    ['06:27 م', ['06:27 م = 2020-10-27']],
    ['10:53 ص', ['10:53 ص = 2020-10-27']],
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

  it.each([
    ['الأحد 16 أبريل 2023 - 10:53 م', '22:53'],
    ['الأحد 16 أبريل 2023 - 12:05 ص', '00:05'],
    ['الأحد 16 أبريل 2023 - 12:05 PM', '12:05'],
    ['الأحد 16 أبريل 2023 - 09:05', '09:05'],
  ])('tells the half of the day by its letter, and no part of day: %s', (text, from) => {
    const [time] = findTimes(makeShadow(text));
    expect(time).toMatchObject({ clock: { from }, dayPart: null, words: text });
  });

  it('takes a letter for a half of the day only behind minutes', () => {
    expect(read('على بعد الساعة 3 م')).toEqual(['الساعة 3 = 2020-10-27']);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('stretches that touch the reference', () => {
  it.each([
    ['الساعات الـ24 الماضية', ['الساعات الـ24 الماضية = 2020-10-26/2020-10-27']],
    ['الأيام الثلاثة المقبلة', ['الأيام الثلاثة المقبلة = 2020-10-27/2020-10-30']],
    ['اليومين الماضيين', ['اليومين الماضيين = 2020-10-25/2020-10-27']],
    ['الأيام الأخيرة', ['الأيام الأخيرة = 2020-10-17~/2020-10-27~']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['قُتل عشرون خلال الساعات الـ48 الماضية في المدينة', ['الساعات الـ48 الماضية = 2020-10-25/2020-10-27']],
  ])('reads it in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['وللأيام الثلاثة المقبلة', ['للأيام الثلاثة المقبلة = 2020-10-27/2020-10-30']]])(
    'reads it behind clitics: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([
    ['حرب الأيام الأربعة', []],
    ['الأيام والليالي', []],
    ['عدد الساعات', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

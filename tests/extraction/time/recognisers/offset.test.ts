import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('offsets from the reference', () => {
  it.each([
    ['قبل يومين', ['قبل يومين = 2020-10-25']],
    ['منذ ثلاثة أيام', ['منذ ثلاثة أيام = 2020-10-24']],
    ['قبل أسبوعين', ['قبل أسبوعين = 2020-10-13~']],
    ['قبل نحو ثلاثة أسابيع', ['قبل نحو ثلاثة أسابيع = 2020-10-06~']],
    ['قبل ثلاثة أشهر', ['قبل ثلاثة أشهر = 2020-07~']],
    ['منذ 30 عاما', ['منذ 30 عاما = 1990~']],
    ['منذ أيام', ['منذ أيام = 2020-10-17~/2020-10-24~']],
    ['قبل خمسة وعشرين عاما', ['قبل خمسة وعشرين عاما = 1995~']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['وكانت المعارك اندلعت قبل يومين في الجبهة', ['قبل يومين = 2020-10-25']]])(
    'reads it in a sentence: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([
    ['وقبل يومين', ['قبل يومين = 2020-10-25']],
    ['ومنذ أسبوع', ['منذ أسبوع = 2020-10-20~']],
  ])('reads it behind clitics: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['بعد يومين من إعلانه', []],
    ['قبل ثلاثة أيام من الانتخابات', []],
    ['بعد يومين أعلن', []],
    ['على مدى 30 عاما', []],
    ['خلال 48 ساعة', []],
    ['بعد 10 جنود', []],
    ['قبل انسحاب القوات', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

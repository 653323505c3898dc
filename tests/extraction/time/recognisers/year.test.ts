import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('years', () => {
  it.each([
    ['عام 1994', ['عام 1994 = 1994']],
    ['سنة 2016م', ['سنة 2016م = 2016']],
    ['عامي 1992 و1994', ['1992 = 1992', '1994 = 1994']],
    ['بين عامي 1988 و1994', ['بين عامي 1988 و1994 = 1988/1994']],
    ['1992-1994', ['1992-1994 = 1992/1994']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['منذ عام 1994 لم يتغير شيء', ['منذ عام 1994 = 1994/..']],
    ['وقعت الحرب في 2016، حين', ['2016 = 2016']],
  ])('reads it in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['وعام 1994', ['عام 1994 = 1994']],
    ['لعام 2019', ['عام 2019 = 2019']],
  ])('reads it behind clitics: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['في 2000 قرية', []],
    ['ارتفع العدد إلى 2000.', []],
    ['بين 1900 و2000 مقاتل', []],
    ['القرار 1973', []],
    ['إس-300', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

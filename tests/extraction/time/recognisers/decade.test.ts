import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('decades', () => {
  it.each([
    ['تسعينيات القرن الماضي', ['تسعينيات القرن الماضي = 199X']],
    ['ثمانينات القرن التاسع عشر', ['ثمانينات القرن التاسع عشر = 188X']],
    ['عشرينيات القرن الحالي', ['عشرينيات القرن الحالي = 202X']],
    ['مطلع التسعينات', ['مطلع التسعينات = 1990/1993']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['بعد حرب في تسعينيات القرن الماضي.', ['تسعينيات القرن الماضي = 199X']],
    ['منذ ستينيات القرن الماضي والنزاع', ['منذ ستينيات القرن الماضي = 1960-01-01/..']],
  ])('reads it in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['بالتسعينيات', ['التسعينيات = 199X']],
    ['وتسعينيات القرن الماضي', ['تسعينيات القرن الماضي = 199X']],
  ])('reads it behind clitics: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['في القرن الماضي', []],
    ['مجموعة من التسعين', []],
    ['في ستينات عمره', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

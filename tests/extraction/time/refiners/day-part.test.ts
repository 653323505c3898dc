import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('parts of a day', () => {
  it.each([
    ['مساء أمس', ['مساء أمس = 2020-10-26']],
    ['فجر يوم الأحد', ['فجر يوم الأحد = 2020-10-25']],
    ['بعد ظهر اليوم', ['بعد ظهر اليوم = 2020-10-27']],
    ['وصباح الأحد الماضي', ['صباح الأحد الماضي = 2020-10-25']],
    ['أمس مساءً', ['أمس مساءً = 2020-10-26']],
    ['أمس مساء أمس', ['أمس مساء = 2020-10-26', 'أمس = 2020-10-26']],
  ])('belong to their day: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['ظهر في الصورة', []],
    ['عصر النهضة', []],
  ])('are no time alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

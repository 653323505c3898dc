import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('the night that no day names', () => {
  it.each([
    ['طوال الليل', ['طوال الليل = 2020-10-26/2020-10-27']],
    ['استمر القصف طيلة الليل في المدينة', ['طيلة الليل = 2020-10-26/2020-10-27']],
    ['وطوال الليل', ['طوال الليل = 2020-10-26/2020-10-27']],
  ])('is the one that has just passed: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['تواصل القصف السبت على المدينة طوال الليل', ['السبت = 2020-10-24']],
    ['تعمل الفرق طوال الليل والنهار', []],
    ['طوال المعركة', []],
  ])('is left to the day of its clause, and to habits: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

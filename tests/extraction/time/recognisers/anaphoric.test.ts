import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('days counted from what the text told', () => {
  it.each([
    ['في اليوم التالي قُصفت المدينة', []],
    ['وفي اليوم نفسه', []],
    ['الأسبوع التالي', []],
    ['ذلك اليوم', []],
  ])('gives no date: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { formatDayDistance } from '../../src/i18n/day-distance.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

describe('the distance of two days', () => {
  it.each([
    [-1, 'the day before', 'قبل يوم من'],
    [-2, 'two days before', 'قبل يومين من'],
    [0, 'the same day as', 'يوم'],
    [1, 'the day after', 'بعد يوم من'],
    [3, '3 days after', 'بعد 3 أيام من'],
    [-11, '11 days before', 'قبل 11 يوماً من'],
  ])('of %s is worded to stand before the other', (offset, en, ar) => {
    expect(formatDayDistance(offset, dateStyle('en'))).toBe(en);
    expect(formatDayDistance(offset, dateStyle('ar'))).toBe(ar);
  });
});

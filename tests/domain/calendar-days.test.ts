import { describe, expect, it } from 'vitest';
import { decadeDays, monthDays, seasonDays, weekDays, yearDays } from '../../src/domain/calendar-days.ts';

describe('stretches of the calendar', () => {
  it.each([
    [monthDays(2020, 2, null), ['2020-02', '2020-02-01', '2020-02-29', 'month']],
    [monthDays(2020, 9, 'early'), ['2020-09-01/2020-09-10', '2020-09-01', '2020-09-10', 'part-of-month']],
    [monthDays(2020, 9, 'mid'), ['2020-09-11/2020-09-20', '2020-09-11', '2020-09-20', 'part-of-month']],
    [monthDays(2020, 9, 'late'), ['2020-09-21/2020-09-30', '2020-09-21', '2020-09-30', 'part-of-month']],
    [seasonDays(2020, 'autumn'), ['2020-23', '2020-09-01', '2020-11-30', 'season']],
    [seasonDays(2020, 'winter'), ['2020-24', '2020-12-01', '2021-02-28', 'season']],
    [yearDays(1994, null), ['1994', '1994-01-01', '1994-12-31', 'year']],
    [decadeDays(1990, null), ['199X', '1990-01-01', '1999-12-31', 'decade']],
    [weekDays('2020-10-09', 0, null), ['2020-10-05/2020-10-11', '2020-10-05', '2020-10-11', 'week']],
  ])('are written with their first and last day', (days, [edtf, start, end, precision]) => {
    expect(days).toEqual({ edtf, start, end, precision });
  });

  it('do not exist outside the calendar', () => {
    expect([monthDays(0, 13, null), yearDays(12_000, null), seasonDays(9999, 'winter')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

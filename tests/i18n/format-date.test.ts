import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/domain/site-data.ts';
import {
  formatDay,
  formatEventDate,
  formatMonthYear,
  formatRange,
  monthName,
} from '../../src/i18n/format-date.ts';

describe('days in words', () => {
  it('names months in the families of the Arab world, or in two at once', () => {
    expect(monthName(10, 'ar')).toBe('أكتوبر');
    expect(monthName(10, 'ar', 'levant')).toBe('تشرين الأول');
    expect(monthName(1, 'ar', 'maghreb')).toBe('جانفي');
    expect(monthName(11, 'ar', 'both')).toBe('نوفمبر/تشرين الثاني');
    expect(monthName(11, 'en', 'levant')).toBe('November');
    expect(formatMonthYear('2020-10-09', 'ar')).toBe('أكتوبر 2020');
  });

  it('says a day with or without its weekday and year', () => {
    expect(formatDay('2020-11-08', 'ar', { weekday: true, months: 'levant' })).toBe(
      'الأحد 8 تشرين الثاني 2020',
    );
    expect(formatDay('2020-11-08', 'en', { weekday: true })).toBe('Sunday 8 November 2020');
    expect(formatDay('2020-11-08', 'en', { year: false })).toBe('8 November');
  });

  it('says what two days share once', () => {
    expect(formatRange('2020-10-08', '2020-10-09', 'en')).toBe('8–9 October 2020');
    expect(formatRange('2020-09-30', '2020-10-02', 'en')).toBe('30 September – 2 October 2020');
    expect(formatRange('2019-12-31', '2020-01-01', 'en')).toBe('31 December 2019 – 1 January 2020');
    expect(formatRange('2020-10-08', '2020-10-08', 'ar')).toBe('8 أكتوبر 2020');
  });
});

describe('event dates in words', () => {
  const day = { ...UNDATED, start: '2020-09-27', end: '2020-09-27', precision: 'day' as const };

  it('says since and until for open ends', () => {
    expect(formatEventDate({ ...day, end: null }, 'ar')).toBe('منذ 27 سبتمبر 2020');
    expect(formatEventDate({ ...day, start: null }, 'en')).toBe('until 27 September 2020');
  });

  it('says no more than is known: a month, a year, a decade', () => {
    const from = { ...day, start: '1990-01-01' };
    expect(formatEventDate({ ...from, end: '1990-01-31', precision: 'month' }, 'en')).toBe('January 1990');
    expect(formatEventDate({ ...from, end: '1990-12-31', precision: 'year' }, 'ar')).toBe('1990');
    expect(formatEventDate({ ...from, end: '1999-12-31', precision: 'decade' }, 'en')).toBe('the 1990s');
  });

  it('is nothing for the undated', () => {
    expect(formatEventDate(UNDATED, 'en')).toBeNull();
  });
});

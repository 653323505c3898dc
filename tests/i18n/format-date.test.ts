import { describe, expect, it } from 'vitest';
import { formatDay, formatMonthYear, formatRange, monthName } from '../../src/i18n/format-date.ts';

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

import { describe, expect, it } from 'vitest';
import type { MonthChoice } from '../../src/i18n/date-style.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import {
  formatClock,
  formatDay,
  formatGivenDay,
  formatMonthYear,
  formatRange,
  formatYear,
  monthName,
} from '../../src/i18n/format-date.ts';

const EN = dateStyle('en');
const arabic = (months: MonthChoice) => dateStyle('ar', { months, digits: 'latn' });

describe('days in words', () => {
  it('names months in the families of the Arab world, or in two at once where there is room', () => {
    expect(monthName(10, arabic('gulf'))).toBe('أكتوبر');
    expect(monthName(10, arabic('levant'))).toBe('تشرين الأول');
    expect(monthName(1, arabic('maghreb'))).toBe('جانفي');
    expect(monthName(11, arabic('both'))).toBe('نوفمبر/تشرين الثاني');
    expect(monthName(11, arabic('both'), true)).toBe('نوفمبر');
    expect(monthName(11, arabic('levant'), true)).toBe('تشرين الثاني');
    expect(monthName(11, dateStyle('en', { months: 'levant', digits: 'arab' }))).toBe('November');
    expect(formatMonthYear('2020-10-09', arabic('gulf'))).toBe('أكتوبر 2020');
  });

  it('says a day that is given as text, and what is no day as it stands', () => {
    expect(formatGivenDay('2020-11-08', EN)).toBe('8 November 2020');
    expect(formatGivenDay('2020-02-30', EN)).toBe('2020-02-30');
    expect(formatGivenDay('', EN)).toBe('');
  });

  it('says a day with or without its weekday and year', () => {
    expect(formatDay('2020-11-08', arabic('levant'), { weekday: true })).toBe('الأحد 8 تشرين الثاني 2020');
    expect(formatDay('2020-11-08', arabic('both'))).toBe('8 نوفمبر/تشرين الثاني 2020');
    expect(formatDay('2020-11-08', arabic('both'), { short: true })).toBe('8 نوفمبر 2020');
    expect(formatDay('2020-11-08', EN, { weekday: true })).toBe('Sunday 8 November 2020');
    expect(formatDay('2020-11-08', EN, { year: false })).toBe('8 November');
  });

  it('says what two days share once', () => {
    expect(formatRange('2020-10-08', '2020-10-09', EN)).toBe('8–9 October 2020');
    expect(formatRange('2020-09-30', '2020-10-02', EN)).toBe('30 September – 2 October 2020');
    expect(formatRange('2019-12-31', '2020-01-01', EN)).toBe('31 December 2019 – 1 January 2020');
    expect(formatRange('2020-10-08', '2020-10-08', arabic('gulf'))).toBe('8 أكتوبر 2020');
  });

  it('writes every number in Arabic-Indic digits where they are the choice', () => {
    const style = dateStyle('ar', { months: 'levant', digits: 'arab' });
    expect(formatDay('2020-11-08', style)).toBe('٨ تشرين الثاني ٢٠٢٠');
    expect(formatRange('2020-10-08', '2020-10-19', style)).toBe('٨–١٩ تشرين الأول ٢٠٢٠');
    expect(formatMonthYear('2020-10-09', style)).toBe('تشرين الأول ٢٠٢٠');
    expect(formatClock(390, 'arab')).toBe('٠٦:٣٠');
  });

  it('knows years before our era, of which there is none numbered 0', () => {
    expect(formatYear(0, EN)).toBe('1 BC');
    expect(formatYear(-43, arabic('gulf'))).toBe('44 ق.م');
    expect(formatDay('-000043-03-15', EN)).toBe('15 March 44 BC');
  });
});

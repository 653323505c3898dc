import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/domain/iso-day.ts';
import { FIRST_HIJRI_YEAR, HIJRI_YEARS } from '../../src/extraction/time/generated/umm-al-qura.ts';
import { hijriMonth } from '../../src/extraction/time/resolve/umm-al-qura.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { formatHijriMonth, formatHijriYear, hijriDate, hijriMonthStart } from '../../src/i18n/hijri.ts';

describe('the Hijri calendar', () => {
  it('has the days that the engine reads by the table of Umm al-Qura, month by month', () => {
    const last = FIRST_HIJRI_YEAR + HIJRI_YEARS.length - 1;
    for (let year = FIRST_HIJRI_YEAR; year <= last; year++) {
      for (let month = 1; month <= 12; month++) {
        const { first, length } = hijriMonth(year, month) ?? expect.fail();
        const start = dayNumber(first);
        expect(hijriMonthStart(year, month)).toBe(start);
        expect(hijriDate(start + length - 1)).toEqual({ year, month, day: length });
      }
    }
  });

  it('finds the first of any month from its beginning on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(hijriDate(hijriMonthStart(year, month))).toEqual({ year, month, day: 1 });
      }),
    );
  });

  it('is named in both languages, with the digits of choice', () => {
    const date = hijriDate(dayNumber('2020-10-08'));
    expect(date).toEqual({ year: 1442, month: 2, day: 21 });
    expect(formatHijriMonth(date, dateStyle('ar'))).toBe('صفر');
    expect(formatHijriMonth(date, dateStyle('en'))).toBe('Safar');
    expect(formatHijriYear(1442, dateStyle('en'))).toBe('1442 AH');
    expect(formatHijriYear(1442, dateStyle('ar', { months: 'both', digits: 'arab' }))).toBe('١٤٤٢ هـ');
  });
});

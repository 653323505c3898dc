import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDay, shiftDay } from '../../../src/domain/iso-day.ts';
import { readDay, readMonth, readYear } from '../../../src/domain/review/read-day.ts';
import { DIGITS, MONTH_CHOICES, dateStyle } from '../../../src/i18n/date-style.ts';
import { formatDay, formatMonthYear } from '../../../src/i18n/format-date.ts';

describe('a typed day', () => {
  it.each([
    '2020-11-09',
    '9/11/2020',
    '09.11.2020',
    '٩/١١/٢٠٢٠',
    '۹-۱۱-۲۰۲۰',
    '9 نوفمبر 2020',
    '9 تشرين الثاني 2020',
    '9 تشرين ثاني ٢٠٢٠',
    '9 نوفمبر/تشرين الثاني 2020',
    '9 Nov 2020',
    'November 9, 2020',
    '9/11',
    '9 نونبر',
    '9',
    ' 9 ',
  ])('%s is the ninth of November with a day of that month at hand', (typed) => {
    expect(readDay(typed, '2020-11-02')).toBe('2020-11-09');
  });

  it('needs a day at hand only for what is left out', () => {
    expect(readDay('9/11/2020', null)).toBe('2020-11-09');
    expect([readDay('9/11', null), readDay('9', null)]).toEqual([null, null]);
  });

  it.each([
    '',
    '2020',
    '31/11/2020',
    '9/13/2020',
    '9/11/20',
    'أمس',
    '9 آذار نيسان 2020',
    '1 2 3 4',
    '9 نوفمبر 2020 م',
    'x'.repeat(1000),
  ])('%s is none', (typed) => {
    expect(readDay(typed, '2020-11-02')).toBe(null);
  });

  const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => shiftDay('1970-01-01', days));
  const style = fc
    .tuple(
      fc.constantFrom('ar' as const, 'en' as const),
      fc.constantFrom(...MONTH_CHOICES),
      fc.constantFrom(...DIGITS),
    )
    .map(([language, months, digits]) => dateStyle(language, { months, digits }));

  it('is read as the interface writes it, in every family of months and digits', () => {
    fc.assert(
      fc.property(day, style, (given, dates) => {
        expect(readDay(formatDay(given, dates), null)).toBe(given);
        expect(readMonth(formatMonthYear(given, dates), null)).toBe(`${given.slice(0, 7)}-01`);
        expect(readDay(given, null)).toBe(given);
      }),
    );
  });

  it('is a day of the calendar or none, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129/-. تشرينالأول') })),
        (typed) => {
          const read = [readDay(typed, '2020-11-02'), readMonth(typed, '2020-11-02')];
          expect(read.every((each) => each === null || isIsoDay(each))).toBe(true);
        },
      ),
    );
  });
});

describe('a typed month or year', () => {
  it.each(['2020-11', '11/2020', 'نوفمبر 2020', 'تشرين الثاني', '11', '2020-11-09', '9 نوفمبر 2020'])(
    '%s is November',
    (typed) => {
      expect(readMonth(typed, '2020-10-02')).toBe('2020-11-01');
    },
  );

  it.each(['2020', '٢٠٢٠', '2020-11-09', '11/2020'])('%s is of 2020', (typed) => {
    expect(readYear(typed)).toBe(2020);
  });

  it.each(['', '20', 'عام', '2020 2021', '13/2020'])('%s is no month', (typed) => {
    expect(readMonth(typed, '2020-10-02')).toBe(null);
  });
});

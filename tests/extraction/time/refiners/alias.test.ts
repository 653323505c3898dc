import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { read, REFERENCE } from '../support.ts';

const context = { reference: REFERENCE, prefer: 'past' } as const;
const warningsOf = (text: string) => parseTimes(text, context).flatMap(({ warnings }) => warnings);

describe('a Hijri date beside another', () => {
  it.each([
    ['25 صفر 1442هـ الموافق 12 أكتوبر 2020', ['25 صفر 1442هـ الموافق 12 أكتوبر 2020 = 2020-10-12']],
    [
      'الاثنين 25 صفر 1442 الموافق لـ12 أكتوبر 2020',
      ['الاثنين 25 صفر 1442 الموافق لـ12 أكتوبر 2020 = 2020-10-12'],
    ],
    ['الاثنين 12 أكتوبر 2020 (25 صفر 1442 هـ)', ['الاثنين 12 أكتوبر 2020 (25 صفر 1442 هـ) = 2020-10-12']],
    ['اليوم الثلاثاء 10 ربيع الأول 1442', ['اليوم الثلاثاء 10 ربيع الأول 1442 = 2020-10-27']],
  ])('is one day, and the Gregorian one decides: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(warningsOf(text)).toEqual([]);
  });

  it('is reported where the two differ by more than the moon allows', () => {
    expect(warningsOf('25 صفر 1442 الموافق 20 أكتوبر 2020')).toMatchObject([
      { rule: 'time.hijri-mismatch', params: { date: '2020-10-20', other: '2020-10-12' } },
    ]);
  });

  it('takes the weekday where it is one day off, and warns where it is further', () => {
    expect(read('السبت 22 صفر 1442')).toEqual(['السبت 22 صفر 1442 = 2020-10-10']);
    expect(parseTimes('السبت 22 صفر 1442', context)[0]?.steps[0]?.rule).toBe('time.hijri-weekday');
    expect(read('الاثنين 22 صفر 1442')).toEqual(['الاثنين 22 صفر 1442 = 2020-10-09']);
    expect(warningsOf('الاثنين 22 صفر 1442')).toMatchObject([{ rule: 'time.weekday-mismatch' }]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildHijriTable } from '../../../../scripts/generate-hijri.ts';
import { isIsoDay, shiftDay } from '../../../../src/domain/iso-day.ts';
import { FIRST_HIJRI_YEAR, HIJRI_YEARS } from '../../../../src/extraction/time/generated/umm-al-qura.ts';
import { hijriDay, hijriMonth, hijriYearsIn } from '../../../../src/extraction/time/resolve/umm-al-qura.ts';

describe('the Umm al-Qura calendar', () => {
  // Days as the Saudi government announced or printed them.
  it.each([
    [1434, 12, 10, '2013-10-15'],
    [1435, 1, 1, '2013-11-04'],
    [1436, 10, 1, '2015-07-17'],
    [1438, 9, 1, '2017-05-27'],
    [1439, 10, 1, '2018-06-15'],
    [1440, 9, 1, '2019-05-06'],
    [1440, 12, 10, '2019-08-11'],
    [1441, 9, 1, '2020-04-24'],
    [1441, 10, 1, '2020-05-24'],
    [1441, 12, 10, '2020-07-31'],
    [1442, 1, 1, '2020-08-20'],
    [1442, 10, 1, '2021-05-13'],
    [1444, 9, 1, '2023-03-23'],
    [1445, 10, 1, '2024-04-10'],
  ])('puts the day %i-%i-%i on %s', (...[year, month, day, expected]) => {
    expect(hijriDay(year, month, day)).toBe(expected);
  });

  it('has no thirtieth day in a short month, and none outside its table', () => {
    const short = [1, 2, 3].find((month) => hijriMonth(1442, month)?.length === 29) ?? 0;
    expect(hijriDay(1442, short, 30)).toBeNull();
    expect(hijriDay(1442, short, -1)).toBe(hijriDay(1442, short, 29));
    expect([hijriDay(1299, 1, 1), hijriDay(1501, 1, 1), hijriDay(1442, 13, 1), hijriDay(1442, 1, 0)]).toEqual(
      [null, null, null, null],
    );
  });

  it('follows one month by the next without a gap', () => {
    const firsts = HIJRI_YEARS.flatMap((_, at) =>
      Array.from({ length: 12 }, (__, month) => hijriMonth(FIRST_HIJRI_YEAR + at, month + 1)),
    );
    expect(firsts).toHaveLength(201 * 12);
    firsts.forEach((month, at) => {
      const next = firsts[at + 1];
      expect(isIsoDay(month?.first ?? '')).toBe(true);
      if (next) expect(shiftDay(month?.first ?? '', month?.length ?? 0)).toBe(next.first);
    });
  });

  it('names the Hijri years around every Gregorian one', () => {
    for (let year = 1883; year <= 2076; year++) {
      const inYear = HIJRI_YEARS.flatMap(([first], at) =>
        first.startsWith(`${year}-`) ? [FIRST_HIJRI_YEAR + at] : [],
      );
      for (const hijri of inYear) {
        expect(hijriYearsIn(year)).toContain(hijri);
        expect(hijriYearsIn(year)).toContain(hijri - 1);
      }
    }
  });

  it('is what the script generates today', () => {
    const file = new URL('../../../../src/extraction/time/generated/umm-al-qura.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(buildHijriTable());
  });
});

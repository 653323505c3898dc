import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findMonths } from '../../../src/extraction/article/publication-months.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findMonths(shadow, placeAll(shadow, findTimes(shadow)));
}

/** How much likelier the first day is than the second one. */
function ratio(text: string, day: string, other: string): number {
  const at = (when: string) =>
    read(text).reduce((product, { likelihood }) => product * likelihood(dayNumber(when)), 1);
  return at(day) / at(other);
}

describe('months without a year', () => {
  it.each([
    ['that are told lie a few months back', 'وفي حزيران شكّل الوزير لجنة', '2022-08-25', '2023-05-25'],
    ['with their part may be of the month itself', 'في منتصف حزيران وصل الوفد', '2022-06-20', '2022-11-20'],
    ['that are planned for lie ahead', 'ستُعقد الجلسة في حزيران', '2022-05-01', '2022-09-01'],
    ['of the day are that of publication', 'وصل الوفد في مطلع حزيران الجاري', '2022-06-20', '2022-07-01'],
    ['with their hint lie on its side', 'وصل الوفد في حزيران الماضي', '2022-08-25', '2022-06-25'],
  ])('%s', (_, text, day, other) => {
    expect(ratio(text, day, other)).toBeGreaterThan(2);
    expect(read(text)).toHaveLength(1);
  });

  it('say no more together than one alone', () => {
    const one = ratio('وصل الوفد في حزيران', '2022-08-25', '2023-05-25');
    const text = 'وصل الوفد في حزيران، وعاد في حزيران، ثم وصل في تموز';
    expect(read(text)).toHaveLength(2);
    expect(ratio(text, '2022-08-25', '2023-05-25')).toBeLessThan(1.6 * one);
  });

  it('count once where the text calls them the running one', () => {
    expect(read('وصل الوفد في مطلع حزيران الجاري، وعاد في منتصف حزيران الحالي')).toHaveLength(1);
    expect(read('وصل الوفد في مطلع حزيران الجاري')[0]?.step('2022-06-20').rule).toBe(
      'publication.current-month',
    );
  });

  it.each([
    ['with a year', 'وصل الوفد في حزيران 2021'],
    ['since which something lasts', 'يستمر القتال منذ حزيران'],
    ['of the moon', 'وصل الوفد في شهر رمضان'],
  ])('tell nothing where they stand %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

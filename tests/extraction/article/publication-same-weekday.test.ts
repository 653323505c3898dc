import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findSameWeekdays } from '../../../src/extraction/article/publication-same-weekday.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findSameWeekdays(shadow, placeAll(shadow, findTimes(shadow)));
}
const judge = (text: string, days: readonly string[]) =>
  read(text).map(({ supports }) => days.map((day) => supports(dayNumber(day))));

describe('a weekday named alone and with its date', () => {
  it('puts publication within the week around it', () => {
    const text = 'وصل الوفد صباح الثلاثاء إلى العاصمة. وتعقد الجلسة الثلاثاء 4 أيار.';
    expect(judge(text, ['2021-05-04', '2021-05-10', '2021-05-11', '2021-04-27'])).toEqual([
      [true, true, false, false],
    ]);
    const [found] = read(text);
    expect(found?.words).toBe('صباح الثلاثاء');
    expect(found?.step('2021-05-04')).toEqual({
      rule: 'publication.same-weekday',
      params: { words: 'صباح الثلاثاء', date: 'الثلاثاء 4 أيار', result: '2021-05-04' },
    });
  });

  it('puts it behind a date that is told', () => {
    const text = 'وصل الوفد صباح الثلاثاء إلى العاصمة. وكان الاتفاق قد أُعلن الثلاثاء 4 أيار.';
    expect(judge(text, ['2021-05-03', '2021-05-04', '2021-05-10', '2021-05-11'])).toEqual([
      [false, true, true, false],
    ]);
  });

  it('takes the past one only for a date since which something lasts, where the weekday stands alone too', () => {
    const text = 'قُتل عشرون الثلاثاء، بعد هدنة بدأت الثلاثاء الماضي. وتعقد الجلسة الثلاثاء 4 أيار.';
    expect(read(text)[0]?.words).toBe('الثلاثاء');
    const since = 'قُتل عشرون الثلاثاء، بعد احتجاجات الثلاثاء الماضي. وتتواصل منذ الثلاثاء 4 أيار.';
    expect(read(since)[0]?.words).toBe('الثلاثاء الماضي');
  });

  it('puts it in the week behind where the weekday is the past one', () => {
    const text = 'بدأت الاحتجاجات الثلاثاء الماضي. وقُتل عشرون منذ الثلاثاء في 4 أيار.';
    expect(judge(text, ['2021-05-04', '2021-05-05', '2021-05-11', '2021-05-12'])).toEqual([
      [false, true, true, false],
    ]);
  });

  it('speaks for its days and against the others, without ruling them out', () => {
    const [found] = read('وصل الوفد الثلاثاء الماضي. وتوقف القصف الثلاثاء 4 أيار.');
    const at = (day: string) => found?.likelihood(dayNumber(day)) ?? 0;
    expect(at('2021-05-08')).toBeGreaterThan(3 * at('2021-06-08'));
    expect(at('2021-06-08')).toBeGreaterThan(0);
  });

  it('counts once a weekday', () => {
    expect(read('وصل الثلاثاء، وعاد الثلاثاء 4 أيار، ورحل الثلاثاء 4 أيار.')).toHaveLength(1);
  });

  it.each([
    ['another weekday has the date', 'وصل الوفد الاثنين. وتعقد الجلسة الثلاثاء 4 أيار.'],
    ['the date has no weekday', 'وصل الوفد الثلاثاء. وتعقد الجلسة في 4 أيار.'],
    ['the date tells its own side', 'وصل الوفد الثلاثاء. وتعقد الجلسة الثلاثاء المقبل 4 أيار.'],
    ['a speaker says it', 'قال: «وصلنا الثلاثاء». وتعقد الجلسة الثلاثاء 4 أيار.'],
    ['the weekday is the next one', 'يصل الوفد الثلاثاء المقبل. وعُقدت الجلسة الثلاثاء 4 أيار.'],
  ])('says nothing where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

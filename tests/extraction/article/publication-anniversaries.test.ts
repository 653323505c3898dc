import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findAnniversaryDays } from '../../../src/extraction/article/publication-anniversaries.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findAnniversaryDays(shadow, placeAll(shadow, findTimes(shadow)));
}

describe('an anniversary with the date of its event', () => {
  it.each([
    ['تحل غداً الذكرى السنوية الثانية للاتفاق الذي وُقع في 4 أيار 2020.', '2022-05-03'],
    ['تحل غدا الأربعاء الذكرى الثانية لاندلاع الحرب في 4 أيار/ مايو 2020.', '2022-05-03'],
    ['ويصادف اليوم الذكرى الثالثة للهدنة المعلنة في 4 أيار 2020.', '2023-05-04'],
    ['وكانت قد حلت أمس الذكرى الأولى للانفجار الذي وقع في 4 أيار 2020.', '2021-05-05'],
  ])('names the day where it falls on one counted from publication: %s', (text, day) => {
    const [found] = read(text);
    expect(found?.settles).toBe(true);
    expect(found?.supports(dayNumber(day))).toBe(true);
    expect(found?.supports(dayNumber(day) + 1)).toBe(false);
    expect(found?.supports(dayNumber(day) + 365)).toBe(false);
    expect(found?.step(day)).toMatchObject({ rule: 'publication.anniversary', params: { result: day } });
    for (const words of Object.values(found?.step(day).params ?? {}).filter((word) => word !== day))
      expect(text).toContain(words);
  });

  it('is named within days of it', () => {
    const [found] = read('وتظاهر المئات في الذكرى الثانية للاتفاق الذي وُقع في 4 أيار 2020.');
    const at = (day: string) => found?.likelihood(dayNumber(day)) ?? 0;
    expect(found?.settles).toBe(false);
    expect(at('2022-05-04')).toBeGreaterThan(2 * at('2022-05-05'));
    expect(at('2022-05-05')).toBeGreaterThan(5 * at('2022-05-09'));
    expect(at('2022-05-09')).toBeGreaterThan(at('2022-06-20'));
    expect(at('2021-05-04')).toBe(at('2025-05-04'));
    expect(found?.step('2022-05-04')).toEqual({
      rule: 'publication.near-anniversary',
      params: { words: 'الذكرى الثانية', date: '4 أيار 2020', result: '2022-05-04' },
    });
  });

  it('is near in any year where the event has none', () => {
    const [found] = read('وتظاهر المئات في الذكرى الثانية للاتفاق الذي وُقع في 4 أيار.');
    expect(found?.tellsYear).toBeUndefined();
    expect(['2019-05-04', '2024-05-05'].map((day) => found?.supports(dayNumber(day)))).toEqual([true, true]);
  });

  it('is not of the day on which it is celebrated', () => {
    const [found] = read('أقيم اليوم حفل بمناسبة الذكرى الثانية للاتفاق الذي وُقع في 4 أيار 2020.');
    expect(found?.settles).toBe(false);
  });

  it.each([
    ['it has no number', 'تحل غداً ذكرى الاتفاق الذي وُقع في 4 أيار 2020.'],
    ['the date stands in another sentence', 'تحل غداً الذكرى الثانية للاتفاق. ووُقع في 4 أيار 2020.'],
    ['the date stands before it', 'وُقع الاتفاق في 4 أيار 2020، وتحل الذكرى الثانية له قريبا.'],
  ])('says nothing where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

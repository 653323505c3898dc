import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import {
  findYearCounted,
  isYearCounted,
} from '../../../src/extraction/article/publication-year-counted-dates.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function judge(text: string, days: readonly string[]) {
  const shadow = makeShadow(text);
  const placed = placeAll(shadow, findTimes(shadow)).find((one) => isYearCounted(one));
  const found = placed && findYearCounted(shadow, placed);
  return found && days.map((day) => found.supports(dayNumber(day)));
}

describe('a date whose year is counted from publication', () => {
  it('lies in the year before, however far back', () => {
    const text = 'وُقع الاتفاق في 11 أيار من العام الماضي.';
    expect(judge(text, ['2024-01-02', '2024-05-11', '2024-12-30'])).toEqual([true, true, true]);
  });

  it('lies in the year itself, on the side that its words tell', () => {
    const text = 'وُقع الاتفاق في 11 أيار من العام الجاري.';
    expect(judge(text, ['2024-05-10', '2024-05-11', '2024-12-30'])).toEqual([false, true, true]);
  });

  it('falls on the weekday written with it', () => {
    const text = 'وُقع الاتفاق الخميس 11 أيار من العام الماضي.';
    expect(judge(text, ['2023-03-01', '2024-03-01', '2025-03-01'])).toEqual([false, true, false]);
  });

  it('has its step', () => {
    const shadow = makeShadow('وُقع الاتفاق في 11 أيار من العام الماضي.');
    const [placed] = placeAll(shadow, findTimes(shadow));
    expect(placed && findYearCounted(shadow, placed)?.step('2024-03-01')).toEqual({
      rule: 'publication.year-counted-date',
      params: { words: '11 أيار من العام الماضي', result: '2024-03-01' },
    });
  });

  it('is no other date', () => {
    const shadow = makeShadow('وُقع الاتفاق في 11 أيار الماضي، وخُرق في 4 حزيران 2020.');
    expect(placeAll(shadow, findTimes(shadow)).map((one) => findYearCounted(shadow, one))).toEqual([
      null,
      null,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findPastWeekdays } from '../../../src/extraction/article/publication-past-weekday.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findPastWeekdays(shadow, placeAll(shadow, findTimes(shadow)));
}

describe('a past weekday and a date of one matter', () => {
  it('put publication within the week behind that day', () => {
    const text = 'خُرقت الهدنة التي بدأت السبت الماضي. وكانا توصلا إلى الهدنة في 14 آب 2021.';
    const [found] = read(text);
    const days = ['2021-08-14', '2021-08-15', '2021-08-21', '2021-08-22'];
    expect(days.map((day) => found?.supports(dayNumber(day)))).toEqual([false, true, true, false]);
    expect(found?.words).toBe('السبت الماضي');
    expect(found?.step('2021-08-18')).toEqual({
      rule: 'publication.same-weekday',
      params: { words: 'السبت الماضي', date: '14 آب 2021', result: '2021-08-18' },
    });
  });

  it.each([
    [
      'the date falls on another weekday',
      'خُرقت الهدنة التي بدأت السبت الماضي. وتوصلا إلى الهدنة في 13 آب 2021.',
    ],
    [
      'they tell of different matters',
      'خُرقت الهدنة التي بدأت السبت الماضي. وفاز النادي باللقب في 14 آب 2021.',
    ],
    ['the weekday is bare', 'خُرقت الهدنة التي بدأت السبت. وتوصلا إلى الهدنة في 14 آب 2021.'],
    ['the date has no year', 'خُرقت الهدنة التي بدأت السبت الماضي. وتوصلا إلى الهدنة في 14 آب.'],
    ['a speaker says it', 'قال: «بدأت الهدنة السبت الماضي». وتوصلا إلى الهدنة في 14 آب 2021.'],
  ])('say nothing where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

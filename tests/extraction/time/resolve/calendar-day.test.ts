import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { read } from '../support.ts';

describe('a weekday beside a day of an open year', () => {
  it('chooses the year in which they agree', () => {
    // 15 August is a Wednesday in 2012 and a Thursday in 2013.
    expect(read('الخميس 15 أغسطس', 'nearest', '2013-02-12')).toEqual(['الخميس 15 أغسطس = 2013-08-15']);
    expect(read('الأربعاء 15 أغسطس', 'nearest', '2013-02-12')).toEqual(['الأربعاء 15 أغسطس = 2012-08-15']);
  });

  it('outranks the tense of the verb', () => {
    expect(read('الخميس 15 أغسطس', 'past', '2013-02-12')).toEqual(['الخميس 15 أغسطس = 2013-08-15']);
  });

  it('is a slip where the nearest date is close: kept, with a warning', () => {
    const [time] = parseTimes('الجمعة 8 أكتوبر', { reference: '2020-10-27', prefer: 'past' });
    expect(time?.date.edtf).toBe('2020-10-08');
    expect(time?.warnings.map(({ rule }) => rule)).toEqual(['time.weekday-mismatch']);
  });

  it('gives way to a hint', () => {
    expect(read('الخميس 15 أغسطس الماضي', 'nearest', '2013-02-12')).toEqual([
      'الخميس 15 أغسطس الماضي = 2012-08-15',
    ]);
  });
});

describe('a weekday with a day number alone', () => {
  it('is looked for in the months around the reference, in the preferred direction first', () => {
    expect(read('الخميس 21', 'past', '2017-09-27')).toEqual(['الخميس 21 = 2017-09-21']);
    expect(read('الجمعة 1', 'past', '2020-04-15')).toEqual(['الجمعة 1 = 2020-05-01']);
    expect(read('الأربعاء 1', 'past', '2020-04-15')).toEqual(['الأربعاء 1 = 2020-04-01']);
  });

  it('is the weekday alone where no such day is near', () => {
    expect(read('الخميس 14', 'past', '2020-10-27')).toEqual(['الخميس 14 = 2020-10-22']);
  });

  it('has no date without a reference', () => {
    expect(read('الخميس 21', 'past', null)).toEqual([]);
  });
});

describe('a date with a year of two digits', () => {
  it('is day first', () => {
    expect(read('16/04/21', 'nearest', '2021-05-01')).toEqual(['16/04/21 = 2021-04-16']);
    expect(read('16/04/21', 'nearest', null)).toEqual(['16/04/21 = 2021-04-16']);
  });

  it('is year first where the day-first reading lies more than a year ahead', () => {
    expect(read('16/04/21', 'nearest', '2016-11-07')).toEqual(['16/04/21 = 2016-04-21']);
  });
});

describe('"this" weekday', () => {
  it('is the nearest in the direction of the verb, across the week’s end too', () => {
    // The reference is a Tuesday.
    expect(read('هذا الأحد', 'past')).toEqual(['الأحد = 2020-10-25']);
    expect(read('هذا الإثنين', 'future')).toEqual(['الإثنين = 2020-11-02']);
    expect(read('هذا الثلاثاء', 'past')).toEqual(['الثلاثاء = 2020-10-27']);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('the nth day of a month', () => {
  it('is the date where "Tuesday the third" falls on the 3rd, else the third Tuesday', () => {
    expect(read('الثلاثاء الثالث من أيلول 2013')).toEqual(['الثلاثاء الثالث من أيلول 2013 = 2013-09-03']);
    expect(read('الثلاثاء الثالث من أيلول 2014')).toEqual(['الثلاثاء الثالث من أيلول 2014 = 2014-09-16']);
  });

  it('lets the weekday choose an open year', () => {
    // 3 November is a Tuesday in 2020; the reference is in January 2021, its nearest third Tuesday is in 2020 as well.
    expect(read('الثلاثاء الثالث من تشرين الثاني', 'future', '2021-01-10')).toEqual([
      'الثلاثاء الثالث من تشرين الثاني = 2020-11-03',
    ]);
  });

  it('takes an open year from the preferred direction', () => {
    expect(read('أول جمعة من آذار', 'past', '2020-10-27')).toEqual(['أول جمعة من آذار = 2020-03-06']);
    expect(read('أول جمعة من آذار', 'future', '2020-10-27')).toEqual(['أول جمعة من آذار = 2021-03-05']);
    expect(read('آخر جمعة من آذار الماضي', 'future', '2020-10-27')).toEqual([
      'آخر جمعة من آذار الماضي = 2020-03-27',
    ]);
  });

  it('does not exist as a fifth of what a month has four of', () => {
    expect(read('خامس أحد من شباط 2021')).toEqual([]);
  });

  it('counts the month from the reference, and needs one for it', () => {
    expect(read('آخر خميس من الشهر الماضي', 'past', '2021-01-10')).toEqual([
      'آخر خميس من الشهر الماضي = 2020-12-31',
    ]);
    expect(read('آخر خميس من الشهر الماضي', 'past', null)).toEqual([]);
    expect(read('آخر خميس من أيلول', 'past', null)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('a day number without a month', () => {
  it.each([
    ['الخميس 8 والجمعة 9 أيلول 2016', ['الخميس 8 = 2016-09-08', 'الجمعة 9 أيلول 2016 = 2016-09-09']],
    [
      'الأربعاء 7، الخميس 8 والجمعة 9 أيلول 2016',
      ['الأربعاء 7 = 2016-09-07', 'الخميس 8 = 2016-09-08', 'الجمعة 9 أيلول 2016 = 2016-09-09'],
    ],
    ['من الخميس 8 إلى السبت 10 أيلول 2016', ['من الخميس 8 إلى السبت 10 أيلول 2016 = 2016-09-08/2016-09-10']],
  ])('is of the month that follows: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['الخميس 22. وفي 24 أيلول', ['الخميس 22 = 2020-10-22', '24 أيلول = 2020-09-24']],
    [
      'الخميس 22 والثلاثاء 3 تشرين الثاني',
      ['الخميس 22 = 2020-10-22', 'الثلاثاء 3 تشرين الثاني = 2020-11-03'],
    ],
  ])('is not across a sentence, nor of a month whose day is earlier: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

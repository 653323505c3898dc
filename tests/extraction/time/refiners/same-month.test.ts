import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('the month just spoken of', () => {
  it.each([
    ['في 10 أيلول و17 منه', ['10 أيلول = 2020-09-10', '17 منه = 2020-09-17']],
    ['في 3 آذار 2019، وفي 5 من الشهر نفسه', ['3 آذار 2019 = 2019-03-03', '5 من الشهر نفسه = 2019-03-05']],
    ['في نيسان 2019، وفي 9 من ذلك الشهر', ['نيسان 2019 = 2019-04', '9 من ذلك الشهر = 2019-04-09']],
    [
      'في 2 آذار 2019 ثم في السادس من نفس الشهر',
      ['2 آذار 2019 = 2019-03-02', 'السادس من نفس الشهر = 2019-03-06'],
    ],
  ])('is taken from the date before: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['في 17 منه', []]])('is of no month without one: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { carryYears } from '../../../src/extraction/article/publication-carried-years.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

/** The years of the dates of a text, `null` where one is left open. */
function yearsOf(text: string): (number | null)[] {
  const shadow = makeShadow(text);
  return carryYears(shadow, placeAll(shadow, findTimes(shadow))).flatMap(({ shape }) =>
    shape.kind === 'day' ? [shape.year.kind === 'known' ? shape.year.value : null] : [],
  );
}

describe('a year written once', () => {
  it.each([
    'وُقع الاتفاق في 10 آذار 2019، وخُرق في 2 نيسان.',
    'وُقع الاتفاق في 10 آذار 2019. وخُرق في 2 نيسان.',
    'وُقع الاتفاق في 10 آذار 2019، وقُتل عشرون منذ 2 شباط.',
  ])('is that of the date behind it: %s', (text) => {
    expect(yearsOf(text)).toEqual([2019, 2019]);
  });

  it('is carried on, and yields to the next one', () => {
    expect(
      yearsOf('بدأت في 4 آذار 2019، وتوقفت في 9 آذار، ثم عادت في 3 أيار 2020، وانتهت في 5 أيار.'),
    ).toEqual([2019, 2019, 2020, 2020]);
  });

  it.each([
    ['before it', 'وخُرق في 2 نيسان. ووُقع الاتفاق في 10 آذار 2019.', [null, 2019]],
    ['in another paragraph', 'وُقع الاتفاق في 10 آذار 2019.\nوخُرق في 2 نيسان.', [2019, null]],
    ['behind words of the present', 'وُقع في 10 آذار 2019. وقُتل أمس عشرون. وخُرق في 2 نيسان.', [2019, null]],
    ['with its weekday', 'وُقع الاتفاق في 10 آذار 2019، وخُرق الثلاثاء 2 نيسان.', [2019, null]],
    ['with a hint', 'وُقع الاتفاق في 10 آذار 2019، وخُرق في 2 نيسان الماضي.', [2019, null]],
    ['to come', 'وُقع الاتفاق في 10 آذار 2019، ومن المقرر أن تبدأ المحادثات في 2 نيسان.', [2019, null]],
    ['far behind', `وُقع في 10 آذار 2019${' كما قال الوسيط'.repeat(24)} وخُرق في 2 نيسان.`, [2019, null]],
  ])('is not that of a date %s', (_, text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });
});

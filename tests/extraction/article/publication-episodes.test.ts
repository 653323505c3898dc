import { describe, expect, it } from 'vitest';
import { findToldDates } from '../../../src/extraction/article/publication-told-dates.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

/** The dates of a text that count. */
function dates(text: string): string[] {
  const shadow = makeShadow(text);
  const placed = placeAll(shadow, findTimes(shadow)).filter(({ shape }) => shape.kind === 'day');
  return findToldDates(shadow, placed, [], [], Number.NEGATIVE_INFINITY).map(({ words }) => words);
}

describe('a day that a text names twice', () => {
  it.each([
    ['تعقد القمة في 20 أيار. ويصل الوفد قبل قمة 20 أيار', ['20 أيار'], 'the first of two alike'],
    ['لا جديد بشأن قمة 20 أيار. وستعقد القمة في 20 أيار الجاري', ['20 أيار الجاري'], 'the one with a hint'],
    ['لا جديد بشأن قمة 20 أيار. وستعقد في العشرين من أيار', ['العشرين من أيار'], 'the one that looks ahead'],
  ])('counts once: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('counts twice where only the number is one', () => {
    expect(dates('وقعت المعركة في 20 أيار. وستعقد القمة في 20 آب')).toEqual(['20 أيار', '20 آب']);
  });
});

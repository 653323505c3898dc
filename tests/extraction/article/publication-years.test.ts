import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import {
  currentMonths,
  findCountedYears,
  yearKindOf,
} from '../../../src/extraction/article/publication-years.ts';

const read = (text: string) => findCountedYears(makeShadow(text));

describe('a year both written and counted from publication', () => {
  it.each([
    ['نالت الطبيبة الجائزة العام الماضي (2019) لعملها', 'العام الماضي (2019', 2020],
    ['ارتفع عدد القتلى خلال العام الجاري 2021 في البلدة', 'العام الجاري 2021', 2021],
    ['تُجرى الانتخابات في السنة المقبلة 2024', 'السنة المقبلة 2024', 2023],
    ['حصيلة هذا العام (2022) هي الأعلى', 'هذا العام (2022', 2022],
  ])('tells that of publication: %s', (text, words, year) => {
    const [found, ...others] = read(text);
    expect(others).toEqual([]);
    expect(found?.words).toBe(words);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(words);
    expect(found?.supports(dayNumber(`${year}-05-02`))).toBe(true);
    expect(found?.supports(dayNumber(`${year + 1}-05-02`))).toBe(false);
    expect(found?.step(`${year}-05-02`).rule).toBe('publication.counted-year');
  });

  it.each([
    ['counted alone', 'نالت الطبيبة الجائزة العام الماضي'],
    ['written alone', 'نالت الطبيبة الجائزة عام 2019'],
    ['behind the count of something else', 'قُتل العام الماضي 2500 مدني، وفي العام نفسه 2019 جريحا'],
    ['with other words between', 'وقع الهجوم العام الماضي، وكان هجوم 2016 أكبر'],
  ])('tells nothing where it is %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the month of a written year', () => {
  const kinds = (text: string) => {
    const shadow = makeShadow(text);
    const placed = placeAll(shadow, findTimes(shadow));
    const running = currentMonths(placed);
    return placed
      .filter(({ shape }) => shape.kind === 'month' && shape.year.kind === 'known')
      .map((one) => yearKindOf(shadow, one, running));
  };

  it.each([
    ['سيطروا على المدينة منذ تموز 2014، وبدأ الهجوم في أواسط تموز الحالي', 'month-again'],
    ['سيطروا على المدينة في تموز 2014، وبدأ الهجوم في 9 تموز الجاري', 'month-again'],
    ['سيطروا على المدينة في تموز 2014، وبدأ الهجوم في أواسط آب الحالي', 'month'],
    ['سيطروا على المدينة منذ تموز 2014، وبدأ الهجوم في تموز', 'since-month'],
  ])('is that of another year where the text calls it the running one: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

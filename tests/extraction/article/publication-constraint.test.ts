import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

const place = (text: string) => {
  const shadow = makeShadow(text);
  return placeAll(shadow, findTimes(shadow));
};

describe('an expression in its place', () => {
  it.each([
    ['سقطت القذائف ليل السبت/ الأحد 14 آذار 2021 على البلدة', 14, 7],
    ['قصفت المدينة ليل الجمعة - السبت 13 آذار', 13, 6],
  ])('is the dated day of a night of two days: %s', (text, day, weekday) => {
    expect(place(text).map(({ shape }) => shape)).toMatchObject([{ kind: 'day', day, weekday }]);
  });

  it('stays a night where neither of its days has a date', () => {
    expect(place('قصفت المدينة ليل الجمعة - السبت').map(({ shape }) => shape.kind)).toEqual(['night']);
  });

  it.each([
    ['قتل ألفان حتى يوم الجمعة الأول من تشرين الأول', 'day'],
    ['وصل الوفد يوم الثلاثاء الثاني من آذار 2021', 'day'],
    ['وصل الوفد يوم الثلاثاء الثالث من آذار 2021', 'nth-day'],
    ['وصل الوفد يوم الجمعة الأولى من تشرين الأول', 'nth-day'],
    ['وصل الوفد يوم الثلاثاء الأخير من آذار 2021', 'nth-day'],
  ])('is a date where its weekday is that of the calendar and no feminine counts it: %s', (text, kind) => {
    expect(place(text).map(({ shape }) => shape.kind)).toEqual([kind]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { inferPublication } from '../../../src/extraction/article/publication-date.ts';
import { findFeasts, findNearFeasts } from '../../../src/extraction/article/publication-feasts.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string) {
  const shadow = makeShadow(text);
  return findFeasts(shadow, placeAll(shadow, findTimes(shadow)));
}
/** The years from 2000 to 2032 on whose named date the words hold. */
const yearsOf = (text: string, monthDay: string) =>
  read(text).flatMap(({ supports }) =>
    Array.from({ length: 33 }, (_, i) => 2000 + i).filter((year) =>
      supports(dayNumber(`${year}-${monthDay}`)),
    ),
  );

describe('a feast beside its date without a year', () => {
  it.each([
    ['أعلنت هدنة بمناسبة عيد الفطر في 21 أبريل/نيسان', '04-21', [2023]],
    ['بدأ الهجوم في الأول من رمضان الموافق 23 آذار', '03-23', [2023]],
    ['توقف القتال عيد الأضحى يوم 31 تموز', '07-31', [2020]],
    ['في شهر رمضان الذي بدأ في 24 أبريل', '04-24', [2020]],
    ['أحيا الأقباط عيد الفصح في 12 أبريل', '04-12', [2009, 2020]],
    ['استأنفوا القتال ثاني أيام عيد الفطر في 25 مايو', '05-25', [2020]],
  ])('is of the years in which the two meet: %s', (text, monthDay, years) => {
    expect(yearsOf(text, monthDay)).toEqual(years);
  });

  it('allows a day for the moon as sighted, and no more', () => {
    // The table has the first of Shawwal 1444 on 21 April 2023.
    expect(yearsOf('عيد الفطر في 22 نيسان', '04-22')).toEqual([2023]);
    expect(yearsOf('عيد الفطر في 20 نيسان', '04-20')).toEqual([2023]);
    expect(read('عيد الفطر في 18 نيسان')).toEqual([]);
  });

  it.each([
    ['a feast that falls on one day every year', 'عيد الميلاد في 25 ديسمبر'],
    ['a year that is written', 'عيد الفطر في 21 أبريل 2023'],
    ['a date of something else', 'بعد عيد الفطر شن الجيش هجوما في 21 أبريل'],
    ['two sentences', 'انتهى عيد الفطر. في 21 أبريل بدأ القتال'],
    ['a Hijri year', 'الأول من رمضان 1444 الموافق 23 آذار 2023'],
    ['a month without its first day', 'قصف الحي في رمضان، ثم في 23 آذار'],
  ])('tells no year by %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives a deictic its year', () => {
    const text =
      'وصل الوفد اليوم الأربعاء 3 مايو إلى العاصمة. وكانت هدنة سابقة أعلنت في عيد الفطر في 21 أبريل';
    const shadow = makeShadow(text);
    const input = {
      shadow,
      times: findTimes(shadow),
      headEnd: 0,
      places: [],
      offices: [],
      named: [],
      planned: new Set<number>(),
      subjects: new Map(),
      metadata: {},
    };
    const { published } = inferPublication(input, []);
    expect(published.evidence.map(({ step }) => step.rule)).toContain('publication.feast-year');
    expect(published).toMatchObject({ date: '2023-05-03', basis: 'inferred' });
  });
});

describe('a feast named without a date', () => {
  const near = (text: string) => {
    const shadow = makeShadow(text);
    return findNearFeasts(placeAll(shadow, findTimes(shadow)));
  };
  it('speaks for the days around it, of any year', () => {
    const [feast] = near('أعلنت الهدنة بمناسبة عيد الفصح');
    const at = (day: string) => feast?.likelihood(dayNumber(day)) ?? 0;
    expect(at('2020-04-14')).toBeGreaterThan(10 * at('2020-09-14'));
    expect(at('2021-04-06')).toBe(at('2020-04-14'));
    expect(feast?.supports(dayNumber('2020-04-30'))).toBe(true);
    expect(feast?.supports(dayNumber('2020-09-14'))).toBe(false);
  });

  it('counts once, and hardly excludes any day', () => {
    const found = near('صمدت هدنة عيد الفطر، ثم انهارت بعد عيد الفطر');
    expect(found.map(({ words }) => words)).toEqual(['عيد الفطر']);
    expect(found[0]?.likelihood(dayNumber('2020-11-01'))).toBeGreaterThan(0);
  });

  it.each([
    ['whose year is written', 'صمدت الهدنة في عيد الفطر 2019'],
    ['of last year', 'صمدت الهدنة في عيد الفطر الماضي'],
    ['that is none', 'احتفلت البلدة بعيد ميلاد رئيسها'],
  ])('is none %s', (_, text) => {
    expect(near(text)).toEqual([]);
  });
});

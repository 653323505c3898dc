import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../../src/extraction/arabic/shadow.ts';
import { findTimes } from '../../../../src/extraction/time/find-times.ts';
import { resolveTime } from '../../../../src/extraction/time/resolve-time.ts';
import { read, REFERENCE } from '../support.ts';

describe('times counted from what the text told', () => {
  it.each([
    ['اليوم التالي', ['اليوم التالي = 2020-10-28']],
    ['اليوم السابق', ['اليوم السابق = 2020-10-26']],
    ['الأسبوع الموالي', ['الأسبوع الموالي = 2020-11-02/2020-11-08']],
    ['الشهر نفسه', ['الشهر نفسه = 2020-10']],
    ['مطلع العام التالي', ['مطلع العام التالي = 2021-01/2021-04']],
    ['ذلك اليوم', ['ذلك اليوم = 2020-10-27']],
    ['نفس الشهر', ['نفس الشهر = 2020-10']],
    ['الأحد السابق', ['الأحد السابق = 2020-10-25']],
  ])('are counted from the reference where the text tells nothing: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['قُصفت المدينة في 9 أيلول، وفي اليوم التالي سقطت', ['9 أيلول = 2020-09-09', 'اليوم التالي = 2020-09-10']],
    [
      'قُصفت المدينة في 9 أيلول، وفي الأسبوع نفسه سقطت',
      ['9 أيلول = 2020-09-09', 'الأسبوع نفسه = 2020-09-07/2020-09-13'],
    ],
    ['وقّعا عام 1994، وفي العام التالي انسحبا', ['عام 1994 = 1994', 'العام التالي = 1995']],
    ['سقطت في 9 أيلول، وفي اليوم الذي يليه نُهبت', ['9 أيلول = 2020-09-09', 'اليوم الذي يليه = 2020-09-10']],
    ['سقطت في 9 أيلول، وفي تلك الليلة نُهبت', ['9 أيلول = 2020-09-09', 'تلك الليلة = 2020-09-09']],
    [
      'سقطت في 9 أيلول، وصباح اليوم التالي لم يبق أحد',
      ['9 أيلول = 2020-09-09', 'صباح اليوم التالي = 2020-09-10'],
    ],
    ['التقيا في 9 أيلول، ثم الأحد التالي', ['9 أيلول = 2020-09-09', 'الأحد التالي = 2020-09-13']],
  ])('are read in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['وباليوم نفسه', ['اليوم نفسه = 2020-10-27']],
    ['وذلك الأسبوع', ['ذلك الأسبوع = 2020-10-26/2020-11-01']],
  ])('are read behind clitics: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'غداة الاتفاق',
    'عشية القمة',
    'بعد يومين من إعلانه',
    'قبل ثلاثة أيام من الانتخابات',
    'اليوم التالي للاتفاق',
    'اليوم السابق على القمة',
  ])('are found but not dated where an event is what they are counted from: %s', (text) => {
    expect(findTimes(makeShadow(text)).map(({ shape }) => shape.kind)).toEqual(['anaphoric']);
    expect(read(text)).toEqual([]);
  });

  it('have no date in an article where nothing was told and no antecedent is given', () => {
    const [time] = findTimes(makeShadow('وفي اليوم التالي سقطت المدينة'));
    if (!time) throw new Error('no time found');
    expect(resolveTime(time, { reference: REFERENCE, prefer: 'past' })).toBeNull();
    const resolved = resolveTime(time, { reference: REFERENCE, prefer: 'past', antecedent: '2020-10-09' });
    expect(resolved?.date.edtf).toBe('2020-10-10');
    expect(resolved?.steps[0]?.params).toMatchObject({ reference: '2020-10-09', result: '2020-10-10' });
  });

  it.each([
    ['الأمين العام السابق', []],
    ['مديرها العام السابق', []],
    ['الساعة التالية', []],
    ['الرئيس السابق', []],
    ['وصل عشية', []],
  ])('are no such words as %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

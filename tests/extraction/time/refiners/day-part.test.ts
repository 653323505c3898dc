import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { read, REFERENCE } from '../support.ts';

/** `tell('فجر الأحد')` → `['فجر الأحد = 2020-10-25 dawn']`. */
const tell = (text: string) =>
  parseTimes(text, { reference: REFERENCE, prefer: 'past' }).map(
    ({ span, date }) => `${text.slice(span.start, span.end)} = ${date.edtf} ${date.dayPart}`,
  );

describe('parts of a day', () => {
  it.each([
    ['مساء أمس', '2020-10-26 evening'],
    ['فجر يوم الأحد', '2020-10-25 dawn'],
    ['سحر الأحد', '2020-10-25 dawn'],
    ['ضحى الأحد', '2020-10-25 morning'],
    ['صبيحة الأحد', '2020-10-25 morning'],
    ['ظهر الأحد', '2020-10-25 noon'],
    ['بعد ظهر اليوم', '2020-10-27 afternoon'],
    ['قبل ظهر السبت', '2020-10-24 morning'],
    ['عصر السبت', '2020-10-24 afternoon'],
    ['مغرب السبت', '2020-10-24 evening'],
    ['أمس مساءً', '2020-10-26 evening'],
    ['السبت بعد الظهر', '2020-10-24 afternoon'],
    ['السبت عند الفجر', '2020-10-24 dawn'],
    ['أمس في وقت متأخر', '2020-10-26 evening'],
    ['أمس في ساعة متأخرة من الليل', '2020-10-26 night'],
    ['صباح يوم غد', '2020-10-28 morning'],
    ['فجر 10 محرم 1442', '2020-08-29 dawn'],
  ])('belong to their day: %s', (text, expected) => {
    expect(tell(text)).toEqual([`${text} = ${expected}`]);
  });

  it.each([
    ['في ساعة متأخرة من مساء السبت', ['ساعة متأخرة من مساء السبت = 2020-10-24 evening']],
    ['في وقت متأخر من يوم السبت', ['وقت متأخر من يوم السبت = 2020-10-24 evening']],
    ['في وقت مبكر من صباح الأحد', ['وقت مبكر من صباح الأحد = 2020-10-25 morning']],
    ['خلال ساعات الفجر الأولى من يوم الأحد', ['ساعات الفجر الأولى من يوم الأحد = 2020-10-25 dawn']],
    ['في الساعات الأولى من فجر الأحد', ['الساعات الأولى من فجر الأحد = 2020-10-25 dawn']],
    ['في ساعة متأخرة من ليل السبت', ['ساعة متأخرة من ليل السبت = 2020-10-24 night']],
  ])('may be told as early or late in it: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['صباح ومساء أمس', ['صباح ومساء أمس = 2020-10-26 null']],
    ['صباح وظهر السبت', ['صباح وظهر السبت = 2020-10-24 null']],
    ['فجر وصباح اليوم', ['فجر وصباح اليوم = 2020-10-27 null']],
    ['أمس مساء أمس', ['أمس مساء = 2020-10-26 evening', 'أمس = 2020-10-26 null']],
  ])('are the day where there are two: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['قصفت المدينة فجر السبت وأخليت', ['فجر السبت = 2020-10-24 dawn']],
    [
      'استمر القصف من مساء الأحد حتى صباح الاثنين',
      ['من مساء الأحد حتى صباح الاثنين = 2020-10-25/2020-10-26 null'],
    ],
    ['وقع ظهر الأحد في العاصمة انفجار', ['ظهر الأحد = 2020-10-25 noon']],
    ['وصباح الأحد الماضي', ['صباح الأحد الماضي = 2020-10-25 morning']],
  ])('are read in a sentence and behind clitics: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['ظهر الأحد في مقطع مصور', ['الأحد = 2020-10-25']],
    ['القائد الذي ظهر أمس', ['أمس = 2020-10-26']],
    ['وقد ظهر السبت أمام الصحافيين', ['السبت = 2020-10-24']],
    ['أقام مأدبة عشاء السبت', ['السبت = 2020-10-24']],
  ])('are not seen in verbs and dinners: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'ظهر في الصورة',
    'ظهر الرئيس',
    'عصر النهضة',
    'العصر الحديث',
    'صحيفة المساء',
    'الشيخ صباح الأحمد',
    'الكاتبة فجر السعيد',
    'ساعة متأخرة',
  ])('are no time without a day: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

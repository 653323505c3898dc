import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { REFERENCE } from '../support.ts';

/** `tell('الثامنة من مساء الأحد')` → `['الثامنة من مساء الأحد = 2020-10-25 20:00']`. */
const tell = (text: string) =>
  parseTimes(text, { reference: REFERENCE, prefer: 'past' }).map(({ span, date }) => {
    const { clock } = date;
    const words = [clock?.from, clock?.to, clock?.zone].filter((part) => part).join(' ');
    return `${text.slice(span.start, span.end)} = ${[date.edtf, words].filter((part) => part).join(' ')}`;
  });

describe('a clock and the day beside it', () => {
  it.each([
    ['يوم السبت 10 أكتوبر عند الساعة 12:00', ['السبت 10 أكتوبر عند الساعة 12:00 = 2020-10-10 12:00']],
    ['الساعة الثانية عشرة من ظهر السبت', ['الساعة الثانية عشرة من ظهر السبت = 2020-10-24 12:00']],
    ['الثامنة من مساء الأحد', ['الثامنة من مساء الأحد = 2020-10-25 20:00']],
    ['الثامنة صباح الأحد', ['الثامنة صباح الأحد = 2020-10-25 08:00']],
    ['السبت، في حوالي الساعة العاشرة ليلا', ['السبت، في حوالي الساعة العاشرة ليلا = 2020-10-24 22:00']],
    ['السبت اعتبارا من الساعة 22:00', ['السبت اعتبارا من الساعة 22:00 = 2020-10-24 22:00']],
    ['مساء السبت عند الثامنة والنصف', ['مساء السبت عند الثامنة والنصف = 2020-10-24 20:30']],
    ['بين الثانية والرابعة فجر السبت', ['الثانية والرابعة فجر السبت = 2020-10-24 02:00 04:00']],
    [
      'منتصف ليل الجمعة السبت بالتوقيت المحلي (21:00 ت غ)',
      ['منتصف ليل الجمعة السبت بالتوقيت المحلي (21:00 ت غ) = 2020-10-24 00:00 التوقيت المحلي'],
    ],
    ['من الثامنة حتى العاشرة مساء السبت', ['الثامنة حتى العاشرة مساء السبت = 2020-10-24 20:00 22:00']],
    [
      'الساعة الثامنة من صباح الاثنين بالتوقيت المحلي',
      ['الساعة الثامنة من صباح الاثنين بالتوقيت المحلي = 2020-10-26 08:00 التوقيت المحلي'],
    ],
    ['عند الثامنة من صباح اليوم التالي', ['الثامنة من صباح اليوم التالي = 2020-10-28 08:00']],
  ])('are one expression: %s', (text, expected) => {
    const anchored = text.includes('التالي') ? `أعلن اليوم. ${text}` : text;
    expect(tell(anchored).filter((told) => /\d:\d/.test(told))).toEqual(expected);
  });

  it.each([
    ['الساعة العاشرة من ليل السبت الأحد', '2020-10-24 22:00'],
    ['الثانية من ليل السبت الأحد', '2020-10-25 02:00'],
    ['الواحدة بعد منتصف ليل السبت الأحد', '2020-10-25 01:00'],
    ['الواحدة بعد منتصف ليل السبت', '2020-10-24 01:00'],
  ])('in a night: the hour tells which of two days, one day keeps its small hours: %s', (text, expected) => {
    expect(tell(text)).toEqual([`${text} = ${expected}`]);
  });

  it.each([
    ['08:00 صباحا (04:00 ت.غ)', '08:00'],
    ['الثامنة صباحا بالتوقيت المحلي، الخامسة بتوقيت غرينتش', '08:00 التوقيت المحلي'],
    ['الخامسة بتوقيت غرينتش (الثامنة بالتوقيت المحلي)', '08:00 التوقيت المحلي'],
    ['الساعة 20:00 بتوقيت موسكو أي 17:00 ت غ', '20:00 توقيت موسكو'],
  ])('with a second zone is one instant, told in the local one: %s', (text, expected) => {
    expect(tell(text)).toEqual([`${text} = 2020-10-27 ${expected}`]);
  });
});

describe('a clock apart from its day', () => {
  it('is on the day that its clause tells', () => {
    const text = 'دخلت الهدنة حيز التنفيذ يوم السبت في المدينة عند الساعة 12:00';
    expect(tell(text)).toEqual(['السبت = 2020-10-24', 'الساعة 12:00 = 2020-10-24 12:00']);
    const steps = parseTimes(text, { reference: REFERENCE, prefer: 'past' })[1]?.steps;
    expect(steps?.map(({ rule }) => rule)).toEqual(['time.clock-of-day']);
  });

  it.each([
    'التقى الوزيران السبت. وبدأت الجلسة عند الساعة 12:00',
    'التقى الوزيران السبت، ثم بدأت الجلسة عند الساعة 12:00',
  ])('is on the reference day where the clause tells none: %s', (text) => {
    expect(tell(text)).toEqual(['السبت = 2020-10-24', 'الساعة 12:00 = 2020-10-27 12:00']);
  });
});

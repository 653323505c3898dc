import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../../src/extraction/arabic/shadow.ts';
import { findTimes } from '../../../../src/extraction/time/find-times.ts';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { read, REFERENCE } from '../support.ts';

/** `tell('الثامنة مساء بتوقيت دمشق')` → `['الثامنة مساء بتوقيت دمشق: 20:00 توقيت دمشق']`. */
const tell = (text: string) =>
  findTimes(makeShadow(text)).map(({ words, clock }) => {
    const hours = clock?.to ? `${clock.from}–${clock.to}` : clock?.from;
    return `${words}: ${[hours, clock?.zone].filter((part) => part).join(' ')}`;
  });

describe('times on the clock', () => {
  it.each([
    ['الساعة 8:00 صباحاً', '08:00'],
    ['الساعة الثامنة', '08:00'],
    ['06:27 مساءً', '18:27'],
    ['06:27 م', '18:27'],
    ['10:53 ص', '10:53'],
    ['الساعة ١٤:٣٠', '14:30'],
    ['الثامنة والنصف', '08:30'],
    ['الثامنة ونصف مساء', '20:30'],
    ['الثامنة إلا ربعا', '07:45'],
    ['الثامنة إلا ربعاً مساء', '19:45'],
    ['الثامنة إلا عشر دقائق', '07:50'],
    ['الثامنة والنصف وخمس دقائق', '08:35'],
    ['الثالثة إلا خمسا', '02:55'],
    ['التاسعة و20 دقيقة', '09:20'],
    ['الثالثة وخمس دقائق', '03:05'],
    ['الثانية عشرة وخمس وعشرين دقيقة', '12:25'],
    ['الحادية عشرة مساء', '23:00'],
    ['الواحدة بعد الظهر', '13:00'],
    ['الأولى بعد الظهر', '13:00'],
    ['الواحدة بعد منتصف الليل', '01:00'],
    ['العاشرة قبل منتصف الليل', '22:00'],
    ['الساعة 12 ليلا', '00:00'],
    ['الساعة 12 ظهرا', '12:00'],
    ['8 صباحا', '08:00'],
    ['منتصف النهار', '12:00'],
  ])('are read alone: %s', (text, from) => {
    expect(tell(text)).toEqual([`${text}: ${from}`]);
    expect(read(text)).toEqual([`${text} = 2020-10-27`]);
  });

  it.each([
    ['08:00-12:00', ['08:00-12:00: 08:00–12:00']],
    ['من الساعة 8 حتى 10 مساء', ['الساعة 8 حتى 10 مساء: 20:00–22:00']],
    ['من 9 صباحا إلى 4 عصرا', ['9 صباحا إلى 4 عصرا: 09:00–16:00']],
    ['بين الثالثة والخامسة عصرا', ['الثالثة والخامسة عصرا: 15:00–17:00']],
    ['بين الساعة العاشرة والثانية عشرة ليلا', ['الساعة العاشرة والثانية عشرة ليلا: 22:00–00:00']],
    ['من الساعة 22:00 إلى الساعة 06:00', ['الساعة 22:00 إلى الساعة 06:00: 22:00–06:00']],
    ['من الساعة 11 حتى 1 ظهرا', ['الساعة 11 حتى 1 ظهرا: 11:00–13:00']],
  ])('are read as a range: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['الساعة 8:00 ت غ', 'ت غ'],
    ['14.30 ت.غ', 'ت.غ'],
    ['09,30 ت غ', 'ت غ'],
    ['10:00 GMT', 'GMT'],
    ['10:00 UTC+3', 'UTC+3'],
    ['الساعة الثامنة صباحا بالتوقيت المحلي', 'التوقيت المحلي'],
    ['الساعة 20:00 بتوقيت غرينيتش', 'توقيت غرينيتش'],
    ['الساعة 20:00 (بتوقيت موسكو)', 'توقيت موسكو'],
    ['الثامنة مساء بتوقيت القدس المحتلة', 'توقيت القدس المحتلة'],
    ['الساعة 20:00 بتوقيت مكة المكرمة', 'توقيت مكة المكرمة'],
    ['العاشرة مساء بتوقيت شرق الولايات المتحدة', 'توقيت شرق الولايات المتحدة'],
    ['الساعة 9 بتوقيت أبو ظبي', 'توقيت أبو ظبي'],
  ])('keep the words of their zone: %s', (text, zone) => {
    const [time] = findTimes(makeShadow(text));
    expect(time).toMatchObject({ words: text, clock: { zone } });
  });

  it.each([
    ['دخل حيز التنفيذ عند الثامنة مساء في العاصمة', ['الثامنة مساء: 20:00']],
    ['وقع الانفجار قرابة الثامنة، وفق شهود', ['الثامنة: 08:00']],
    ['سمع دوي في الثامنة والنصف وأغلقت الطرق', ['الثامنة والنصف: 08:30']],
    [
      'بدأت الجلسة في تمام الساعة العاشرة بتوقيت كييف وانتهت',
      ['الساعة العاشرة بتوقيت كييف: 10:00 توقيت كييف'],
    ],
  ])('are read in a sentence: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    ['والساعة 22:00', ['الساعة 22:00: 22:00']],
    ['والثامنة مساء', ['الثامنة مساء: 20:00']],
    ['بالساعة 22:00', ['الساعة 22:00: 22:00']],
  ])('are read behind clitics: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    'في 3 جبهات',
    'بنتيجة 2-1',
    'في الثالثة عشرة من عمره',
    'مات في الخامسة من عمره',
    'المرتبة الثامنة',
    'الحلقة الخامسة والنصف الثاني',
    'الآية 12:99',
    'الآية 12:15',
    'حتى الساعة لم يصدر بيان',
    'أخبار الساعة',
    'حديث الساعة',
    'ساعة الصفر',
    'الساعة الأولى من الهجوم',
    'على مدار الساعة 7 أيام',
    'استقبل بين الثالثة والرابعة',
    'ارتفع 10,20 في المئة',
    'بلغ 3.50 دولارات',
    'اليوم العاشر على التوالي',
  ])('are not seen in counts, ordinals and idioms: %s', (text) => {
    expect(findTimes(makeShadow(text)).filter(({ clock }) => clock)).toEqual([]);
  });

  it.each([
    ['للمرة الثانية مساء أمس', ['مساء أمس = 2020-10-26']],
    ['قتل 8 مساء أمس', ['مساء أمس = 2020-10-26']],
    ['الأولى أمس والثانية صباح اليوم', ['أمس = 2020-10-26', 'صباح اليوم = 2020-10-27']],
  ])('leave the evening to its day: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['الأحد 16 أبريل 2023 - 10:53 م', '22:53'],
    ['الأحد 16 أبريل 2023 - 12:05 ص', '00:05'],
    ['الأحد 16 أبريل 2023 - 12:05 PM', '12:05'],
    ['الأحد 16 أبريل 2023 - 09:05', '09:05'],
  ])('tell the half of the day by its letter, and no part of day: %s', (text, from) => {
    const [time] = findTimes(makeShadow(text));
    expect(time).toMatchObject({ clock: { from }, dayPart: null, words: text });
  });

  it('take a letter for a half of the day only behind minutes', () => {
    expect(read('على بعد الساعة 3 م')).toEqual(['الساعة 3 = 2020-10-27']);
  });

  it.each([
    ['الساعة الثامنة', 'hour', null],
    ['الساعة 8:00', 'minute', null],
    ['الثامنة والنصف مساء', 'minute', 'evening'],
    ['الواحدة بعد منتصف الليل', 'hour', 'night'],
    ['منتصف الليل', 'part-of-day', 'midnight'],
    ['بعد منتصف الليل', 'night', 'night'],
  ])('are as exact as they are written: %s', (text, precision, dayPart) => {
    const [time] = parseTimes(text, { reference: REFERENCE, prefer: 'past' });
    expect(time?.date).toMatchObject({ edtf: REFERENCE, precision, dayPart });
  });

  it.each(['نحو الساعة الثامنة', 'قرابة الثامنة مساء', 'بعيد الثامنة مساء', 'السبت قرابة الساعة العاشرة'])(
    'may be approximate on a certain day: %s',
    (text) => {
      const [time] = parseTimes(text, { reference: REFERENCE, prefer: 'past' });
      expect(time?.date.approximate).toBe(true);
      expect(time?.date.edtf).toMatch(/^2020-10-2\d$/);
      expect(time?.steps.map(({ rule }) => rule)).toContain('time.clock-approximate');
    },
  );
});

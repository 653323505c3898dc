import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import type { Preference } from '../../../src/extraction/time/types.ts';
import { read, REFERENCE } from './support.ts';

const one = (text: string, prefer: Preference = 'past', reference: string | null = REFERENCE) => {
  const [first] = parseTimes(text, { reference, prefer });
  if (!first) throw new Error(`no time in ${text}`);
  return first;
};

describe('resolving without a reference day', () => {
  it('gives a full date, a year and a decade', () => {
    expect(read('الجمعة 9 أكتوبر 2020', 'past', null)).toEqual(['الجمعة 9 أكتوبر 2020 = 2020-10-09']);
    expect(read('منذ عام 1994', 'past', null)).toEqual(['منذ عام 1994 = 1994/..']);
    expect(read('تسعينيات القرن الماضي', 'past', null)).toEqual(['تسعينيات القرن الماضي = 199X']);
  });

  it.each(['أمس', 'الخميس', '27 أيلول', 'أيلول الماضي', 'الشهر الماضي', 'قبل يومين', 'الساعة الثامنة مساء'])(
    'finds but does not date %s',
    (text) => {
      expect(findTimes(makeShadow(text))).toHaveLength(1);
      expect(read(text, 'past', null)).toEqual([]);
    },
  );
});

describe('the side that is meant', () => {
  it('follows the tense of the verb for a bare weekday, which may be the reference day itself', () => {
    expect(one('الجمعة', 'past').date.edtf).toBe('2020-10-23');
    expect(one('الجمعة', 'future').date.edtf).toBe('2020-10-30');
    expect(one('الأحد', 'nearest').date.edtf).toBe('2020-10-25');
    expect(one('الجمعة', 'nearest').date.edtf).toBe('2020-10-30');
    expect(one('الثلاثاء', 'past').date.edtf).toBe(REFERENCE);
    expect(one('الثلاثاء', 'future').date.edtf).toBe(REFERENCE);
  });

  it('follows "الماضي" and "المقبل" whatever the verb, and leaves the reference day out', () => {
    expect(one('الثلاثاء الماضي', 'future').date.edtf).toBe('2020-10-20');
    expect(one('الثلاثاء المقبل', 'past').date.edtf).toBe('2020-11-03');
    expect(one('27 أكتوبر الماضي', 'past').date.edtf).toBe('2019-10-27');
  });

  it('takes the year of a day and month from the nearest occurrence on that side', () => {
    expect(one('27 أيلول الماضي', 'past', '2021-02-01').date.edtf).toBe('2020-09-27');
    expect(one('27 أيلول', 'past').date.edtf).toBe('2020-09-27');
    expect(one('15 آذار', 'future').date.edtf).toBe('2021-03-15');
    expect(one('5 كانون الثاني', 'nearest', '2020-12-28').date.edtf).toBe('2021-01-05');
    expect(one('29 شباط الماضي', 'past', '2022-01-01').date.edtf).toBe('2020-02-29');
  });

  it('does not send a day just ahead a year back because of a past verb', () => {
    expect(one('10 نوفمبر', 'past').date.edtf).toBe('2020-11-10');
  });

  it('leaves an offset ahead in a past story undated: it is counted from what was told', () => {
    expect(read('بعد يومين', 'past')).toEqual([]);
    expect(read('بعد يومين', 'future')).toEqual(['بعد يومين = 2020-10-29']);
  });
});

describe('the date reached', () => {
  it.each([
    ['أول أمس الأحد', '2020-10-25', '2020-10-25', 'day'],
    ['ليل الخميس الجمعة', '2020-10-22', '2020-10-23', 'night'],
    ['ليل أول أمس', '2020-10-25', '2020-10-25', 'night'],
    ['الأسبوع الماضي', '2020-10-19', '2020-10-25', 'week'],
    ['أواخر الشهر الماضي', '2020-09-21', '2020-09-30', 'part-of-month'],
    ['الشهر الماضي', '2020-09-01', '2020-09-30', 'month'],
    ['عام 1994', '1994-01-01', '1994-12-31', 'year'],
    ['تسعينيات القرن الماضي', '1990-01-01', '1999-12-31', 'decade'],
    ['صيف 2014', '2014-06-01', '2014-08-31', 'season'],
    ['شتاء 2014', '2014-12-01', '2015-02-28', 'season'],
    ['بين 8 و10 أكتوبر', '2020-10-08', '2020-10-10', 'span'],
    ['منذ 27 أيلول', '2020-09-27', null, 'day'],
    ['حتى 10 نوفمبر', null, '2020-11-10', 'day'],
    ['مساء أمس', '2020-10-26', '2020-10-26', 'part-of-day'],
    ['الساعة الثامنة مساء', '2020-10-27', '2020-10-27', 'hour'],
    ['الساعة 20:15', '2020-10-27', '2020-10-27', 'minute'],
  ])('%s runs from %s to %s, precision %s', (text, start, end, precision) => {
    const { date } = one(text);
    expect({ start: date.start, end: date.end, precision: date.precision }).toEqual({
      start,
      end,
      precision,
    });
    expect(date.stated).toBe(true);
  });

  it('keeps clock and zone as told, and the first of two clocks', () => {
    expect(one('9 أكتوبر 2020 06:27 مساءً').date).toMatchObject({
      edtf: '2020-10-09',
      dayPart: 'evening',
      clock: { from: '18:27', to: null, zone: null },
    });
    expect(one('الساعة 22:00 بتوقيت موسكو من مساء الأحد').date).toMatchObject({
      edtf: '2020-10-25',
      clock: { from: '22:00', zone: 'توقيت موسكو' },
    });
    expect(one('الساعة 8:00 صباحاً (04:00 ت.غ)').date.clock?.from).toBe('08:00');
    expect(one('منتصف ليل 8-9 أكتوبر').date.clock?.from).toBe('00:00');
  });

  it('says what is only approximate', () => {
    expect(one('قبل أسبوعين').date.approximate).toBe(true);
    expect(one('نحو عام 1994').date).toMatchObject({ edtf: '1994~', approximate: true });
    expect(one('قبل يومين').date.approximate).toBe(false);
  });

  it('is explicit with a month or year of its own, relative without', () => {
    expect(one('27 أيلول الماضي').basis).toBe('explicit');
    expect(one('عام 1994').basis).toBe('explicit');
    expect(one('منذ 27 أيلول').basis).toBe('explicit');
    expect(one('أمس').basis).toBe('relative');
    expect(one('21 الجاري').basis).toBe('relative');
    expect(one('ليل الخميس').basis).toBe('relative');
  });
});

describe('steps and warnings', () => {
  it.each([
    ['9 أكتوبر 2020', false],
    ['عام 1994', false],
    ['27 أيلول', true],
    ['أمس', true],
    ['بقية 2016', true],
    ['16/04/21', true],
  ])('name the reference day only where it took part: %s', (text, counts) => {
    expect('reference' in (one(text, 'past', '2016-11-07').steps[0]?.params ?? {})).toBe(counts);
  });

  it('name the rule, the words, the reference and the result', () => {
    expect(one('أول أمس الأحد').steps).toEqual([
      {
        rule: 'time.relative-day',
        params: { words: 'أول أمس الأحد', offset: '-2', reference: REFERENCE, result: '2020-10-25' },
      },
    ]);
  });

  it.each([
    // The nearest 5 January is ahead, the past verb looks back.
    ['5 يناير', 'time.last-occurrence', '2020-01-05'],
    ['20 سبتمبر', 'time.year-from-reference', '2020-09-20'],
    ['20 سبتمبر من العام الماضي', 'time.year-counted', '2019-09-20'],
    ['20 سبتمبر الماضي', 'time.last-occurrence', '2020-09-20'],
    ['20 نوفمبر المقبل', 'time.next-occurrence', '2020-11-20'],
    ['الأحد الماضي', 'time.weekday-past', '2020-10-25'],
    ['الأحد قبل الماضي', 'time.weekday-before-last', '2020-10-18'],
    ['الأحد بعد المقبل', 'time.weekday-after-next', '2020-11-08'],
    ['السنة الجديدة', 'time.new-year', '2021'],
    ['أواخر الثمانينيات', 'time.part-of-decade', '1987/1989'],
    ['مطلع القرن العشرين', 'time.part-of-century', '1900/1933'],
    ['أواخر صيف 2018', 'time.part-of-season', '2018-08'],
    ['في وقت لاحق من هذا الأسبوع', 'time.rest-later', '2020-10-28/2020-11-01'],
    ['في وقت سابق من هذا الشهر', 'time.rest-earlier', '2020-10-01/2020-10-27'],
  ])('name the rule that holds: %s', (text, rule, edtf) => {
    const time = one(text);
    expect(time.steps[0]?.rule).toBe(rule);
    expect(time.date.edtf).toBe(edtf);
  });

  it.each([
    ['أواخر أيلول', 'time.part-of-month'],
    ['منذ مطلع عام 2015', 'time.part-of-year'],
    ['مطلع هذا الأسبوع', 'time.part-of-week'],
  ])('say which days count as a part: %s', (text, rule) => {
    expect(one(text).steps.map((step) => step.rule)).toContain(rule);
  });

  it('tell the year of a date by the one before it', () => {
    const ruleOf = (text: string) =>
      parseTimes(text, { reference: REFERENCE, prefer: 'past' })[1]?.steps[0]?.rule;
    expect(ruleOf('في 3 مايو 2012، وفي آذار من العام نفسه')).toBe('time.year-of-antecedent');
    expect(ruleOf('في 3 مايو 2012، وفي آذار من العام التالي')).toBe('time.year-from-antecedent');
  });

  it('report a weekday that contradicts its date, and keep the date', () => {
    const time = one('الخميس 9 أكتوبر 2020');
    expect(time.date.edtf).toBe('2020-10-09');
    expect(time.warnings).toEqual([
      {
        rule: 'time.weekday-mismatch',
        params: { words: 'الخميس 9 أكتوبر 2020', date: '2020-10-09', weekday: '4', actual: '5' },
      },
    ]);
    expect(one('أمس الجمعة').warnings).toHaveLength(1);
    expect(one('الجمعة 9 أكتوبر 2020').warnings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { Constraint } from '../../../src/extraction/article/publication-constraint.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { findCounted } from '../../../src/extraction/article/publication-counts.ts';
import { inferPublication } from '../../../src/extraction/article/publication-date.ts';
import { findDistances } from '../../../src/extraction/article/publication-distances.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function read(text: string, find: typeof findDistances): Constraint[] {
  const shadow = makeShadow(text);
  return find(shadow, placeAll(shadow, findTimes(shadow)));
}

/** The words of the constraints and whether each supports a day. */
const judge = (text: string, day: string, find = findDistances) =>
  read(text, find).map(({ words, supports }) => [words, supports(dayNumber(day))]);

describe('how long something had lasted', () => {
  it('counts up to the date of its end, not from it on', () => {
    const text = 'أُعلن الاتفاق في 13 كانون الأول في ختام محادثات استمرت خمسة أسابيع';
    expect(read(text, findDistances)).toEqual([]);
  });
});

describe('a distance from an event beside the deictic of the news', () => {
  const text =
    'عاد الوفد أمس إلى عدن، بعد ثلاثة أيام من توقيع الاتفاق على الأسرى، أبرز ما تحقق، في 3 نوفمبر الجاري.';

  it('leads to the day behind', () => {
    expect(judge(text, '2020-11-07')).toEqual([['بعد ثلاثة أيام', true]]);
    expect(judge(text, '2020-11-06')).toEqual([['بعد ثلاثة أيام', false]]);
  });

  it('leads nowhere from the date of yet another event', () => {
    const another =
      'عاد الوفد أمس إلى عدن، بعد ثلاثة أيام من توقيع الاتفاق، وذلك في ثاني أيام هدنة بدأت في 3 نوفمبر.';
    expect(read(another, findDistances)).toEqual([]);
  });
});

describe('a month said twice', () => {
  const text = 'واندلع النزاع قبل نحو 21 شهرا، وتحديدا في نوفمبر 2020، حين أرسل الجيش قواته';

  it.each([
    ['2022-07-27', true],
    ['2022-08-27', true],
    ['2022-09-27', true],
    ['2021-08-27', false],
  ])('tells the year: %s %s', (day, expected) => {
    expect(judge(text, day)).toEqual([['قبل نحو 21 شهرا', expected]]);
  });
});

describe('a distance beside a date', () => {
  it.each([
    ['اتفقا في 4 أيار على الهدنة التي أُعلنت قبل عشرة أيام', '2021-05-14', 'قبل عشرة أيام'],
    ['بدأ الهجوم في 3 شباط، أي قبل أسبوعين', '2021-02-17', 'قبل أسبوعين'],
    ['الحرب المستمرة منذ عامين، وقد اندلعت في حزيران 2019', '2021-11-02', 'منذ عامين'],
    ['أغلق المعبر قبل 14 شهرا، في آذار 2020', '2021-05-20', 'قبل 14 شهرا'],
    ['عادوا بعد أكثر من ست سنوات على معركة 5 آب 2014', '2020-09-01', 'بعد أكثر من ست سنوات'],
    ['تدخل المعركة التي بدأت في 24 شباط 2021 شهرها الثالث', '2021-05-02', 'شهرها الثالث'],
    ['دخلت الحملة أسبوعها الثاني، وقد بدأت في 4 أيار', '2021-05-14', 'أسبوعها الثاني'],
    ['على إتمام عامها الثاني، وقد اندلعت في حزيران 2019', '2021-05-02', 'عامها الثاني'],
    ['انهار اتفاق استمر ثلاثة أشهر، وكان أُعلن في 24 شباط', '2021-05-25', 'استمر ثلاثة أشهر'],
    ['انهارت أمس بعد هدنة استمرت ثلاثة أشهر. وكانت أُعلنت في 24 شباط', '2021-05-25', 'استمرت ثلاثة أشهر'],
    ['أحيوا الذكرى الثالثة للانفجار الذي وقع عام 2018', '2021-08-04', 'الذكرى الثالثة'],
  ])('fits the day that lies so far behind it: %s', (text, day, words) => {
    expect(judge(text, day)).toEqual([[words, true]]);
    const step = read(text, findDistances)[0]?.step(day);
    expect(step).toMatchObject({ rule: 'publication.distance', params: { words, result: day } });
    expect(text).toContain(step?.params.date);
    expect(judge(text, '2013-01-01')).toEqual([[words, false]]);
  });

  it.each([
    ['بدأت الهدنة قبل يومين، الأحد 14 آذار 2021، في المدينة', '2021-03-16', 'قبل يومين'],
    ['دخل الاتفاق قبل يومين، منتصف ليل السبت/ الأحد 14 آذار 2021، حيز التنفيذ', '2021-03-16', 'قبل يومين'],
    ['توقف القصف في 14 آذار 2021، أي قبل يومين', '2021-03-16', 'قبل يومين'],
    ['أغلق المعبر (قبل أربعة أيام، في 14 آذار 2021)', '2021-03-18', 'قبل أربعة أيام'],
  ])('is that of the date it stands beside, however short: %s', (text, day, words) => {
    expect(judge(text, day)).toEqual([[words, true]]);
    const [constraint] = read(text, findDistances);
    const at = (other: string) => constraint?.likelihood(dayNumber(other)) ?? 0;
    expect(at(day)).toBeGreaterThan(100 * at('2021-03-23'));
  });

  it.each([
    ['قبل عشرة أيام', '2021-05-14', true],
    ['قبل عشرة أيام', '2021-05-15', true],
    ['قبل عشرة أيام', '2021-05-13', false],
    ['قبل ثمانية أيام', '2021-05-12', true],
    ['قبل ثمانية أيام', '2021-05-13', false],
  ])('may be a day longer where the figure is round: %s on %s', (words, day, fits) => {
    expect(judge(`اتفقا في 4 أيار على الهدنة التي أُعلنت ${words}`, day)).toEqual([[words, fits]]);
  });

  it('is not longer where its sentence names the weekday of the news', () => {
    const text = 'وقعا السبت خطوات الهدنة التي اتفقا عليها قبل عشرة أيام. وكان ذلك في 4 أيار';
    const [one] = read(text, findDistances);
    const at = (day: string) => one?.likelihood(dayNumber(day)) ?? 0;
    expect(at('2021-05-14')).toBeGreaterThan(5 * at('2021-05-15'));
  });

  it('is counted from the outbreak of a strife where the text tells it', () => {
    const fit = (text: string, day: string) => read(text, findDistances)[0]?.likelihood(dayNumber(day)) ?? 0;
    const war = 'اتفقا على إنهاء حرب مستمرة منذ عامين. واندلعت الحرب في 4 تموز 2019. وصدر القرار عام 2017';
    expect(fit(war, '2021-07-12')).toBeGreaterThan(15 * fit(war, '2020-07-12'));
    expect(fit(war, '2019-07-12')).toBe(fit(war, '2020-07-12'));
    expect(fit(war, '2022-03-12')).toBe(fit(war, '2021-07-12'));
    const months = 'يستمر الصراع منذ 19 شهرا. وبدأت المعارك في كانون الأول 2013';
    expect(fit(months, '2015-07-22')).toBeGreaterThan(15 * fit(months, '2016-07-22'));
    const year = 'اتفقا على إنهاء حرب مستمرة منذ عامين. واندلعت الحرب عام 2019';
    expect(fit(year, '2021-07-12')).toBeLessThan(15 * fit(year, '2020-07-12'));
    const other = 'يعمل الرجل في المدينة منذ عامين. واندلعت الحرب في 4 تموز 2019. وصدر القرار عام 2017';
    expect(fit(other, '2019-07-12')).toBe(fit(other, '2021-07-12'));
  });

  it('is likelier there than elsewhere, but elsewhere not impossible', () => {
    const [distance] = read('اتفقا في 4 أيار على الهدنة التي أُعلنت قبل عشرة أيام', findDistances);
    const at = (day: string) => distance?.likelihood(dayNumber(day)) ?? 0;
    expect(at('2021-05-14')).toBeGreaterThan(5 * at('2021-05-20'));
    expect(at('2021-05-20')).toBeGreaterThan(0);
  });

  it.each([
    ['without a date to count from', 'أُعلنت الهدنة قبل عشرة أيام'],
    ['of a speaker', 'قال: «وصلنا قبل عشرة أيام»، ثم غادر في 4 أيار'],
    ['of the last two days', 'وصل قبل يومين، وكان غادر في 4 أيار'],
    ['less than an amount', 'وصل قبل أقل من أسبوع، وكان غادر في 4 أيار'],
    ['of who is with child or of an age', 'سيدة حامل في شهرها الثالث، وعادت في 24 شباط'],
    ['beside nothing but a deadline', 'وصل قبل عشرة أيام، وعليه أن يغادر قبل 4 أيار'],
  ])('is none %s', (_, text) => {
    expect(judge(text, '2021-05-14')).toEqual([]);
  });

  it('counts once however often it is told', () => {
    const text = 'الحرب المستمرة منذ عامين بدأت في حزيران 2019، ومنذ عامين لم تصل قافلة';
    expect(judge(text, '2021-11-02')).toHaveLength(1);
  });
});

describe('what a text counts from a date', () => {
  it.each([
    ['تواصل القصف لليوم العاشر على التوالي منذ 4 أيار', '2021-05-13', 'لليوم العاشر على التوالي'],
    ['دخلت المعارك التي بدأت في 4 أيار يومها الـ10', '2021-05-13', 'يومها الـ10'],
    ['بدأت المعارك في 4 أيار واستمرت ثلاثة أسابيع', '2021-05-26', 'واستمرت ثلاثة أسابيع'],
  ])('fits the day that it reaches: %s', (text, day, words) => {
    expect(judge(text, day, findCounted)).toEqual([[words, true]]);
    expect(judge(text, '2021-05-06', findCounted)).toEqual([[words, false]]);
  });

  it.each([
    ['in another sentence', 'بدأت المعارك في 4 أيار. واستمر الاجتماع ثلاثة أسابيع'],
    ['without a date', 'تواصل القصف لليوم العاشر على التوالي'],
  ])('is nothing %s', (_, text) => {
    expect(judge(text, '2021-05-13', findCounted)).toEqual([]);
  });
});

describe('a count to the weekday of its sentence', () => {
  const leads = (text: string, day: string, find = findDistances) =>
    read(text, find).map((one) => [one.leads !== undefined, one.supports(dayNumber(day))]);

  it.each([
    [
      'a distance back',
      'وقعا السبت الاتفاق بعد هدنة أعلنت قبل عشرة أيام. وكانت الهدنة في 2 نوفمبر',
      '2022-11-12',
    ],
    [
      'a distance from an event with its date',
      'عاد الوفد الجمعة بعد ثلاثة أيام من اتفاق 3 نوفمبر',
      '2020-11-06',
    ],
  ])('names the day that both lead to: %s', (_, text, day) => {
    expect(leads(text, day)).toEqual([[true, true]]);
    const [year, ...rest] = day.split('-');
    // The same date of the next year has another weekday.
    expect(leads(text, [Number(year) + 1, ...rest].join('-'))).toEqual([[true, false]]);
  });

  it('is also a day in a row', () => {
    const text = 'تواصل القصف الخميس لليوم الخامس على التوالي منذ اندلاع القتال في 27 أيلول';
    expect(leads(text, '2020-10-01', findCounted)).toEqual([[true, true]]);
    expect(leads(text, '2019-10-01', findCounted)).toEqual([[true, false]]);
  });

  it.each([
    ['a weekday of another sentence', 'عاد الوفد الجمعة. وجاء ذلك بعد ثلاثة أيام من اتفاق 3 نوفمبر'],
    ['two weekdays', 'عاد الوفد الجمعة والتقى الخميس اللجنة بعد ثلاثة أيام من اتفاق 3 نوفمبر'],
    ['a weekday gone by', 'عاد الوفد الجمعة الماضي بعد ثلاثة أيام من اتفاق 3 نوفمبر'],
    ['a date of another sentence', 'عاد الوفد الجمعة بعد ثلاثة أيام من الاتفاق. ووقع في 3 نوفمبر'],
  ])('names none by %s', (_, text) => {
    expect(read(text, findDistances).some((one) => one.leads !== undefined)).toBe(false);
  });

  it('places an article that has no deictic', () => {
    const text = 'عاد الوفد الجمعة بعد ثلاثة أيام من اتفاق 3 نوفمبر 2020، وقال إن المحادثات انتهت';
    const shadow = makeShadow(text);
    const base = {
      shadow,
      times: findTimes(shadow),
      headEnd: 0,
      places: [],
      offices: [],
      named: [],
      planned: new Set<number>(),
    };
    const { published } = inferPublication({ ...base, subjects: new Map(), metadata: {} }, []);
    expect(published).toMatchObject({ date: '2020-11-06', basis: 'inferred' });
    for (const { span, step } of published.evidence)
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
  });
});

import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import { read, REFERENCE } from './support.ts';

const dates = (text: string) => read(text).map((time) => time.split(' = ')[1]);

describe('the thread of a text', () => {
  it('is the nearest earlier date of the paragraph', () => {
    expect(dates('التقيا في 4 أكتوبر ثم في 9 أكتوبر، وفي اليوم التالي افترقا')).toEqual([
      '2020-10-04',
      '2020-10-09',
      '2020-10-10',
    ]);
  });

  it('is that of the paragraph before where its own has none', () => {
    expect(dates('التقيا في 4 أكتوبر.\nوفي اليوم التالي افترقا.')).toEqual(['2020-10-04', '2020-10-05']);
  });

  it('goes on from one such expression to the next', () => {
    expect(dates('سقطت في 4 أكتوبر، وفي اليوم التالي نُهبت، وبعد ذلك بيومين أُحرقت')).toEqual([
      '2020-10-04',
      '2020-10-05',
      '2020-10-07',
    ]);
  });

  it('counts days from a day only, months from a month or a day', () => {
    expect(dates('اندلعت في 4 أكتوبر 2019 بعد حشد عام 2018. وفي اليوم التالي')).toEqual([
      '2019-10-04',
      '2018',
      '2019-10-05',
    ]);
    expect(dates('اندلعت في 4 أكتوبر 2019، وفي الشهر التالي توقفت')).toEqual(['2019-10-04', '2019-11']);
    expect(dates('وقّعا في سبتمبر 2019، وفي اليوم التالي')[0]).toBe('2019-09');
  });

  it('leaves background out', () => {
    expect(dates('التقيا في 4 أكتوبر، والحرب مستمرة منذ 27 أيلول. وفي اليوم التالي')).toEqual([
      '2020-10-04',
      '2020-09-27/..',
      '2020-10-05',
    ]);
  });

  it('counts an offset ahead from it in a past story, and from the reference in a look ahead', () => {
    const text = 'سقطت في 4 أكتوبر، وبعد يومين';
    expect(read(text, 'past').at(-1)).toBe('بعد يومين = 2020-10-06');
    expect(read(text, 'future').at(-1)).toBe('بعد يومين = 2020-10-29');
  });

  it('gives the year of "العام نفسه" and "العام التالي"', () => {
    expect(dates('وقّعا في 12 سبتمبر 2016، وفي أكتوبر من العام نفسه انسحبا')).toEqual([
      '2016-09-12',
      '2016-10',
    ]);
    expect(dates('وقّعا عام 2014، وفي خريف العام التالي انسحبا، ثم في 3 يناير من ذلك العام')).toEqual([
      '2014',
      '2015-23',
      '2015-01-03',
    ]);
    expect(read('خريف العام نفسه')).toEqual([]);
  });

  it('stays with what is counted from an event, though that has no date', () => {
    expect(dates('سقطت في 4 أكتوبر. وبعد يومين من إعلانه وصلوا، وفي اليوم التالي غادروا')).toEqual([
      '2020-10-04',
    ]);
  });

  it('bounds what lasts since or until then', () => {
    expect(dates('سقطت في 4 أكتوبر، ومنذ ذلك اليوم تُقصف، وقُصفت حتى اليوم التالي')).toEqual([
      '2020-10-04',
      '2020-10-04/..',
      '../2020-10-05',
    ]);
  });

  it('tells the antecedent in the step', () => {
    const times = parseTimes('سقطت في 4 أكتوبر، وفي اليوم التالي نُهبت', {
      reference: REFERENCE,
      prefer: 'past',
    });
    expect(times[1]?.steps[0]).toEqual({
      rule: 'time.from-antecedent',
      params: {
        words: 'اليوم التالي',
        reference: REFERENCE,
        result: '2020-10-05',
        antecedent: '4 أكتوبر',
        date: '2020-10-04',
      },
    });
  });

  it('does not run on without end', () => {
    const chain = dates(`سقطت في 4 أكتوبر. ${'وفي اليوم التالي قُصفت. '.repeat(50_000)}`);
    expect(chain.slice(0, 3)).toEqual(['2020-10-04', '2020-10-05', '2020-10-06']);
  });
});

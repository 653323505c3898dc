import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/extraction/time/parse-times.ts';
import { read, REFERENCE } from '../support.ts';

describe('the eve and the morrow of a day', () => {
  it.each([
    ['عشية 10 نوفمبر 2020', ['عشية 10 نوفمبر 2020 = 2020-11-09']],
    ['غداة الأحد الماضي', ['غداة الأحد الماضي = 2020-10-26']],
    ['اجتمعوا عشية يوم الجمعة 9 أكتوبر في', ['عشية يوم الجمعة 9 أكتوبر = 2020-10-08']],
    ['وغداة 4 أكتوبر', ['غداة 4 أكتوبر = 2020-10-05']],
    ['عشية أمس', ['عشية أمس = 2020-10-26']],
  ])('are days of their own: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tell the day they stand beside', () => {
    const [time] = parseTimes('عشية 10 نوفمبر 2020', { reference: REFERENCE, prefer: 'past' });
    expect(time?.steps[0]).toMatchObject({ rule: 'time.day-before', params: { date: '2020-11-10' } });
  });

  it.each([['غداة الاتفاق في 10 نوفمبر', ['10 نوفمبر = 2020-11-10']]])(
    'need the date right beside them: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );
});

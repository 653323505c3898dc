// Events that others are counted from.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const shifts = (text: string) =>
  readDraft(text).mentions.map(
    ({ type, anchor }) => `${type} ${anchor?.shift ? `${anchor.shift.count} ${anchor.shift.unit}` : '-'}`,
  );

describe('an event that another is counted from', () => {
  it.each([
    ['انسحبت روسيا أمس من خيرسون بعد يومين من قصف كييف.', ['withdrawal -', 'strike 2 day']],
    ['دعت مصر أمس إلى هدنة بعد أسبوع من قصف رفح.', ['ceasefire-call -', 'strike 7 day']],
    ['وقع الطرفان اتفاقا أمس بعد عامين من اندلاع الحرب في السودان.', ['agreement -', 'clash 24 month']],
    [
      'انسحب الجيش السوداني الأحد بعد يومين من قصف أدى إلى مقتل جنديين.',
      ['withdrawal -', 'strike 2 day', 'losses 2 day'],
    ],
    [
      'انسحب الجيش أمس بعد عام على الهدنة التي أعلنت في 5 آذار 2023.',
      ['withdrawal -', 'ceasefire-agreement -'],
    ],
    [
      'وانسحب الجيش أمس، غداة إعلان الرئيس الأوكراني فولوديمير زيلينسكي مقتل ثلاثة جنود في غارة على كييف.',
      ['withdrawal -', 'losses 1 day', 'strike 1 day'],
    ],
    ['انسحبت روسيا أمس من خيرسون بعد يوم من إعادة السيطرة على كييف.', ['withdrawal -', 'capture 1 day']],
  ])('%s', (text, expected) => {
    expect(shifts(text)).toEqual(expected);
  });

  it('lies so far from the day that the story has come to', () => {
    expect(shifts('دعت مصر الأحد إلى هدنة. وجاءت دعوتها غداة قصف مدينة رفح.').at(-1)).toBe('strike 1 day');
  });

  it('is none where a preposition stands between the announcement and what is announced', () => {
    expect(shifts('انسحبت روسيا أمس من خيرسون، غداة إعلان كييف في بيان قصف موسكو.').at(-1)).toBe('strike -');
  });

  it('is none where the days are counted from the day of writing', () => {
    expect(shifts('انسحبت روسيا من خيرسون قبل يومين.')).toEqual(['withdrawal -']);
  });
});

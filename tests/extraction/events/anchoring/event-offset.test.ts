// Events that others are counted from.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const shifts = (text: string) =>
  readDraft(text).mentions.map(({ type, anchor }) => `${type} ${anchor?.shift?.days ?? '-'}`);

describe('an event that another is counted from', () => {
  it.each([
    ['انسحبت روسيا أمس من خيرسون بعد يومين من قصف كييف.', ['withdrawal -', 'strike 2']],
    ['دعت مصر أمس إلى هدنة بعد أسبوع من قصف رفح.', ['ceasefire-call -', 'strike 7']],
  ])('%s', (text, expected) => {
    expect(shifts(text)).toEqual(expected);
  });

  it('is none where the days are counted from the day of writing', () => {
    expect(shifts('انسحبت روسيا من خيرسون قبل يومين.')).toEqual(['withdrawal -']);
  });
});

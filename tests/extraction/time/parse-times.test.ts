import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';

describe('parsing the times of a text', () => {
  it('gives span, date, basis, steps and warnings of each', () => {
    const text = 'وعُقدت، أوّل أمس الأحد، محادثات';
    expect(parseTimes(text, { reference: '2020-10-27', prefer: 'past' })).toEqual([
      {
        span: { start: text.indexOf('أوّل'), end: text.indexOf('الأحد') + 'الأحد'.length },
        date: {
          edtf: '2020-10-25',
          start: '2020-10-25',
          end: '2020-10-25',
          precision: 'day',
          dayPart: null,
          clock: null,
          approximate: false,
          stated: true,
        },
        basis: 'relative',
        parts: { year: 'implied', month: 'implied', day: 'implied', weekday: 'known' },
        steps: [
          {
            rule: 'time.relative-day',
            params: { words: 'أوّل أمس الأحد', offset: '-2', reference: '2020-10-27', result: '2020-10-25' },
          },
        ],
        warnings: [],
      },
    ]);
  });

  it('leaves out what names no date without more knowledge', () => {
    expect(
      parseTimes('بعد يومين من إعلانه، في اليوم التالي', { reference: '2020-10-27', prefer: 'past' }),
    ).toEqual([]);
    expect(parseTimes('', { reference: null, prefer: 'nearest' })).toEqual([]);
  });
});

// How far back an event lies from what is counted from it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepBack } from '../../../src/extraction/assemble/step-back.ts';
import { daysBetween, dayOfNumber } from '../../../src/domain/iso-day.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';

const on = (start: string | null, end: string | null) => ({ ...UNDATED, edtf: start, start, end });
const back = (start: string | null, end: string | null, unit: 'day' | 'month', count: number) =>
  stepBack(on(start, end), { unit, count, words: '' })?.edtf ?? null;

describe('an event that another is counted from', () => {
  it('lies so many days before it, to the day', () => {
    expect(back('2024-05-05', '2024-05-05', 'day', 2)).toBe('2024-05-03');
    expect(back('2024-05-07', '2024-05-08', 'day', 7)).toBe('2024-04-30/2024-05-01');
    expect(back('2024-05-05', '2024-05-05', 'day', -1)).toBe('2024-05-06');
  });

  it('lies so many months before it, to about the month', () => {
    expect(back('2022-11-01', '2022-11-30', 'month', 24)).toBe('2020-11~');
    expect(back('2024-03-31', '2024-03-31', 'month', 1)).toBe('2024-02~');
  });

  it('has no date where the other has none, or where the distance is out of all bounds', () => {
    expect(back(null, '2024-05-10', 'day', 2)).toBeNull();
    expect(back('2024-05-05', '2024-05-05', 'day', 99_999_999)).toBeNull();
  });

  it('keeps the length of what is counted in days', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(10), fc.integer({ min: -400, max: 400 }), (from, length, count) => {
        const date = stepBack(on(dayOfNumber(from), dayOfNumber(from + length)), {
          unit: 'day',
          count,
          words: '',
        });
        expect(date && daysBetween(date.start ?? '', date.end ?? '')).toBe(length);
      }),
    );
  });
});

// Calendar arithmetic on day numbers: as the calendar itself has it, before and after 1970.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/domain/iso-day.ts';
import {
  dayOfMonth,
  monthEnd,
  monthOf,
  roughYear,
  roughYearEnd,
  tellDay,
} from '../../../src/extraction/article/publication-calendar.ts';
import type { DayShape } from '../../../src/extraction/time/shapes.ts';

const shape = (day: number, month: number): DayShape => ({
  kind: 'day',
  day,
  month: { kind: 'known', value: month },
  year: { kind: 'open' },
  hint: null,
  weekday: null,
  deictic: null,
});

describe('the month and its day of a day number', () => {
  it('are those of its ISO day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        const [, month, dayInMonth] = dayOfNumber(day).slice(-10).split('-').map(Number);
        expect([monthOf(day), dayOfMonth(day)]).toEqual([month, dayInMonth]);
      }),
    );
  });
});

describe('the end', () => {
  it('of a month or of a year is the last day that is in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        const end = monthEnd(day);
        expect(monthOf(end)).toBe(monthOf(day));
        expect(end - day).toBe(dayOfMonth(end) - dayOfMonth(day));
        expect(dayOfMonth(end + 1)).toBe(1);
        const last = roughYearEnd(day);
        expect([roughYear(last), roughYear(last + 1)]).toEqual([roughYear(day), roughYear(day) + 1]);
      }),
    );
  });
});

describe('a date without its year', () => {
  it.each([
    ['2020-10-12', 9, 10, 3],
    ['2021-01-02', 31, 12, 2],
    ['2020-12-30', 2, 1, -3],
  ])('seen from %s is the %d.%d. that lies %d days back', (from, day, month, gap) => {
    expect(tellDay(shape(day, month))?.(dayNumber(from))).toBe(gap);
  });

  it('is its nearest occurrence, in whatever order days are asked', () => {
    const tell = tellDay(shape(29, 2));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 20 }), (days) => {
        for (const day of days) expect(tell?.(day)).toEqual(tellDay(shape(29, 2))?.(day));
      }),
    );
  });
});

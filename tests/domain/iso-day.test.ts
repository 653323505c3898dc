import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOfNumber,
  daysBetween,
  isIsoDay,
  isoWeekday,
  lastDayOf,
  makeDay,
  shiftDay,
  shiftMonth,
} from '../../src/domain/iso-day.ts';

const day = fc.integer({ min: -200_000, max: 200_000 }).map(dayOfNumber);

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(isIsoDay('2020-02-29')).toBe(true);
    for (const text of [
      '2021-02-29',
      '2020-13-01',
      '2020-1-1',
      '2020-10-09T00:00',
      '',
      '٢٠٢٠-١٠-٠٩',
      ' 2020-10-09',
    ])
      expect(isIsoDay(text)).toBe(false);
  });

  it('is made of its parts, or is null', () => {
    expect(makeDay(2020, 10, 9)).toBe('2020-10-09');
    expect(makeDay(622, 7, 16)).toBe('0622-07-16');
    expect(makeDay(2020, 2, 30)).toBeNull();
    expect(makeDay(2020, 0, 1)).toBeNull();
    for (const year of [-1, 10_000, 2020.5, Number.NaN]) expect(makeDay(year, 1, 1)).toBeNull();
  });

  it('exists where the calendar of the machine has it', () => {
    const pad = (n: number, width: number) => String(n).padStart(width, '0');
    const part = fc.integer({ min: -1, max: 33 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), part, part, (year, month, date) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        const made = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text);
        expect(isIsoDay(text)).toBe(exists);
        expect(makeDay(year, month, date)).toBe(exists ? text : null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(shiftDay('2020-03-01', -1)).toBe('2020-02-29');
    expect(shiftDay('2020-12-31', 1)).toBe('2021-01-01');
    expect(shiftMonth('2020-10-31', 1)).toBe('2020-11-30');
    expect(shiftMonth('2020-03-31', -1)).toBe('2020-02-29');
    expect(lastDayOf(2020, 2)).toBe(29);
    expect(lastDayOf(2100, 2)).toBe(28);
  });

  it('knows weekdays, Monday first', () => {
    expect(isoWeekday('2020-10-09')).toBe(5);
    expect(isoWeekday('2020-11-08')).toBe(7);
  });

  it('loses no day over a change of clocks, wherever it runs', () => {
    expect(daysBetween('2020-03-28', '2020-03-30')).toBe(2);
    expect(daysBetween('2020-10-24', '2020-10-26')).toBe(2);
  });

  it('goes there and back for any day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (start, days) => {
        const end = shiftDay(start, days);
        expect(isIsoDay(end)).toBe(true);
        expect(daysBetween(start, end)).toBe(days);
        expect(shiftDay(end, -days)).toBe(start);
        expect(dayNumber(end) - dayNumber(start)).toBe(days);
        expect(isoWeekday(end)).toBe(((((isoWeekday(start) - 1 + days) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it('numbers days from 1970 and drops fractions', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayOfNumber(1.7)).toBe('1970-01-02');
    expect(dayOfNumber(-0.1)).toBe('1969-12-31');
  });
});

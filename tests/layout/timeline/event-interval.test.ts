import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { getEventInterval } from '../../../src/layout/timeline/event-interval.ts';
import { dayDate } from './fixtures.ts';

const DAY = 18_544; // 2020-10-09
const HORIZON = 18_600;

describe('the interval of a date', () => {
  it('is a whole day for a day', () => {
    expect(getEventInterval(dayDate('2020-10-09'), HORIZON)).toEqual({
      start: DAY,
      end: DAY + 1,
      kind: 'day',
      soft: false,
      openStart: false,
      openEnd: false,
    });
  });

  it('runs from evening to morning for a night, whether two days name it or one', () => {
    const two = dayDate('2020-10-09', { end: '2020-10-10', precision: 'night', dayPart: 'night' });
    expect(getEventInterval(two, HORIZON)).toMatchObject({
      start: DAY + 0.75,
      end: DAY + 1.25,
      kind: 'night',
    });
    const one = dayDate('2020-10-09', { precision: 'night' });
    expect(getEventInterval(one, HORIZON)).toMatchObject({ start: DAY + 0.75, end: DAY + 1.25 });
  });

  it('takes a clock time, also one that ends after midnight', () => {
    const at = dayDate('2020-10-09', { precision: 'minute', clock: { from: '12:00', to: null, zone: null } });
    expect(getEventInterval(at, HORIZON)).toMatchObject({ start: DAY + 0.5, end: DAY + 0.5 + 1 / 1440 });
    const late = dayDate('2020-10-09', {
      precision: 'hour',
      clock: { from: '22:00', to: '02:00', zone: null },
    });
    expect(getEventInterval(late, HORIZON)?.end).toBeCloseTo(DAY + 1 + 2 / 24, 9);
  });

  it('takes the hours of a part of the day', () => {
    const part = dayDate('2020-10-09', { precision: 'part-of-day', dayPart: 'morning' });
    expect(getEventInterval(part, HORIZON)).toMatchObject({
      start: DAY + 0.25,
      end: DAY + 0.5,
      kind: 'clock',
    });
  });

  it('begins at the hour or the part of the day since which it lasts', () => {
    const open = { end: null, precision: 'span' } as const;
    const since = dayDate('2020-10-09', { ...open, clock: { from: '06:30', to: null, zone: null } });
    expect(getEventInterval(since, HORIZON)).toMatchObject({ end: HORIZON, openEnd: true });
    expect(getEventInterval(since, HORIZON)?.start).toBeCloseTo(DAY + 6.5 / 24, 9);
    const evening = dayDate('2020-10-09', { ...open, dayPart: 'evening' });
    expect(getEventInterval(evening, HORIZON)?.start).toBeCloseTo(DAY + 17 / 24, 9);
  });

  it('is soft for parts of months and approximate dates, firm for spans', () => {
    const span = dayDate('2020-10-09', { end: '2020-10-12', precision: 'span' });
    expect(getEventInterval(span, HORIZON)).toMatchObject({ end: DAY + 4, soft: false });
    expect(getEventInterval({ ...span, precision: 'part-of-month' }, HORIZON)?.soft).toBe(true);
    expect(getEventInterval({ ...span, approximate: true }, HORIZON)?.soft).toBe(true);
  });

  it('runs to the horizon when open, and is nothing when undated', () => {
    const since = dayDate('2020-10-09', { end: null, precision: 'span' });
    expect(getEventInterval(since, HORIZON)).toMatchObject({ start: DAY, end: HORIZON, openEnd: true });
    const until = dayDate('2020-10-09', { start: null, precision: 'span' });
    expect(getEventInterval(until, HORIZON)).toMatchObject({ start: DAY, end: DAY + 1, openStart: true });
    expect(getEventInterval(UNDATED, HORIZON)).toBeNull();
  });
});

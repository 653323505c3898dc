import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import type { EventInterval } from '../../../src/layout/timeline/event-interval.ts';
import { findFirstView } from '../../../src/layout/timeline/first-view.ts';
import { dayDate, makeEvent } from './fixtures.ts';
import { dayNumber } from '../../../src/domain/iso-day.ts';

const interval = (start: number, end: number): EventInterval => ({
  start,
  end,
  kind: 'span',
  soft: false,
  openStart: false,
  openEnd: false,
});

/** The length of the shortest stretch that holds enough of the intervals, by trying all. */
function shortestLength(intervals: readonly EventInterval[]): number {
  const wanted = Math.ceil(intervals.length * 0.95);
  let best = Number.POSITIVE_INFINITY;
  for (const { start } of intervals)
    for (const { end } of intervals) {
      const held = intervals.filter((each) => each.start >= start && each.end <= end).length;
      if (held >= wanted) best = Math.min(best, end - start);
    }
  return best;
}

describe('the first view', () => {
  it('is as short as any stretch that holds 95 % of the events', () => {
    const intervals = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 60,
      })
      .map((pairs) =>
        pairs.map(([start, length]) => interval(start, start + length)).sort((a, b) => a.start - b.start),
      );
    fc.assert(
      fc.property(intervals, (sorted) => {
        const view = findFirstView(sorted);
        const shortest = shortestLength(sorted);
        const padding = 2 * Math.max(shortest * 0.01, 0.4);
        expect((view?.end ?? 0) - (view?.start ?? 0)).toBeCloseTo(shortest + padding, 6);
      }),
    );
  });

  it('leaves old background out, and counts of an open end only its beginning', () => {
    const dense = Array.from({ length: 30 }, (_, at) => makeEvent(`d${at}`, { date: dayDate('2020-10-09') }));
    const old = makeEvent('old', { date: dayDate('1994-05-12') });
    const since = makeEvent('since', { date: dayDate('2020-10-09', { end: null }) });
    const view = indexEvents([
      ...dense,
      old,
      since,
      makeEvent('late', { date: dayDate('2020-12-01') }),
    ]).firstView;
    expect(view?.start).toBeGreaterThan(dayNumber('2020-10-08'));
    expect(view?.end).toBeLessThan(dayNumber('2020-12-03'));
  });

  it('is nothing where nothing is dated', () => {
    expect(findFirstView([])).toBeNull();
  });

  it('holds the last day of publication where it follows on the last event, and not one long after', () => {
    const intervals = [interval(100, 101), interval(110, 111)];
    const plain = findFirstView(intervals);
    expect(findFirstView(intervals, 111)?.end).toBeGreaterThanOrEqual(112);
    expect(findFirstView(intervals, 112)?.end).toBeGreaterThanOrEqual(113);
    expect(findFirstView(intervals, 113)).toEqual(plain);
    expect(findFirstView(intervals, 105)).toEqual(plain);
  });
});

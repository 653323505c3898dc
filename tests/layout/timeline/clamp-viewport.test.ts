import { describe, expect, it } from 'vitest';
import { clampViewport } from '../../../src/layout/timeline/clamp-viewport.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { dayDate, makeEvent } from './fixtures.ts';

const index = indexEvents([makeEvent('a'), makeEvent('b', { date: dayDate('2020-10-19') })]);

describe('keeping the view on the events', () => {
  it('brings back a view that left them, and one that is far too wide', () => {
    const away = clampViewport({ start: 30_000, end: 30_010 }, index);
    expect((away.start + away.end) / 2).toBeCloseTo(index.firstView?.end ?? 0, 6);
    const wide = clampViewport({ start: 0, end: 40_000 }, index);
    expect(wide.end - wide.start).toBeLessThan(20);
  });

  it('leaves a view among them as it is', () => {
    const view = { start: 18_545, end: 18_550 };
    expect(clampViewport(view, index)).toEqual(view);
    expect(clampViewport(view, indexEvents([]))).toEqual(view);
  });
});

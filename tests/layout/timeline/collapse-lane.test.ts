import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import { collapseLane } from '../../../src/layout/timeline/collapse-lane.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { extentOf, GAP, STACK_HALF_WIDTH } from '../../../src/layout/timeline/shape-event.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { dayDate, makeEvent, manyEvents } from './fixtures.ts';

const scale = makeTimeScale({ start: 18_530, end: 18_580 }, 160, 1160);
const collapse = (events: Parameters<typeof indexEvents>[0]) => {
  const index = indexEvents(events);
  const lane = collapseLane(
    index,
    index.events.map((_, at) => at),
    scale,
  );
  return {
    singles: lane.markRows.flat(),
    stacks: lane.stacks,
    ids: [...lane.markRows.flat(), ...lane.stacks.flatMap(({ members }) => members)]
      .map(({ event }) => event.id)
      .toSorted(),
  };
};
const spans = fc
  .array(fc.record({ start: fc.integer({ min: -5, max: 55 }), length: fc.integer({ min: 0, max: 60 }) }), {
    maxLength: 60,
  })
  .map((list) =>
    list.map(({ start, length }, at) => {
      const day = shiftDay('2020-09-25', start);
      return makeEvent(`e${String(at).padStart(2, '0')}`, {
        date: dayDate(day, { end: shiftDay(day, length), precision: length === 0 ? 'day' : 'span' }),
      });
    }),
  );

describe('a collapsed lane', () => {
  it('loses no event, and no two of its marks touch', () => {
    fc.assert(
      fc.property(spans, (events) => {
        const { singles, stacks, ids } = collapse(events);
        expect(ids).toEqual(events.map(({ id }) => id));
        const extents = [
          ...singles.map((item) => extentOf(item)),
          ...stacks.map(({ u }) => [u - STACK_HALF_WIDTH, u + STACK_HALF_WIDTH] as const),
        ].toSorted(([a], [b]) => a - b);
        extents.slice(1).forEach(([from], at) => {
          expect(from).toBeGreaterThanOrEqual((extents[at]?.[1] ?? 0) + GAP - 1e-6);
        });
      }),
    );
  });

  it('keeps free marks apart and counts the rest where it lies', () => {
    const near = Array.from({ length: 5 }, (_, at) => makeEvent(`n${at}`, { date: dayDate('2020-10-20') }));
    const { singles, stacks } = collapse([makeEvent('free', { date: dayDate('2020-10-01') }), ...near]);
    expect(singles.map(({ event }) => event.id)).toEqual(['free']);
    expect(stacks.map(({ members }) => members.length)).toEqual([5]);
  });

  it('does not let a bar over the whole view swallow what lies along it', () => {
    const days = ['2020-10-01', '2020-10-10', '2020-10-20'];
    const { singles, stacks } = collapse([
      makeEvent('war', { date: dayDate('2020-09-27', { end: '2020-11-09', precision: 'span' }) }),
      ...days.map((day) => makeEvent(day, { date: dayDate(day) })),
    ]);
    expect(singles).toHaveLength(2);
    expect(stacks.map(({ members }) => members.map(({ event }) => event.id))).toEqual([
      ['war', '2020-10-20'],
    ]);
  });

  it('draws a bar that nothing lies along as a bar', () => {
    const alone = makeEvent('war', { date: dayDate('2020-09-27', { end: '2020-11-09', precision: 'span' }) });
    expect(collapse([alone]).singles).toMatchObject([{ shape: 'bar' }]);
  });

  it('is bounded by pixels', () => {
    const { singles, stacks, ids } = collapse(manyEvents(5000));
    expect(ids).toHaveLength(5000);
    expect(singles.length + stacks.length).toBeLessThan(60);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { pileUp } from '../../../src/layout/timeline/pile-up.ts';
import { GAP, shapeEvent, STACK_HALF_WIDTH } from '../../../src/layout/timeline/shape-event.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { dayDate, makeEvent } from './fixtures.ts';

const FIRST = '2020-09-25';
/** A hundred days over a thousand pixels. */
const scale = makeTimeScale({ start: 18_530, end: 18_630 }, 160, 1160);

/** Piles of days, each so many days after the first and so many days long. */
const pile = (list: readonly (readonly [after: number, length: number])[]) => {
  const index = indexEvents(
    list.map(([after, length], at) => {
      const day = shiftDay(FIRST, after);
      const precision = length === 0 ? 'day' : 'span';
      return makeEvent(`e${String(at).padStart(2, '0')}`, {
        date: dayDate(day, { end: shiftDay(day, length), precision }),
      });
    }),
  );
  return pileUp(
    index.events.map((_, at) => shapeEvent(index, at, scale)),
    scale,
  );
};
const noonOf = (after: number) => 160 + (after + 0.5) * 10;

describe('piling up', () => {
  it('stands a stack over a day of its events, not over one between them', () => {
    const [only, ...others] = pile([10, 10, 10, 12, 12].map((after) => [after, 0]));
    expect(others).toEqual([]);
    // Their mean lies on the eleventh day, on which nothing happened.
    expect(only?.u).toBe(noonOf(10));
    expect(pile([10, 12, 12, 12].map((after) => [after, 0])).map(({ u }) => u)).toEqual([noonOf(12)]);
  });

  it('lets no span pull a stack away from the days it holds', () => {
    const [only] = pile([
      [5, 30],
      [10, 0],
      [10, 0],
      [8, 25],
    ]);
    expect(only?.members).toHaveLength(4);
    expect(only?.u).toBe(noonOf(10));
  });

  it('stands a stack of spans alone in the middle of one of them', () => {
    const [only] = pile([
      [10, 10],
      [12, 20],
      [14, 30],
    ]);
    expect(only?.u).toBe(noonOf(22));
  });

  it('keeps every stack on one of its members, loses none, and lets no two touch', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom(0, 0, 0, 1, 6, 30));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 60 }), (list) => {
        const piles = pile(list);
        const all = piles.flatMap(({ members }) => members.map(({ event }) => event.id));
        expect(all.toSorted()).toEqual(list.map((_, at) => `e${String(at).padStart(2, '0')}`));
        const short = (u0: number, u1: number) => u1 - u0 <= 2 * STACK_HALF_WIDTH;
        piles.forEach(({ members, u, to }, at) => {
          expect(to + GAP).toBeLessThanOrEqual((piles[at + 1]?.from ?? Number.POSITIVE_INFINITY) + 0.001);
          const brief = members.filter(({ u0, u1 }) => short(u0, u1));
          const spots = (brief.length > 0 ? brief : members).map(({ u0, u1 }) => (u0 + u1) / 2);
          // At the edge of the plot a stack is moved in by half of itself at most.
          const nearest = Math.min(...spots.map((spot) => Math.abs(spot - u)));
          const atEdge = u <= scale.u0 + STACK_HALF_WIDTH + 0.001 || u >= scale.u1 - STACK_HALF_WIDTH - 0.001;
          expect(nearest).toBeLessThanOrEqual(atEdge ? STACK_HALF_WIDTH : 0.001);
        });
      }),
    );
  });
});

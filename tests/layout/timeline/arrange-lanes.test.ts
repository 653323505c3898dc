import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairOfSides } from '../../../src/domain/pair-of-sides.ts';
import type { LaneArrangement, LaneIndex } from '../../../src/layout/timeline/arrange-lanes.ts';
import {
  arrangeLanes,
  AS_USUAL,
  findMore,
  hasGathered,
  movableKeys,
  MOST_LANES,
  moveTo,
  takeOut,
  USUAL_LANES,
} from '../../../src/layout/timeline/arrange-lanes.ts';
import type { TimelineIndex } from '../../../src/layout/timeline/event-index.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { groupEvents, OTHER_LANE, PINNED_LANE } from '../../../src/layout/timeline/group-events.ts';
import type { Grouping } from '../../../src/layout/timeline/scene.ts';
import { GROUPINGS } from '../../../src/layout/timeline/scene.ts';
import { ARTICLES, makeEvent } from './fixtures.ts';

const sideOf = (actor: string) => actor;
function arrange(
  index: TimelineIndex,
  grouping: Grouping,
  arrangement: LaneArrangement = AS_USUAL,
  pin: PairOfSides | null = null,
): LaneIndex {
  return arrangeLanes(groupEvents(index, grouping, { sideOf, articles: ARTICLES, pin }), arrangement);
}
const keysOf = ({ lanes }: LaneIndex) => lanes.map(({ key }) => key);
const inOrder = (order: readonly string[]): LaneArrangement => ({ order, collapsed: [] });

/** `manyPlaces(12)`: twelve places, the first with twelve events, the last with one, and one event without a place. */
const manyPlaces = (count: number) =>
  indexEvents([
    makeEvent('nowhere'),
    ...Array.from({ length: count }, (_, at) =>
      Array.from({ length: count - at }, (_each, nth) =>
        makeEvent(`e${at}-${nth}`, { places: [`p${String(at).padStart(3, '0')}`] }),
      ),
    ).flat(),
  ]);

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', OTHER_LANE);
const cases = fc
  .record({
    grouping: fc.constantFrom(...GROUPINGS),
    events: fc.array(fc.record({ actor: names, place: names, agent: fc.boolean() }), { maxLength: 60 }),
    order: fc.array(fc.oneof(names, fc.constantFrom('combat', PINNED_LANE, 'gone')), { maxLength: 20 }),
    collapsed: fc.array(names, { maxLength: 4 }),
    pin: fc.constantFrom<PairOfSides | null>(null, ['a', 'b']),
  })
  .map(({ events, order, collapsed, ...rest }) => ({
    ...rest,
    arrangement: { order, collapsed },
    index: indexEvents(
      events.map(({ actor, place, agent }, at) =>
        makeEvent(`e${at}`, {
          actors: [
            [actor, agent ? 'agent' : 'target'],
            ['b', 'target'],
          ],
          places: [place],
        }),
      ),
    ),
  }));

describe('arranging lanes', () => {
  it('puts every event in exactly one lane, and counts each once', () => {
    fc.assert(
      fc.property(cases, ({ index, grouping, arrangement, pin }) => {
        const lanes = arrange(index, grouping, arrangement, pin);
        const counts = lanes.lanes.map(() => 0);
        for (const lane of lanes.laneOf) {
          expect(lane).toBeLessThan(lanes.lanes.length);
          counts[lane] = (counts[lane] ?? 0) + 1;
        }
        expect(lanes.laneOf).toHaveLength(index.events.length);
        expect(lanes.lanes.map(({ total }) => total)).toEqual(counts);
        expect(new Set(keysOf(lanes)).size).toBe(lanes.lanes.length);
      }),
    );
  });

  it('keeps every event with its neighbours in the lane when lanes are permuted', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { maxLength: 6 }), ({ index, grouping, pin }, moves) => {
        const before = arrange(index, grouping, AS_USUAL, pin);
        let order = movableKeys(before);
        for (const move of moves) {
          const key = order[move % Math.max(1, order.length)] ?? '';
          order = moveTo(order, key, move % 7);
        }
        const after = arrange(index, grouping, inOrder(order), pin);
        expect(movableKeys(after)).toEqual(order);
        const key = (lanes: LaneIndex, at: number) => lanes.lanes[lanes.laneOf[at] ?? -1]?.key;
        index.events.forEach((_, at) => {
          expect(key(after, at)).toBe(key(before, at));
        });
      }),
    );
  });

  it('gives the largest groups lanes and gathers the others, so that each is still named', () => {
    const { lanes } = arrange(manyPlaces(12), 'place');
    expect(lanes).toHaveLength(USUAL_LANES);
    expect(lanes[0]).toMatchObject({ key: 'p000', total: 12, gathered: [] });
    expect(lanes.at(-1)).toEqual({
      key: OTHER_LANE,
      kind: 'other',
      total: 16,
      collapsed: false,
      gathered: [
        { key: 'p007', count: 5 },
        { key: 'p008', count: 4 },
        { key: 'p009', count: 3 },
        { key: 'p010', count: 2 },
        { key: 'p011', count: 1 },
        { key: OTHER_LANE, count: 1 },
      ],
    });
  });

  it('needs no other lane where all have room', () => {
    const index = indexEvents(
      Array.from({ length: USUAL_LANES }, (_, at) => makeEvent(`e${at}`, { places: [`p${at}`] })),
    );
    expect(keysOf(arrange(index, 'place'))).not.toContain(OTHER_LANE);
  });

  it('shows more lanes until every group has one', () => {
    const index = manyPlaces(25);
    let lanes = arrange(index, 'place');
    let steps = 0;
    for (let more = findMore(lanes); more.length > 0; more = findMore(lanes)) {
      lanes = arrange(index, 'place', inOrder(takeOut(lanes, more)));
      steps++;
    }
    expect(steps).toBe(3);
    expect(lanes.lanes).toHaveLength(26);
    expect(lanes.lanes.at(-1)?.gathered).toEqual([{ key: OTHER_LANE, count: 1 }]);
  });

  it('knows "other" that holds groups from one that holds only what is not told', () => {
    expect(hasGathered(arrange(manyPlaces(12), 'place'))).toBe(true);
    expect(hasGathered(arrange(manyPlaces(3), 'place'))).toBe(false);
  });

  it('takes one group out of "other" by name; at the most lanes there are, the last gives way', () => {
    const index = manyPlaces(60);
    let lanes = arrange(index, 'place');
    for (let more = findMore(lanes); more.length > 0; more = findMore(lanes))
      lanes = arrange(index, 'place', inOrder(takeOut(lanes, more)));
    expect(lanes.lanes).toHaveLength(MOST_LANES + 1);
    const last = lanes.lanes.at(-2)?.key;
    lanes = arrange(index, 'place', inOrder(takeOut(lanes, ['p059'])));
    expect(lanes.lanes).toHaveLength(MOST_LANES + 1);
    expect(lanes.lanes.at(-2)?.key).toBe('p059');
    expect(keysOf(lanes)).not.toContain(last);
  });

  it('keeps lanes that are named, whatever their size, and puts new ones before "other"', () => {
    const index = manyPlaces(12);
    const order = ['p011', 'p000', OTHER_LANE];
    expect(keysOf(arrange(index, 'place', inOrder(order)))).toEqual([
      'p011',
      'p000',
      'p001',
      'p002',
      'p003',
      'p004',
      'p005',
      OTHER_LANE,
    ]);
  });

  it('puts "other" where the order says', () => {
    const lanes = arrange(manyPlaces(12), 'place', inOrder(['p003', OTHER_LANE, 'p001']));
    expect(keysOf(lanes).slice(0, 4)).toEqual(['p003', OTHER_LANE, 'p001', 'p000']);
  });

  it('keeps the pinned pair on top, also when an order names it elsewhere', () => {
    const index = indexEvents([
      makeEvent('x', {
        actors: [
          ['a', 'agent'],
          ['b', 'target'],
        ],
      }),
      makeEvent('y', { type: 'meeting' }),
    ]);
    const lanes = arrange(index, 'family', inOrder(['combat', 'talks', PINNED_LANE]), ['a', 'b']);
    expect(keysOf(lanes)).toEqual([PINNED_LANE, 'talks']);
    expect(movableKeys(lanes)).toEqual(['talks']);
  });

  it('marks the collapsed lanes and forgets those that are not there', () => {
    const lanes = arrange(manyPlaces(3), 'place', { order: [], collapsed: ['p001', 'gone'] });
    expect(lanes.lanes.map(({ collapsed }) => collapsed)).toEqual([false, true, false, false]);
  });
});

describe('moving a lane', () => {
  it.each([
    ['up', ['a', 'b', 'c'], 'c', 1, ['a', 'c', 'b']],
    ['down', ['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
    ['beyond the end', ['a', 'b', 'c'], 'a', 9, ['b', 'c', 'a']],
    ['before the start', ['a', 'b', 'c'], 'c', -1, ['c', 'a', 'b']],
    ['that is not there', ['a', 'b'], 'x', 0, ['a', 'b']],
  ])('%s', (_what, keys, key, to, moved) => {
    expect(moveTo(keys, key, to)).toEqual(moved);
  });
});

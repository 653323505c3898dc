import { describe, expect, it } from 'vitest';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { groupEvents, OTHER_LANE } from '../../../src/layout/timeline/group-events.ts';
import type { Grouping } from '../../../src/layout/timeline/scene.ts';
import { ARTICLES, makeEvent } from './fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { general: 'north', minister: 'south' };
const group = (events: Parameters<typeof indexEvents>[0], grouping: Grouping) => {
  const index = indexEvents(events);
  const lanes = groupEvents(index, grouping, (actor) => SIDES[actor] ?? actor, ARTICLES);
  return {
    keys: lanes.keys,
    lanes: index.events.map(({ id }, at) => [id, lanes.keys[lanes.laneOf[at] ?? 0]]),
  };
};

describe('grouping events into lanes', () => {
  it('keeps families in their own order, and leaves out those without events', () => {
    const events = [makeEvent('a', { type: 'strike' }), makeEvent('b', { type: 'ceasefire-call' })];
    expect(group(events, 'family').keys).toEqual(['ceasefire', 'combat']);
  });

  it('puts an event in the lane of the side that acted, else of the one that says so', () => {
    const events = [
      makeEvent('acted', {
        actors: [
          ['minister', 'target'],
          ['general', 'agent'],
        ],
      }),
      makeEvent('said', { claimants: ['south'] }),
      makeEvent('nobody'),
    ];
    expect(
      group(events, 'side').lanes.toSorted(([a], [b]) => String(a).localeCompare(String(b), 'en')),
    ).toEqual([
      ['acted', 'north'],
      ['nobody', OTHER_LANE],
      ['said', 'south'],
    ]);
  });

  it('orders articles by their day, what no known article tells last', () => {
    const events = ['a3', 'a1', 'lost'].map((article) => makeEvent(article, { articles: [article] }));
    expect(group(events, 'article').keys).toEqual(['a1', 'a3', OTHER_LANE]);
  });

  it('gathers the rarest sides in one lane when there are too many', () => {
    const events = Array.from({ length: 30 }, (_, at) =>
      makeEvent(`e${at}`, { actors: [[`side${at % 15}`, 'agent']] }),
    );
    const { keys } = group(events, 'side');
    expect(keys).toHaveLength(9);
    expect(keys.at(-1)).toBe(OTHER_LANE);
  });
});

import { describe, expect, it } from 'vitest';
import { findLaneDrop } from '../../../src/layout/timeline/lane-drop.ts';
import { makeEvent, makeScene } from './fixtures.ts';

const { lanes } = makeScene({
  events: [
    makeEvent('a', { type: 'ceasefire-call' }),
    makeEvent('b', { type: 'meeting' }),
    makeEvent('c'),
    makeEvent('d', {
      actors: [
        ['north', 'agent'],
        ['south', 'target'],
      ],
    }),
  ],
  pin: ['north', 'south'],
});
const [pinned, truce, talks, combat] = lanes.map(({ box }) => box);

describe('dropping a lane', () => {
  it('lands it where the pointer has passed the middle of a lane', () => {
    if (!truce || !talks || !combat) throw new Error('three lanes');
    const middle = talks.y + talks.height / 2;
    expect(findLaneDrop(lanes, 'ceasefire', middle - 1)).toEqual({ to: 0, y: talks.y });
    expect(findLaneDrop(lanes, 'ceasefire', middle + 1)).toEqual({ to: 1, y: talks.y + talks.height });
    expect(findLaneDrop(lanes, 'ceasefire', 9999)).toEqual({ to: 2, y: combat.y + combat.height });
    expect(findLaneDrop(lanes, 'combat', truce.y + 1)).toEqual({ to: 0, y: truce.y });
  });

  it('never lands it above the pinned pair', () => {
    if (!pinned) throw new Error('a pinned lane');
    expect(findLaneDrop(lanes, 'talks', pinned.y - 50)).toEqual({ to: 0, y: truce?.y });
  });
});

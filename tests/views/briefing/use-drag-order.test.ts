import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/views/briefing/use-drag-order.ts';

describe('the place of what a pointer lets go', () => {
  it('is that of the nearest item', () => {
    const middles = [20, 60, 100];
    expect([0, 39, 41, 70, 81, 500].map((height) => findPlace(middles, height))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('of one item is its own', () => {
    expect([0, 100].map((height) => findPlace([20], height))).toEqual([0, 0]);
  });
});

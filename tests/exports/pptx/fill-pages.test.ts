import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '../../../src/exports/pptx/plan-pages.ts';

const ROOM = 100;
const fill = (heights: readonly number[]) => fillPages(heights, ROOM, (height) => height);
const sum = (page: readonly number[]) => page.reduce((all, height) => all + height, 0);

describe('pages of lines', () => {
  it('hold every line in its order, and none more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: ROOM })), (heights) => {
        const pages = fill(heights);
        expect(pages.flat()).toEqual(heights);
        for (const page of pages) expect(sum(page)).toBeLessThanOrEqual(ROOM);
      }),
    );
  });

  it('are even rather than full, where that takes no more of them', () => {
    expect(fill([30, 30, 30, 30])).toEqual([
      [30, 30],
      [30, 30],
    ]);
  });

  it('give a line that is taller than a page one of its own', () => {
    expect(fill([20, 140, 20])).toEqual([[20], [140], [20]]);
  });
});

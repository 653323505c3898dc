import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPages } from '../../../src/layout/briefing/pack-pages.ts';

describe('pages of a list', () => {
  it('holds on one page what fits there, gaps counted', () => {
    expect(packPages([40, 40, 40], 140, 10)).toEqual([[0, 1, 2]]);
    expect(packPages([40, 40, 40], 139, 10)).toEqual([[0, 1], [2]]);
  });

  it('has one empty page for nothing', () => {
    expect(packPages([], 100, 0)).toEqual([[]]);
  });

  it('leaves no line alone on the last page where the pages before can spare some', () => {
    expect(packPages([40, 40, 40, 40], 130, 0)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('gives a page of its own to what is higher than a page', () => {
    expect(packPages([20, 300, 20], 100, 0)).toEqual([[0], [1], [2]]);
  });

  it('keeps every line once and in order, on as few pages as filling them one by one takes, none fuller than there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 90, max: 300 }),
        fc.integer({ min: 0, max: 12 }),
        (heights, room, gap) => {
          const pages = packPages(heights, room, gap);
          expect(pages.flat()).toEqual(heights.map((_, at) => at));
          const heightOf = (page: readonly number[]) =>
            page.reduce((sum, at) => sum + (heights[at] ?? 0), gap * (page.length - 1));
          for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(room);
          // Two neighbours that would fit together are never parted over more pages than need be.
          const total = heights.reduce((sum, height) => sum + height, gap * (heights.length - 1));
          if (total <= room) expect(pages).toHaveLength(1);
        },
      ),
    );
  });
});

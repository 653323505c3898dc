import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '../../../src/layout/print/fill-pages.ts';

const blocks = (...heights: number[]) => heights.map((height) => ({ height }));
const page = (height: number, gap = 0) => ({ gap, room: () => height });

describe('filling pages', () => {
  it('puts on a page what fits, with the gaps between', () => {
    expect(fillPages(blocks(40, 40, 40), page(100))).toEqual([[0, 1], [2]]);
    expect(fillPages(blocks(40, 40, 40), page(120))).toEqual([[0, 1, 2]]);
    expect(fillPages(blocks(40, 40, 40), page(120, 1))).toEqual([[0, 1], [2]]);
  });
  it('makes no page of nothing', () => {
    expect(fillPages([], page(100))).toEqual([]);
  });
  it('gives a block that is taller than a page one of its own', () => {
    expect(fillPages(blocks(40, 200, 40), page(100))).toEqual([[0], [1], [2]]);
  });
  it('keeps a heading with what it heads', () => {
    expect(fillPages([{ height: 70 }, { height: 20, withNext: true }, { height: 40 }], page(100))).toEqual([
      [0],
      [1, 2],
    ]);
  });
  it('parts what should stand together where no page holds it', () => {
    expect(fillPages([{ height: 70, withNext: true }, { height: 70 }], page(100))).toEqual([[0], [1]]);
  });
  it('does not leave a single block on the last page', () => {
    expect(fillPages(blocks(25, 25, 25, 25, 25), page(100))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });
  it('but does not take from a heading what it heads', () => {
    const list = [
      { height: 25 },
      { height: 25 },
      { height: 25, withNext: true },
      { height: 25 },
      { height: 25 },
    ];
    expect(fillPages(list, page(100))).toEqual([[0, 1, 2, 3], [4]]);
  });
  it('passes over a page that is too small for the next block, where the one after it is not', () => {
    const narrowFirst = { gap: 0, room: (number: number) => (number === 0 ? 30 : 100) };
    expect(fillPages(blocks(40, 40, 40), narrowFirst)).toEqual([[], [0, 1], [2]]);
  });
  it('has each page its own room', () => {
    expect(
      fillPages(blocks(40, 40, 40, 40), { gap: 0, room: (number) => (number === 0 ? 40 : 120) }),
    ).toEqual([[0], [1, 2, 3]]);
  });

  it('holds every block once, in order, and no page holds more than its room, unless of one block', () => {
    const block = fc.record({ height: fc.integer({ min: 1, max: 150 }), withNext: fc.boolean() });
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 0, max: 20 }), (list, gap) => {
        const pages = fillPages(list, page(100, gap));
        expect(pages.flat()).toEqual(list.map((_, at) => at));
        for (const places of pages) {
          const height = places.reduce((sum, at) => sum + (list[at]?.height ?? 0), (places.length - 1) * gap);
          expect(places.length === 1 || height <= 100).toBe(true);
        }
      }),
    );
  });
});

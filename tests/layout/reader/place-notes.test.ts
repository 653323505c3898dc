import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../src/layout/reader/place-notes.ts';

const notes = fc
  .array(fc.record({ top: fc.nat(2000), height: fc.integer({ min: 20, max: 120 }) }), { maxLength: 30 })
  .map((list) => list.toSorted((a, b) => a.top - b.top));

describe('notes in a margin', () => {
  it('stand at their passages where there is room', () => {
    const apart = [100, 300, 500].map((top) => ({ top, height: 40 }));
    expect(placeNotes(apart, 8, null)).toEqual([100, 300, 500]);
  });

  it('share the way where there is none, and never leave the margin at its top', () => {
    const crowd = [100, 100, 100].map((top) => ({ top, height: 40 }));
    expect(placeNotes(crowd, 10, null)).toEqual([50, 100, 150]);
    expect(
      placeNotes(
        crowd.map((note) => ({ ...note, top: 0 })),
        10,
        null,
      ),
    ).toEqual([0, 50, 100]);
  });

  it('leave the selected one at its passage', () => {
    const crowd = [200, 200, 200].map((top) => ({ top, height: 40 }));
    expect(placeNotes(crowd, 10, 2)).toEqual([100, 150, 200]);
    expect(placeNotes(crowd, 10, 0)).toEqual([200, 250, 300]);
  });

  it('keep their order and never cover one another', () => {
    fc.assert(
      fc.property(notes, fc.nat(30), (list, held) => {
        const tops = placeNotes(list, 8, held);
        expect(tops).toHaveLength(list.length);
        tops.forEach((top, at) => {
          expect(top).toBeGreaterThanOrEqual(0);
          const before = list[at - 1];
          if (before) expect(top).toBeGreaterThanOrEqual((tops[at - 1] ?? 0) + before.height + 8 - 1);
        });
      }),
    );
  });

  it('are no further from their passages in all than pushing each below the last would have them', () => {
    fc.assert(
      fc.property(notes, (list) => {
        let free = 0;
        const greedy = list.map(({ top, height }) => {
          const at = Math.max(top, free);
          free = at + height + 8;
          return at;
        });
        const cost = (tops: readonly number[]) =>
          tops.reduce((sum, top, at) => sum + (top - (list[at]?.top ?? 0)) ** 2, 0);
        // Rounding to whole pixels costs a little.
        expect(Math.sqrt(cost(placeNotes(list, 8, null)))).toBeLessThanOrEqual(
          Math.sqrt(cost(greedy)) + list.length,
        );
      }),
    );
  });
});

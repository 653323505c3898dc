import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeTimeScale,
  mirrorBox,
  panViewport,
  round,
  toX,
  zoomViewport,
} from '../../../src/layout/timeline/time-scale.ts';

describe('the time scale', () => {
  it('leads from time to pixels and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30_000, max: 30_000, noNaN: true }),
        fc.double({ min: 0.05, max: 50_000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, length, share) => {
          const scale = makeTimeScale({ start, end: start + length }, 100, 900);
          const time = start + share * length;
          expect(Math.abs(scale.toTime(scale.toU(time)) - time)).toBeLessThan(
            1e-6 * Math.max(1, Math.abs(time)),
          );
          expect(scale.toU(time)).toBeGreaterThanOrEqual(100 - 1e-6);
          expect(scale.toU(time)).toBeLessThanOrEqual(900 + 1e-6);
        },
      ),
    );
  });

  it('rounds to a tenth, never to minus nothing, and mirrors what runs from right to left', () => {
    expect(Object.is(round(-0.01), 0)).toBe(true);
    expect(toX(10, 100, 'rtl')).toBe(90);
    expect(toX(10, 100, 'ltr')).toBe(10);
    expect(mirrorBox({ x: 10, y: 1, width: 20, height: 5 }, 100, 'rtl')).toEqual({
      x: 70,
      y: 1,
      width: 20,
      height: 5,
    });
  });

  it('zooms about a time that stays where it is, and stops at a minute', () => {
    expect(zoomViewport({ start: 0, end: 10 }, 2, 0)).toEqual({ start: 0, end: 5 });
    const smallest = zoomViewport({ start: 0, end: 1 }, 10_000);
    expect(smallest.end - smallest.start).toBeCloseTo(1 / 1440, 9);
    expect(panViewport({ start: 0, end: 10 }, 3)).toEqual({ start: 3, end: 13 });
  });
});

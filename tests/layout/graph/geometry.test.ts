import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxMeetsCircle, partOf, pathOf, pointAt, round1 } from '../../../src/layout/graph/geometry.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('curves', () => {
  it('are cut so that the parts lie on the whole', () => {
    fc.assert(
      fc.property(
        fc.record({ start: point, control: point, end: point }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (curve, from, to) => {
          const whole = pointAt(curve, from + (to - from) / 2);
          const part = pointAt(partOf(curve, from, to), 0.5);
          expect(part.x).toBeCloseTo(whole.x, 6);
          expect(part.y).toBeCloseTo(whole.y, 6);
        },
      ),
    );
  });

  it('are written with one decimal and no minus zero', () => {
    expect(pathOf({ start: { x: -0.01, y: 0.26 }, control: { x: 1, y: 2 }, end: { x: 3.17159, y: 4 } })).toBe(
      'M0,0.3Q1,2,3.2,4',
    );
    expect(Object.is(round1(-0.04), 0)).toBe(true);
  });
});

describe('a box and a circle', () => {
  it('meet at a corner only within the radius', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(boxMeetsCircle(box, { x: 13, y: 14, r: 4.9 })).toBe(false);
    expect(boxMeetsCircle(box, { x: 13, y: 14, r: 5.1 })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { boxOfPath, parsePath } from '../../../src/exports/pptx/path-geometry.ts';
import { circlePath, halfDiscPath } from '../../../src/layout/timeline/glyph-paths.ts';

const near = (value: number) => Math.round(value * 100) / 100;

describe('paths as offices draw them', () => {
  it('have moves and lines where SVG says them, from the edge or from the last place', () => {
    const lines = [
      { kind: 'move', to: [1, 2] },
      { kind: 'line', to: [11, 2] },
      { kind: 'line', to: [11, 5] },
      { kind: 'close' },
    ];
    expect(parsePath('M1 2H11V5Z')).toEqual(lines);
    expect(parsePath('M1,2h10v3Z')).toEqual(lines);
    expect(parsePath('m1 2l10 0 0 3Z')).toEqual(lines);
  });

  it('have a curve of one handle as one of two', () => {
    expect(parsePath('M0 0Q3 0 3 3')[1]).toEqual({
      kind: 'curve',
      by: [
        [2, 0],
        [3, 1],
      ],
      to: [3, 3],
    });
  });

  it('keep circles round: every point of a curve is as far from the middle as it was', () => {
    const steps = parsePath(circlePath(10, 20, 5));
    const curves = steps.filter((step) => step.kind === 'curve');
    expect(curves).toHaveLength(4);
    for (const { to } of curves) expect(Math.hypot(to[0] - 10, to[1] - 20)).toBeCloseTo(5);
    const { x, y, width, height } = boxOfPath(steps);
    expect([x, y, width, height].map(near)).toEqual([5, 15, 10, 10]);
  });

  it('draw the half of a disc that was asked for', () => {
    const boxOf = (half: 'left' | 'right' | 'lower') => boxOfPath(parsePath(halfDiscPath(0, 0, 4, half)));
    expect(near(boxOf('left').x)).toBe(-4);
    expect(near(boxOf('right').x)).toBe(0);
    expect(near(boxOf('lower').y)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { moveScene } from '../../../src/layout/timeline/build-timeline-scene.ts';
import { findMotion, isFar } from '../../../src/layout/timeline/moving-scene.ts';
import type { Viewport } from '../../../src/layout/timeline/scene.ts';
import { panViewport, zoomViewport } from '../../../src/layout/timeline/time-scale.ts';
import { ARTICLES, FORMATS, makeScene, manyEvents, measureHalf } from './fixtures.ts';

const EVENTS = manyEvents(60);
const VIEW: Viewport = { start: 18_540, end: 18_560 };
const draw = (viewport: Viewport, direction: 'ltr' | 'rtl') =>
  makeScene({ events: EVENTS, viewport, direction });
const inputOf = (direction: 'ltr' | 'rtl') => ({
  index: indexEvents(EVENTS),
  articles: ARTICLES,
  direction,
  measure: measureHalf,
  formats: FORMATS,
});

describe('a scene in motion', () => {
  it('has its marks where a scene built for that view would have the same times', () => {
    const directions = fc.constantFrom('ltr' as const, 'rtl' as const);
    const pan = fc.double({ min: -9, max: 9, noNaN: true });
    const zoom = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(directions, pan, zoom, (direction, days, factor) => {
        const live = panViewport(zoomViewport(VIEW, factor), days);
        const [from, to] = [draw(VIEW, direction), draw(live, direction)];
        const { scale, shift } = findMotion(from, live);
        // Days of publication stand at times of their own in both.
        const gaps = from.publications.flatMap(({ time, x }) => {
          const there = to.publications.find((other) => other.time === time);
          return there ? [Math.abs(scale * x + shift - there.x)] : [];
        });
        expect(Math.max(0, ...gaps)).toBeLessThan(0.5);
      }),
      { numRuns: 60 },
    );
  });

  it('stays where it is when the view does', () => {
    for (const direction of ['ltr', 'rtl'] as const)
      expect(findMotion(draw(VIEW, direction), VIEW)).toEqual({ scale: 1, shift: 0 });
  });

  it('has the frame of the view on its way, and the marks that were drawn', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const live = panViewport(zoomViewport(VIEW, 1.3), 2);
      const drawn = draw(VIEW, direction);
      const moved = moveScene(drawn, inputOf(direction), live);
      const { ticks, contexts, overview, viewport } = draw(live, direction);
      expect(moved).toMatchObject({ ticks, contexts, viewport });
      expect(moved.overview.window.x).toBeCloseTo(overview.window.x, 0);
      expect(moved.marks).toBe(drawn.marks);
      expect(moved.lanes).toBe(drawn.lanes);
    }
  });

  it('is drawn anew when much of the view is missing or marks are out of shape', () => {
    expect(isFar(VIEW, panViewport(VIEW, 2))).toBe(false);
    expect(isFar(VIEW, panViewport(VIEW, 4))).toBe(true);
    expect(isFar(VIEW, panViewport(VIEW, -4))).toBe(true);
    expect(isFar(VIEW, zoomViewport(VIEW, 1.3))).toBe(false);
    expect(isFar(VIEW, zoomViewport(VIEW, 1.5))).toBe(true);
    expect(isFar(VIEW, zoomViewport(VIEW, 0.5))).toBe(true);
  });
});

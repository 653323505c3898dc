import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAxis } from '../../../src/layout/timeline/axis-ticks.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { FORMATS, makeScene, measureHalf } from './fixtures.ts';

const DAY = 18_544; // 2020-10-09, a Friday
const axis = (days: number, width: number) =>
  buildAxis(makeTimeScale({ start: DAY, end: DAY + days }, 0, width), FORMATS, measureHalf);

describe('the axis', () => {
  it('goes from minutes to centuries as the view grows', () => {
    const second = (days: number) => axis(days, 800).ticks[1]?.label;
    expect(second(0.03)).toBe('00:05');
    expect(second(0.5)).toBe('01:00');
    expect(second(10)).toBe('10');
    expect(second(60)).toBe('19');
    expect(second(500)).toBe('Month 04');
    expect(second(4000)).toBe('2022');
    expect(second(400_000)).toMatch(/^\d+00$/);
  });

  it('names the month above its days, and what is cut by the edge too', () => {
    expect(axis(40, 800).spans.map(({ labels }) => labels[0])).toEqual(['Month 2020-10', 'Month 2020-11']);
  });

  it('marks where a larger unit begins', () => {
    const days = axis(30, 1200).ticks.filter(({ major }) => major);
    expect(days.map(({ label }) => label)).toEqual(['1']);
  });

  it('never lets labels touch, whatever the view and the width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20_000, max: 40_000, noNaN: true }),
        fc.double({ min: -3, max: 12, noNaN: true }),
        fc.integer({ min: 200, max: 2000 }),
        (start, magnitude, width) => {
          const viewport = { start, end: start + 2 ** magnitude / 4 };
          const scene = makeScene({ events: [], viewport, width });
          const boxes = scene.ticks.flatMap(({ label }) => label?.box ?? []).sort((a, b) => a.x - b.x);
          boxes.slice(1).forEach((box, at) => {
            const before = boxes[at];
            expect(box.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
          });
          const contexts = scene.contexts.flatMap(({ text }) => text?.box ?? []).sort((a, b) => a.x - b.x);
          contexts.slice(1).forEach((box, at) => {
            expect(box.x).toBeGreaterThanOrEqual((contexts[at]?.x ?? 0) + (contexts[at]?.width ?? 0));
          });
        },
      ),
    );
  });
});

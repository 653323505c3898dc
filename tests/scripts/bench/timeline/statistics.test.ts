import { describe, expect, it } from 'vitest';
import { makeInputSteps } from '../../../../scripts/bench/timeline/input-steps.ts';
import { frameFigures, median, quantile } from '../../../../scripts/bench/timeline/statistics.ts';

describe('the figures of the bench', () => {
  it('take the middle of an odd number and the lower middle of an even one', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2);
    expect(median([])).toBeNaN();
  });

  it('take the value that a share of all does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('read frames as lengths between them', () => {
    const { meanMs, p95Ms, picturesASecond } = frameFigures([0, 10, 20, 40]);
    expect(meanMs).toBeCloseTo(13.33, 2);
    expect(p95Ms).toBe(20);
    expect(picturesASecond).toBeCloseTo(75);
  });

  it('are taken over 120 steps that end where they began', () => {
    const steps = makeInputSteps();
    expect(steps).toHaveLength(120);
    const sum = steps.reduce((total, step) => total + (step.kind === 'wheel' ? step.deltaY : step.deltaX), 0);
    expect(sum).toBe(0);
  });
});

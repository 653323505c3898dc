// Logistic regression that keeps few weights.
import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../scripts/fit/logistic.ts';

const rows = (features: readonly string[], label: boolean, times: number) =>
  Array.from({ length: times }, () => ({ features, label }));

describe('a fit', () => {
  it('comes to the log-odds of a feature that costs nothing', () => {
    const weights = fitLogistic([...rows(['always'], true, 30), ...rows(['always'], false, 10)], 1, 'always');
    expect(weights.get('always')).toBeCloseTo(Math.log(3), 3);
  });

  it('weighs what tells, by its sign, and leaves out what does not', () => {
    const data = [
      ...rows(['always', 'for'], true, 40),
      ...rows(['always', 'against'], false, 40),
      ...rows(['always', 'for', 'noise'], false, 4),
      ...rows(['always', 'against', 'noise'], true, 4),
    ];
    const weights = fitLogistic(data, 2, 'always');
    expect(weights.get('for') ?? 0).toBeGreaterThan((weights.get('against') ?? 0) + 1);
    expect(weights.has('noise')).toBe(false);
  });

  it('gives the same weights each time', () => {
    const data = [...rows(['always', 'a', 'b'], true, 7), ...rows(['always', 'b', 'c'], false, 5)];
    expect([...fitLogistic(data, 0.5, 'always')]).toEqual([...fitLogistic(data, 0.5, 'always')]);
  });
});

import { describe, expect, it } from 'vitest';
import { distanceBetween, isWithin } from '../../src/domain/spans.ts';

const span = (start: number, end: number) => ({ start, end });

describe('a span', () => {
  it.each([
    [span(3, 5), span(0, 5), true],
    [span(0, 5), span(0, 5), true],
    [span(3, 6), span(0, 5), false],
    [span(0, 5), span(3, 5), false],
  ])('%o lies within %o: %s', (inner, outer, expected) => {
    expect(isWithin(inner, outer)).toBe(expected);
  });

  it.each([
    [span(0, 2), span(5, 9), 3],
    [span(5, 9), span(0, 2), 3],
    [span(0, 5), span(5, 9), 0],
    [span(0, 7), span(5, 9), 0],
  ])('%o is as far from %o as the characters between: %i', (a, b, far) => {
    expect(distanceBetween(a, b)).toBe(far);
  });
});

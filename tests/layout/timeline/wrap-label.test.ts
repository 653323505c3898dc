import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakInTwo, fitLine } from '../../../src/layout/timeline/wrap-label.ts';
import { measureHalf } from './fixtures.ts';

const FONT = { size: 10, weight: 400 };

describe('wrapping a label', () => {
  it('breaks where the longer line is shortest', () => {
    expect(breakInTwo('one two three four', 200, FONT, measureHalf)?.lines).toEqual([
      'one two',
      'three four',
    ]);
  });

  it('finds of all breaks the best one', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(words, (parts) => {
        const widths = parts
          .slice(1)
          .map((_, at) =>
            Math.max(
              ...[parts.slice(0, at + 1), parts.slice(at + 1)].map((line) =>
                measureHalf(line.join(' '), FONT),
              ),
            ),
          );
        expect(breakInTwo(parts.join(' '), 10_000, FONT, measureHalf)?.width).toBe(Math.min(...widths));
      }),
    );
  });

  it('does not break words: what fits no two lines has none', () => {
    expect(breakInTwo('unbreakable'.repeat(20), 200, FONT, measureHalf)).toBeNull();
    expect(breakInTwo('word '.repeat(400), 200, FONT, measureHalf)).toBeNull();
    expect(fitLine('far too long for this', 50, FONT, measureHalf)).toBeNull();
  });
});

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

  it('does not break words: what fits no two lines has none', () => {
    expect(breakInTwo('unbreakable'.repeat(20), 200, FONT, measureHalf)).toBeNull();
    expect(breakInTwo('word '.repeat(400), 200, FONT, measureHalf)).toBeNull();
    expect(fitLine('far too long for this', 50, FONT, measureHalf)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffset, utf16Offset } from '../../src/exports/code-points.ts';

describe('offsets in code points', () => {
  it('count an emoji once', () => {
    expect(codePointOffset('a😀b', 3)).toBe(2);
    expect(utf16Offset('a😀b', 2)).toBe(3);
  });

  it('inside a pair stand before it, and beyond the end at the end', () => {
    expect(codePointOffset('a😀b', 2)).toBe(1);
    expect(codePointOffset('😀', 9)).toBe(1);
    expect(utf16Offset('😀', 9)).toBe(2);
  });

  it('are those of the array of code points, and lead back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, at) => {
        const points = [...text];
        const passed = Math.min(at, points.length);
        const offset = points.slice(0, passed).join('').length;
        expect(codePointOffset(text, offset)).toBe(passed);
        expect(utf16Offset(text, passed)).toBe(offset);
      }),
    );
  });
});

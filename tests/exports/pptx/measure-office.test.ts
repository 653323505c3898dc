import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOffice } from '../../../src/exports/pptx/measure-office.ts';

const at = (text: string, weight = 400) => measureOffice(text, { size: 1000, weight });

describe('the width of text in the typefaces of offices', () => {
  it('is that of Arial for Latin letters, bold ones broader', () => {
    expect(at('Truce')).toBe(611 + 333 + 556 + 500 + 556);
    expect(at('Truce', 700)).toBe(611 + 389 + 611 + 556 + 556);
  });

  it('tells joined Arabic letters from those at the end of a group', () => {
    expect(at('ب')).toBe(975);
    expect(at('بب')).toBe(300 + 975);
    // Alef joins nothing after it.
    expect(at('باب')).toBe(300 + 300 + 975);
  });

  it('gives marks and isolates no width', () => {
    expect(at('\u2068هدنة\u2069')).toBe(at('هدنة'));
    expect(at('هُدْنة')).toBe(at('هدنة'));
  });

  it('grows with the size, and is never that of nothing for what shows', () => {
    const shown = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\p{L}/u.test(text));
    fc.assert(
      fc.property(shown, fc.integer({ min: 8, max: 60 }), (text, size) => {
        const width = measureOffice(text, { size, weight: 400 });
        expect(width).toBeGreaterThan(0);
        expect(measureOffice(text, { size: 2 * size, weight: 400 })).toBeCloseTo(2 * width);
      }),
    );
  });
});

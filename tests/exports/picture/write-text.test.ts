import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText, writeLine } from '../../../src/exports/picture/write-text.ts';
import { measureHalf } from '../../layout/timeline/fixtures.ts';

const FONT = { size: 10, weight: 400 };

describe('text of a picture', () => {
  it('runs as its content does, whichever edge it is flush with', () => {
    const line = { x: 5, y: 9, font: FONT, colour: '#000000' };
    expect(writeLine('12 قتيلا', { ...line, side: 'right' })).toBe(
      '<text x="5" y="9" text-anchor="end" font-size="10" font-weight="400" fill="#000000">\u206712 قتيلا\u2069</text>',
    );
    expect(writeLine('«…» (AFP)', { ...line, side: 'right' })).toContain('text-anchor="end"');
    expect(writeLine('«…» (AFP)', { ...line, side: 'right' })).toContain('>«…» (AFP)<');
    expect(writeLine('27 أيلول', { ...line, side: 'left' })).toContain('text-anchor="start"');
  });

  it('lets nothing that it says break out of its line', () => {
    const line = { x: 5, y: 9, font: FONT, colour: '#000000', side: 'right' } as const;
    expect(writeLine('قال\u2069 \u2066a', line)).toContain('>\u2067قال \u2066a\u2069\u2069<');
    expect(wrapText('one \u2068two three\u2069', 50, FONT, measureHalf)).toEqual([
      'one \u2068two\u2069',
      '\u2068three\u2069',
    ]);
  });

  it('is wrapped between words, and inside a word that is wider than a line', () => {
    expect(wrapText('one two three', 40, FONT, measureHalf)).toEqual(['one two', 'three']);
    expect(wrapText('a bbbbbbbbbbbb', 25, FONT, measureHalf)).toEqual(['a', 'bbbbb', 'bbbbb', 'bb']);
    expect(wrapText(' ', 40, FONT, measureHalf)).toEqual([]);
  });

  it('loses no letter and is never wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (wild) => {
        const text = wild.replaceAll(/[\u2066-\u2069]/g, '');
        const lines = wrapText(text, 60, FONT, measureHalf);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines)
          expect(measureHalf(line, FONT) <= 60 || (line.match(/\P{M}/gu) ?? []).length <= 1).toBe(true);
      }),
    );
  });
});

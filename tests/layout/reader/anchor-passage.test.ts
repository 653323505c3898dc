import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage } from '../../../src/layout/reader/anchor-passage.ts';

const passage = (start: number, exact: string, prefix = '', suffix = '') => ({
  start,
  end: start + exact.length,
  exact,
  prefix,
  suffix,
});

describe('anchoring a quotation', () => {
  it('stays at its offsets while they say it', () => {
    expect(anchorPassage('قال نعم. قال نعم.', passage(9, 'قال نعم'))).toEqual({ start: 9, end: 16 });
  });

  it('follows its words when the text moved', () => {
    expect(anchorPassage('سطر جديد\nقال لا', passage(0, 'قال لا'))).toEqual({ start: 9, end: 15 });
  });

  it('uses the context to tell two places apart', () => {
    const text = 'XX قال نعم أمس. قال نعم اليوم.';
    expect(anchorPassage(text, passage(0, 'قال نعم', '', ' اليوم'))).toEqual({ start: 16, end: 23 });
  });

  it('is lost rather than wrong', () => {
    expect(anchorPassage('قال نعم. قال نعم.', passage(3, 'قال نعم'))).toBeNull();
    expect(anchorPassage('نص آخر', passage(0, 'قال نعم'))).toBeNull();
    expect(anchorPassage('نص', passage(0, ''))).toBeNull();
  });

  it('gives only places that say the words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(30),
        fc.string({ minLength: 1, maxLength: 4 }),
        (text, start, exact) => {
          const span = anchorPassage(text, passage(start, exact));
          if (span) expect(text.slice(span.start, span.end)).toBe(exact);
          else expect(text.slice(start, start + exact.length)).not.toBe(exact);
        },
      ),
    );
  });
});

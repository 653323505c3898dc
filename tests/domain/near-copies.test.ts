import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearCopy, readWording } from '../../src/domain/near-copies.ts';

const areCopies = (a: string, b: string) => isNearCopy(readWording(a), readWording(b));

describe('near copies', () => {
  it('takes two prints of a wire story for one text, whatever their spelling and marks', () => {
    expect(areCopies('نفى الجيش الأذري قصف الموقع، مؤكداً ذلك', 'نفي الجيش الاذرى قصف الموقع مؤكدا ذلك')).toBe(
      true,
    );
  });

  it('takes a print with a few words more for a copy', () => {
    expect(
      areCopies('The army denied shelling the site', 'The army denied shelling the site, it said on Friday'),
    ).toBe(true);
  });

  it('keeps apart what shares a name and little else', () => {
    expect(
      areCopies('نفت وزارة الدفاع الأرمينية سقوط شوشا', 'قالت وزارة الدفاع الأرمينية إن المعارك مستمرة'),
    ).toBe(false);
  });

  it('compares short passages as a whole, and those without a word as equal to one another alone', () => {
    expect(areCopies('نعم', 'نعم')).toBe(true);
    expect(areCopies('نعم', 'لا')).toBe(false);
    expect(areCopies('…', 'نعم')).toBe(false);
  });

  it('finds every passage a copy of itself, and asks the same of two whichever comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(areCopies(a, a)).toBe(true);
        expect(areCopies(a, b)).toBe(areCopies(b, a));
      }),
    );
  });
});

// Wordings compared by their runs of words: numbers stand for runs, and the share in common is that of sets of strings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, RunReader } from '../../../src/extraction/assemble/clause-runs.ts';

const clause = fc.array(fc.constantFrom(...'abcd'), { maxLength: 10 }).map((words) => words.join(' '));
const runsOf = (text: string) => {
  const words = text.split(' ').filter(Boolean);
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
};

describe('the runs of a clause', () => {
  it('are of three folded words, whatever stands between them', () => {
    const reader = new RunReader();
    expect(reader.read('أعلنت الهُدنة، أمس!').runs).toEqual(reader.read('اعلنت الهدنه امس').runs);
  });

  it('are none in a shorter one', () => {
    expect(new RunReader().read('وقف القتال')).toEqual({ runs: [], least: [] });
  });

  it('are stood for by four at most, the same in every copy and in every reader', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي الشرقي';
    const [one, other] = [new RunReader(), new RunReader()];
    other.read('كلمات أخرى قبلها هنا');
    const least = one.read(words).least.map((run) => one.read(words).runs.indexOf(run));
    expect(least).toHaveLength(4);
    expect(other.read(words).least.map((run) => other.read(words).runs.indexOf(run))).toEqual(least);
    expect(one.read(`وقيل إن ${words}`).least).toHaveLength(4);
  });
});

describe('the share of a wording that another holds', () => {
  it.each([
    [[0, 1], [0, 1, 2], 1],
    [[0, 1, 2, 3], [0, 9], 0.5],
    [[0], [1], 0],
    [[], [1], 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(containment(a, b)).toBe(share);
    expect(containment(b, a)).toBe(share);
  });

  it('is that of the sets of their runs', () => {
    fc.assert(
      fc.property(clause, clause, (a, b) => {
        const reader = new RunReader();
        const [x, y] = [runsOf(a), runsOf(b)];
        const shared = [...x].filter((run) => y.has(run)).length;
        const least = Math.min(x.size, y.size);
        const share = least === 0 ? 0 : shared / least;
        const [one, other] = [reader.read(a).runs, reader.read(b).runs];
        expect(containment(one, other)).toBe(share);
        expect(containment(one, other, 0.5)).toBe(share < 0.5 ? 0 : share);
      }),
    );
  });
});

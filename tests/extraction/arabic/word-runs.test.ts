// Runs of words by number: equal runs, and only they, share one; the runs of a text and the texts of a run as counted by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHolders, distinctRuns, numberRuns } from '../../../src/extraction/arabic/word-runs.ts';

/** The words of texts as numbers, equal ones by the same. */
function numberWords(texts: readonly (readonly string[])[]): number[][] {
  const known = new Map<string, number>();
  return texts.map((words) =>
    words.map((word) => {
      const number = known.get(word) ?? known.size;
      if (number === known.size) known.set(word, number);
      return number;
    }),
  );
}

const texts = fc.array(fc.array(fc.constantFrom('أ', 'ب', 'ج'), { maxLength: 12 }), { maxLength: 5 });
const length = fc.integer({ min: 1, max: 4 });
const runsOf = (words: readonly string[], n: number) =>
  words.slice(0, Math.max(0, words.length - n + 1)).map((_, i) => words.slice(i, i + n).join(' '));

describe('the numbers of runs', () => {
  it('count from 0 in the order in which runs first occur', () => {
    const { ofText, count } = numberRuns(
      [
        [7, 8, 9],
        [8, 9],
        [9, 8],
      ],
      2,
    );
    expect(ofText.map((runs) => [...runs])).toEqual([[0, 1], [1], [2]]);
    expect(count).toBe(3);
  });

  it('are none for a text shorter than a run, and no run reaches into the next text', () => {
    const { ofText, count } = numberRuns([[1], [2], [1, 2]], 2);
    expect(ofText.map((runs) => runs.length)).toEqual([0, 0, 1]);
    expect(count).toBe(1);
  });

  it('are equal for equal runs and only for them', () => {
    fc.assert(
      fc.property(texts, length, (all, n) => {
        const { ofText, count } = numberRuns(numberWords(all), n);
        const words = all.flatMap((text) => runsOf(text, n));
        const first = [...new Set(words)];
        expect(ofText.flatMap((runs) => [...runs])).toEqual(words.map((run) => first.indexOf(run)));
        expect(count).toBe(first.length);
      }),
    );
  });
});

describe('the different runs of texts and their holders', () => {
  it('are those that sets of strings would give', () => {
    fc.assert(
      fc.property(texts, length, (all, n) => {
        const numbered = numberRuns(numberWords(all), n);
        const distinct = distinctRuns(numbered);
        const sets = all.map((text) => new Set(runsOf(text, n)));
        expect(distinct.map((runs) => runs.length)).toEqual(sets.map((set) => set.size));
        const runs = [...new Set(all.flatMap((text) => runsOf(text, n)))];
        expect([...countHolders(distinct, numbered.count)]).toEqual(
          runs.map((run) => sets.filter((set) => set.has(run)).length),
        );
      }),
    );
  });
});

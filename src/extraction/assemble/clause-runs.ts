// The runs of words of clauses, by number: how much of one wording another holds, and the few runs by which copies are found.
import { wordsIn } from './shingles.ts';

/** Words of a run. */
const RUN = 3;
/** Of the runs of a clause, so many stand for all: those with the least hash, the same in every copy. */
const LEAST = 4;

/** The different runs of a clause as numbers in ascending order. */
export type Runs = readonly number[];

export interface ClauseRuns {
  readonly runs: Runs;
  /** Those that stand for all. */
  readonly least: Runs;
}

/** FNV-1a: a number of a string, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * Reads the runs of clauses; those of one reader can be compared with one another: `read('قصفت طائرات الحي أمس')` → runs 0 and 1.
 */
export function makeRunReader(): (clause: string) => ClauseRuns {
  const numbers = new Map<string, number>();
  const hashes: number[] = [];
  return (clause) => {
    const words = wordsIn(clause);
    const found = new Map<number, string>();
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(' ');
      let number = numbers.get(run);
      if (number === undefined) {
        number = hashes.length;
        numbers.set(run, number);
        hashes.push(hash(run));
      }
      found.set(number, run);
    }
    const byHash = ([a, x]: [number, string], [b, y]: [number, string]) =>
      (hashes[a] ?? 0) - (hashes[b] ?? 0) || (x < y ? -1 : 1);
    return {
      runs: [...found.keys()].sort((a, b) => a - b),
      least: [...found]
        .sort(byHash)
        .slice(0, LEAST)
        .map(([number]) => number),
    };
  };
}

/** The share of the shorter wording that the other holds, 0 to 1: `containment([1, 2], [2, 3, 4])` → 0.5. */
export function containment(a: Runs, b: Runs): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i] as number, b[k] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared / least;
}

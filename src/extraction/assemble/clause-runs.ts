// The runs of words of clauses, by number: how much of one wording another holds, and the few runs by which copies are found.
import { compareText } from '../../domain/compare-text.ts';
import { SequenceNumbers } from '../arabic/sequence-numbers.ts';
import { WordNumbers } from '../arabic/word-numbers.ts';

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

/** FNV-1a: a number of a string, the same everywhere, unit by unit from this one on. */
const HASH_OF_NONE = 0x811c9dc5;
const hashOn = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const SPACE = 0x20;

const ascending = (a: number, b: number) => a - b;

/** Numbers the runs of clauses; those of one reader can be compared with one another. */
export class RunReader {
  readonly words = new WordNumbers();
  private readonly numbers = new SequenceNumbers();
  /** Of each run a number that is the same in every reader. */
  private readonly hashes: number[] = [];
  /** Clauses met so far, and their runs. */
  private readonly clauses = new SequenceNumbers();
  private readonly known: ClauseRuns[] = [];

  /** The runs of a clause: of `'قصفت طائرات الحي أمس'` 0 and 1. */
  read(clause: string): ClauseRuns {
    return this.ofWords(this.words.read(clause));
  }

  /** The runs of a clause of these words; those of equal clauses are the same. */
  ofWords(words: readonly number[]): ClauseRuns {
    for (const word of words) this.clauses.add(word);
    const clause = this.clauses.finish();
    const known = this.known[clause] ?? this.findRuns(words);
    this.known[clause] = known;
    return known;
  }

  private findRuns(words: readonly number[]): ClauseRuns {
    const runs: number[] = [];
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = this.numberOf(words, at);
      if (!runs.includes(run)) runs.push(run);
    }
    runs.sort(ascending);
    return { runs, least: this.leastOf(runs) };
  }

  private leastOf(runs: Runs): number[] {
    const least: number[] = [];
    for (const run of runs) {
      let at = least.length;
      while (at > 0 && this.compare(run, least[at - 1] as number) < 0) at--;
      if (at === LEAST) continue;
      for (let k = Math.min(least.length, LEAST - 1); k > at; k--) least[k] = least[k - 1] as number;
      least[at] = run;
    }
    return least;
  }

  private numberOf(words: readonly number[], at: number): number {
    for (let i = at; i < at + RUN; i++) this.numbers.add(words[i] as number);
    const run = this.numbers.finish();
    if (run === this.hashes.length) this.hashes.push(this.hashOf(run));
    return run;
  }

  /** The hash of its name. */
  private hashOf(run: number): number {
    let hash = HASH_OF_NONE;
    for (let at = 0; at < RUN; at++) {
      if (at > 0) hash = hashOn(hash, SPACE);
      const word = this.numbers.valueAt(run, at);
      for (let i = 0; i < this.words.lengthOf(word); i++) hash = hashOn(hash, this.words.unitAt(word, i));
    }
    return hash >>> 0;
  }

  private nameOf(run: number): string {
    const word = (at: number) => this.words.nameOf(this.numbers.valueAt(run, at));
    return `${word(0)} ${word(1)} ${word(2)}`;
  }

  private compare(a: number, b: number): number {
    const byHash = (this.hashes[a] as number) - (this.hashes[b] as number);
    return byHash || compareText(this.nameOf(a), this.nameOf(b));
  }
}

/**
 * The share of the shorter wording that the other holds, 0 to 1: `containment([1, 2], [2, 3, 4])` → 0.5. Where less than `enough`
 * says nothing, 0 stands for all that is less: most wordings are told apart by their first runs.
 */
export function containment(a: Runs, b: Runs, enough = 0): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  if (a === b) return 1;
  // So many of either may be missing in the other.
  const [missing, lacking] = [a.length - enough * least, b.length - enough * least];
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i] as number, b[k] as number];
    if (x === y) {
      shared++;
      i++;
      k++;
    } else if (x < y) {
      if (++i - shared > missing) return 0;
    } else if (++k - shared > lacking) return 0;
  }
  return shared / least;
}

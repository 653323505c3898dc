// Which articles of a corpus have a passage in common, as prints of one agency's news have, and where it stands in each.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import { LETTER, runs, wordsOf } from '../arabic/unit-class.ts';
import { countHolders, distinctRuns, numberRuns, numberWords } from '../arabic/word-runs.ts';

/** Words of a run that two articles share, and how many more of them make a passage: 16 words, by one or several runs. */
const RUN = 8;
const PASSAGE_RUNS = 8;
/** A run that more articles hold is a standing phrase or background. */
const MAX_HOLDERS = 3;

interface Place {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

interface Shared {
  readonly runs: number;
  readonly start: number;
  readonly end: number;
}

/** The places of each run of words that some articles share, once an article; not of one that more hold than may share a passage. */
function findSharedRuns(shadows: readonly Shadow[]): Map<number, Place[]> {
  const numbered = numberRuns(numberWords(shadows.map(({ text }) => wordsOf(text, LETTER))), RUN);
  const holders = countHolders(distinctRuns(numbered), numbered.count);
  const places = new Map<number, Place[]>();
  numbered.ofText.forEach((numbers, article) => {
    let words: ReturnType<typeof runs> | null = null;
    numbers.forEach((run, at) => {
      const count = holders[run] ?? 0;
      if (count < 2 || count > MAX_HOLDERS) return;
      const list = places.get(run) ?? [];
      if (list.length === 0) places.set(run, list);
      else if (list.at(-1)?.article === article) return;
      words ??= runs(shadows[article]?.text ?? '', LETTER);
      list.push({ article, start: words[at]?.[0] ?? 0, end: words[at + RUN - 1]?.[1] ?? 0 });
    });
  });
  return places;
}

/** For each text the others that it shares a passage with, and where that stands in it (source offsets). */
export function findPassages(shadows: readonly Shadow[]): ReadonlyMap<number, Span>[] {
  const shared = shadows.map(() => new Map<number, Shared>());
  for (const list of findSharedRuns(shadows).values()) {
    for (const { article, start, end } of list) {
      for (const { article: other } of list) {
        if (article === other) continue;
        const found = shared[article]?.get(other) ?? { runs: 0, start, end };
        // Runs that follow one another make one passage.
        const last = start <= found.end ? Math.max(found.end, end) : found.end;
        shared[article]?.set(other, { runs: found.runs + 1, start: found.start, end: last });
      }
    }
  }
  return shadows.map((shadow, article) => {
    const passages = new Map<number, Span>();
    for (const [other, { runs, start, end }] of shared[article] ?? [])
      if (runs >= PASSAGE_RUNS) passages.set(other, toSource(shadow, start, end));
    return passages;
  });
}

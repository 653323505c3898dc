// Which articles of a corpus have a passage in common, as prints of one agency's news have, and where it stands in each.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';

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

/** The places of each run of words; `null` for one that more articles hold than may share a passage. */
function findRuns(shadows: readonly Shadow[]): Map<string, Place[] | null> {
  const holders = new Map<string, Place[] | null>();
  shadows.forEach(({ text }, article) => {
    const words = [...text.matchAll(/\p{L}+/gu)];
    const ends = words.map(({ 0: word, index }) => index + word.length);
    for (let at = 0; at + RUN <= words.length; at++) {
      const start = words[at]?.index ?? 0;
      const end = ends[at + RUN - 1] ?? start;
      const key = text.slice(start, end).replace(/\P{L}+/gu, ' ');
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [{ article, start, end }]);
      else if (list !== null && list.at(-1)?.article !== article) {
        if (list.length === MAX_HOLDERS) holders.set(key, null);
        else list.push({ article, start, end });
      }
    }
  });
  return holders;
}

/** For each text the others that it shares a passage with, and where that stands in it (source offsets). */
export function findPassages(shadows: readonly Shadow[]): ReadonlyMap<number, Span>[] {
  const shared = shadows.map(() => new Map<number, Shared>());
  for (const list of findRuns(shadows).values()) {
    if (list === null || list.length < 2) continue;
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

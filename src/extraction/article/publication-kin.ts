// Which articles of a corpus are akin, so that the day of one speaks for that of another: those that name the same actors and
// places most (two wars of different years are not akin), and those with a passage in common, as prints of one agency's news.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import type { PublicationInput } from './publication-date.ts';

/** From this likeness of what they name (cosine, 0 to 1) two articles are of one subject; wars told apart stay below 0.35. */
const ONE_SUBJECT = 0.5;
/** Words of a run that two articles share, and how many more of them make a passage: 16 words, by one or several runs. */
const RUN = 8;
const PASSAGE_RUNS = 8;
/** A run that more articles hold is a standing phrase or background. */
const MAX_HOLDERS = 3;

/** The cosine of two counts. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const square = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const total = Math.sqrt(square(a) * square(b));
  if (total === 0) return 0;
  // Counts are weighed by their square roots: the tenth naming says less than the first.
  let shared = 0;
  for (const [name, count] of a) shared += Math.sqrt(count * (b.get(name) ?? 0));
  return shared / total;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = ({ text }: Shadow): Word[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** For each pair of articles that share a passage, where its first run stands in the first of the pair. */
function findPassages(inputs: readonly PublicationInput[]): Map<string, Span> {
  const holders = new Map<string, { article: number; start: number; end: number }[]>();
  inputs.forEach(({ shadow }, article) => {
    const words = wordsOf(shadow);
    const seen = new Set<string>();
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      const key = run.map(({ text }) => text).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const list = holders.get(key) ?? [];
      list.push({ article, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
      holders.set(key, list);
    }
  });
  const shared = new Map<string, { runs: number; start: number; end: number }>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > MAX_HOLDERS) continue;
    for (const one of list) {
      for (const other of list) {
        if (one === other) continue;
        const key = `${one.article} ${other.article}`;
        const found = shared.get(key) ?? { runs: 0, start: one.start, end: one.end };
        // Runs that follow one another make one passage.
        const end = one.start <= found.end ? Math.max(found.end, one.end) : found.end;
        shared.set(key, { runs: found.runs + 1, start: found.start, end });
      }
    }
  }
  const passages = new Map<string, Span>();
  for (const [key, { runs, start, end }] of shared)
    if (runs >= PASSAGE_RUNS) passages.set(key, { start, end });
  return passages;
}

/** What tells whether two articles of a list are akin: by a passage (a span of the first), a subject (`null`), or not (`undefined`). */
export function findKinship(
  inputs: readonly PublicationInput[],
): (one: number, other: number) => Span | null | undefined {
  const passages = findPassages(inputs);
  return (one, other) => {
    const passage = passages.get(`${one} ${other}`);
    const [a, b] = [inputs[one], inputs[other]];
    if (!a || !b) return undefined;
    if (passage) return toSource(a.shadow, passage.start, passage.end);
    return likeness(a.subjects, b.subjects) >= ONE_SUBJECT ? null : undefined;
  };
}

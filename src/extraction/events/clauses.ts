// Where the clauses of a sentence begin and end.
import type { Chunk } from './chunks.ts';
import { findTransparentCommas } from './commas.ts';
import { IS_AN, IS_CLAUSE_SIGN, IS_OTHERWISE, IS_SUBORDINATOR } from './word-facts.ts';

/** How a chunk parts clauses, as bits: as a mark or as a word. */
export const PARTS_AS_MARK = 1;
export const PARTS_AS_WORD = 2;

export interface Clauses {
  /** How each chunk parts clauses; 0: not. */
  readonly parts: number[];
  /** The first chunk of the clause of each chunk, and one past its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks and words that part clauses, and with them the bounds of the clause of each chunk: "قصف الجيش المدينة، لكن X نفى" has two. */
export function findClauses(chunks: readonly Chunk[]): Clauses {
  const { length } = chunks;
  const parts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // Commas that part nothing: around a parenthesis, before a preposition, between a subject and its verb.
  const transparent = findTransparentCommas(chunks);
  let start = 0;
  for (let i = 0; i < length; i++) {
    starts.push(start);
    ends.push(length);
    const { kind, facts } = chunks[i] as Chunk;
    const asMark = (facts & IS_CLAUSE_SIGN) !== 0 && kind === 'mark' && !transparent.has(i);
    // غير opens a clause before أن alone: "غير مباشرة" is an adjective.
    const asWord =
      (facts & IS_SUBORDINATOR) !== 0 ||
      ((facts & IS_OTHERWISE) !== 0 && ((chunks[i + 1]?.facts ?? 0) & IS_AN) !== 0);
    parts.push((asMark ? PARTS_AS_MARK : 0) | (asWord ? PARTS_AS_WORD : 0));
    if (!asMark && !asWord) continue;
    for (let k = Math.max(0, start - 1); k < i; k++) ends[k] = i;
    start = i + 1;
  }
  return { parts, starts, ends };
}

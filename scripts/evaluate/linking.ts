// B-cubed: how well the mentions of one event were put together. For each matched mention, what part of those put with it
// belongs there (precision), and what part of those that belong with it is there (recall); the means of both.
// Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998.
import type { Match } from './match.ts';

export function measureLinking(matches: readonly Match[]): { precision: number; recall: number } {
  const groups = <T>(key: (match: Match) => T): Map<T, Set<Match>> => {
    const out = new Map<T, Set<Match>>();
    for (const match of matches) out.set(key(match), (out.get(key(match)) ?? new Set<Match>()).add(match));
    return out;
  };
  const found = groups(({ mention }) => mention.event);
  const wanted = groups(({ placed }) => placed.gold.event);
  let [precision, recall] = [0, 0];
  for (const match of matches) {
    const together = found.get(match.mention.event) ?? new Set();
    const belonging = wanted.get(match.placed.gold.event) ?? new Set();
    const both = [...together].filter((other) => belonging.has(other)).length;
    precision += both / together.size;
    recall += both / belonging.size;
  }
  const of = Math.max(1, matches.length);
  return { precision: precision / of, recall: recall / of };
}

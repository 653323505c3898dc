// Stage 12: mentions into events. All links that something speaks for are tried, the strongest first; one that would put
// together what excludes each other is left out. So neither the order of articles nor of mentions decides.
import type { Step } from '../../domain/corpus-schema.ts';
import { findCandidates } from './link-candidates.ts';
import { conflict } from './link-conflict.ts';
import { evidence } from './link-evidence.ts';
import type { LinkInput } from './link-input.ts';
import { findAntecedent } from './link-reference.ts';

export interface Cluster {
  readonly members: readonly LinkInput[];
  readonly reasons: readonly Step[];
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly step: Step;
  readonly weight: number;
}

/** Of a large event the first and the latest mentions speak for all: more would cost the square of a corpus. */
const SPOKESMEN = 6;

const spokesmen = <T>(members: readonly T[]): readonly T[] =>
  members.length <= 2 * SPOKESMEN ? members : [...members.slice(0, SPOKESMEN), ...members.slice(-SPOKESMEN)];

/** Every link that something speaks for and nothing against. */
function findLinks(inputs: readonly LinkInput[]): Link[] {
  const links: Link[] = [];
  for (const [a, b] of findCandidates(inputs)) {
    const [x, y] = [inputs[a], inputs[b]];
    if (!x || !y || conflict(x, y)) continue;
    const found = evidence(x, y);
    if (found) links.push({ a, b, ...found });
  }
  const indexOf = new Map(inputs.map((input, i) => [input, i]));
  const byArticle = new Map<string, LinkInput[]>();
  inputs.forEach((input, b) => {
    const before = byArticle.get(input.mention.article) ?? [];
    const antecedent = findAntecedent(input, before);
    if (antecedent) links.push({ a: indexOf.get(antecedent.to) ?? b, b, ...antecedent.found });
    before.push(input);
    byArticle.set(input.mention.article, before);
  });
  return links;
}

/** Puts mentions into clusters. `inputs` in the order of publication, article and text: it names the founding mentions. */
export function linkMentions(inputs: readonly LinkInput[]): Cluster[] {
  const links = findLinks(inputs).sort((x, y) => y.weight - x.weight || x.b - y.b || x.a - y.a);
  const clusters = inputs.map((_, i) => ({ members: [i], reasons: [] as { at: number; step: Step }[] }));
  const clusterOf = clusters.map((cluster) => cluster);
  const excluded = (x: readonly number[], y: readonly number[]) =>
    spokesmen(x).some((i) =>
      spokesmen(y).some((j) => conflict(inputs[i] as LinkInput, inputs[j] as LinkInput)),
    );
  for (const { a, b, step } of links) {
    const [x, y] = [clusterOf[a], clusterOf[b]];
    if (!x || !y || x === y || excluded(x.members, y.members)) continue;
    const [large, small] = x.members.length >= y.members.length ? [x, y] : [y, x];
    large.members = [...large.members, ...small.members].sort((i, j) => i - j);
    large.reasons.push(...small.reasons, { at: b, step });
    for (const i of small.members) clusterOf[i] = large;
  }
  return inputs.flatMap((_, i) => {
    const cluster = clusterOf[i];
    if (!cluster || cluster.members[0] !== i) return [];
    return [
      {
        members: cluster.members.map((member) => inputs[member] as LinkInput),
        reasons: [...cluster.reasons].sort((x, y) => x.at - y.at).map(({ step }) => step),
      },
    ];
  });
}

// Stage 12: mentions into events. All links that something speaks for are tried, the strongest first; one that would put
// together what excludes each other is left out. So neither the order of articles nor of mentions decides.
import type { Step } from '../../domain/corpus-schema.ts';
import { findCandidates } from './link-candidates.ts';
import { conflict } from './link-conflict.ts';
import { explain, weigh } from './link-evidence.ts';
import type { LinkInput } from './link-input.ts';
import { explainReference, findAntecedent } from './link-reference.ts';
import type { Ids } from './sets.ts';
import { idsFrom } from './sets.ts';

export interface Cluster {
  readonly members: readonly LinkInput[];
  readonly reasons: readonly Step[];
}

/**
 * Links by their weight; those of one weight in the order of their later, then of their earlier mention. A large corpus has
 * millions: each is three numbers in its list, the indices of both mentions and whether the later one refers to the earlier.
 */
type Links = Map<number, number[]>;

/** Every link that something speaks for and nothing against. */
function findLinks(inputs: readonly LinkInput[]): Links {
  const links: Links = new Map();
  const add = (a: number, b: number, weight: number, refers: boolean) => {
    const list = links.get(weight);
    if (list) list.push(a, b, Number(refers));
    else links.set(weight, [a, b, Number(refers)]);
  };
  const inArticle = new Map<number, number[]>();
  let b = 0;
  for (const candidates of findCandidates(inputs)) {
    const input = inputs[b] as LinkInput;
    const before = inArticle.get(input.article) ?? [];
    const antecedent = findAntecedent(input, before, inputs);
    let isAdded = antecedent === null;
    for (const a of candidates) {
      const other = inputs[a] as LinkInput;
      if (antecedent && !isAdded && antecedent.index < a) {
        add(antecedent.index, b, antecedent.weight, true);
        isAdded = true;
      }
      const weight = conflict(other, input) ? null : weigh(other, input);
      if (weight !== null) add(a, b, weight, false);
    }
    if (antecedent && !isAdded) add(antecedent.index, b, antecedent.weight, true);
    before.push(b);
    inArticle.set(input.article, before);
    b++;
  }
  return links;
}

/** Of a large event the first and the latest mentions speak for all: more would cost the square of a corpus. */
const SPOKESMEN = 6;

/** An event in the making, its mentions as indices. */
interface Group {
  readonly members: number[];
  /** Those that speak for all: the first and the last of many. */
  spokesmen: Ids;
  readonly reasons: { readonly at: number; readonly step: Step }[];
}

const ascending = (a: number, b: number) => a - b;

/** Adds a group to another. */
function join(group: Group, other: Group): void {
  for (const member of other.members) group.members.push(member);
  const all = idsFrom([...group.spokesmen, ...other.spokesmen]);
  group.spokesmen =
    all.length <= 2 * SPOKESMEN ? all : [...all.slice(0, SPOKESMEN), ...all.slice(-SPOKESMEN)];
  group.reasons.push(...other.reasons);
}

/** Whether something in one group excludes something in the other. */
function areApart(x: Group, y: Group, inputs: readonly LinkInput[]): boolean {
  for (const i of x.spokesmen)
    for (const k of y.spokesmen) if (conflict(inputs[i] as LinkInput, inputs[k] as LinkInput)) return true;
  return false;
}

/** Puts mentions into clusters. `inputs` in the order of publication, article and text: it names the founding mentions. */
export function linkMentions(inputs: readonly LinkInput[]): Cluster[] {
  const links = findLinks(inputs);
  const groupOf = inputs.map((_, i): Group => ({ members: [i], spokesmen: [i], reasons: [] }));
  for (const weight of [...links.keys()].sort(ascending).reverse()) {
    const list = links.get(weight) ?? [];
    for (let at = 0; at < list.length; at += 3) {
      const a = list[at] as number;
      const b = list[at + 1] as number;
      const x = groupOf[a] as Group;
      const y = groupOf[b] as Group;
      if (x === y || areApart(x, y, inputs)) continue;
      const [large, small] = x.members.length >= y.members.length ? [x, y] : [y, x];
      join(large, small);
      const [earlier, later] = [inputs[a] as LinkInput, inputs[b] as LinkInput];
      const step = list[at + 2] === 1 ? explainReference(later, earlier) : explain(earlier, later);
      large.reasons.push({ at: b, step });
      for (const i of small.members) groupOf[i] = large;
    }
  }
  return inputs.flatMap((_, i) => {
    const group = groupOf[i];
    if (!group || group.spokesmen[0] !== i) return [];
    return [
      {
        members: group.members.sort(ascending).map((member) => inputs[member] as LinkInput),
        reasons: group.reasons.sort((x, y) => x.at - y.at).map(({ step }) => step),
      },
    ];
  });
}

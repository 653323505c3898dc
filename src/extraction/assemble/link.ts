// Stage 12: mentions into events. In the order of publication each mention joins the event that most speaks for it and
// that none of whose mentions it contradicts, else it founds its own: greedy, so deterministic and explainable.
import type { Step } from '../../domain/corpus-schema.ts';
import type { Evidence, LinkInput } from './link-evidence.ts';
import { conflict, evidence } from './link-evidence.ts';

export interface Cluster {
  readonly members: LinkInput[];
  readonly reasons: Step[];
}

/** Of a large event the first and the latest mentions speak for all: more would cost the square of a corpus. */
const SPOKESMEN = 6;
/** Of the events that share a key with a mention, the latest so many are looked at. */
const CANDIDATES = 40;

function spokesmen({ members }: Cluster): readonly LinkInput[] {
  return members.length <= 2 * SPOKESMEN
    ? members
    : [...members.slice(0, SPOKESMEN), ...members.slice(-SPOKESMEN)];
}

/** The strongest evidence that a mention belongs to a cluster; `null` when nothing speaks for it or anything against. */
function belonging(input: LinkInput, cluster: Cluster): Evidence | null {
  let best: Evidence | null = null;
  for (const member of spokesmen(cluster)) {
    if (conflict(input, member)) return null;
    const found = evidence(input, member);
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best;
}

/** What two mentions of one event have in common at the least: a word run, a place, an actor, a number, an article. */
function keysOf({ mention, words }: LinkInput): string[] {
  const { type } = mention;
  return [
    ...[...words].map((run) => `${type} w ${run}`),
    ...mention.places.map(({ place }) => `${type} p ${place}`),
    ...mention.actors.map(({ actor }) => `${type} a ${actor}`),
    ...mention.quantities.map(({ kind, low }) => `${type} q ${kind} ${low}`),
    `${type} in ${mention.article}`,
  ];
}

/** Puts mentions into clusters, in the order given. */
export function linkMentions(inputs: readonly LinkInput[]): Cluster[] {
  const clusters: Cluster[] = [];
  /** Numbers of clusters by key, in the order of their founding. */
  const byKey = new Map<string, number[]>();
  const file = (number: number, keys: readonly string[]) => {
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [number]);
      else if (list.at(-1) !== number && !list.slice(-CANDIDATES).includes(number)) list.push(number);
    }
  };
  for (const input of inputs) {
    const keys = keysOf(input);
    const candidates = [...new Set(keys.flatMap((key) => byKey.get(key)?.slice(-CANDIDATES) ?? []))].sort(
      (a, b) => a - b,
    );
    let best: { number: number; found: Evidence } | null = null;
    for (const number of candidates) {
      const cluster = clusters[number];
      const found = cluster ? belonging(input, cluster) : null;
      if (found && (!best || found.weight > best.found.weight)) best = { number, found };
    }
    const joined = best === null ? undefined : clusters[best.number];
    if (best && joined) {
      joined.members.push(input);
      joined.reasons.push(best.found.step);
      file(best.number, keys);
    } else {
      clusters.push({ members: [input], reasons: [] });
      file(clusters.length - 1, keys);
    }
  }
  return clusters;
}

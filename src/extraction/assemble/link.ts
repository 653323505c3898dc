// Stage 12: mentions into events. In the order of publication each mention joins the event that most speaks for it and
// that none of whose mentions it contradicts, else it founds its own: greedy, so deterministic and explainable.
import type { Step } from '../../domain/corpus-schema.ts';
import type { Evidence, LinkInput } from './link-evidence.ts';
import { conflict, evidence } from './link-evidence.ts';

export interface Cluster {
  readonly members: LinkInput[];
  readonly reasons: Step[];
}

/** The strongest evidence that a mention belongs to a cluster; `null` when nothing speaks for it or anything against. */
function belonging(input: LinkInput, cluster: Cluster): Evidence | null {
  let best: Evidence | null = null;
  for (const member of cluster.members) {
    if (conflict(input, member)) return null;
    const found = evidence(input, member);
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best;
}

/** Puts mentions into clusters, in the order given. */
export function linkMentions(inputs: readonly LinkInput[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byType = new Map<string, Cluster[]>();
  for (const input of inputs) {
    const rivals = byType.get(input.mention.type) ?? [];
    let best: { cluster: Cluster; found: Evidence } | null = null;
    for (const cluster of rivals) {
      const found = belonging(input, cluster);
      if (found && (!best || found.weight > best.found.weight)) best = { cluster, found };
    }
    if (best) {
      best.cluster.members.push(input);
      best.cluster.reasons.push(best.found.step);
      continue;
    }
    const cluster: Cluster = { members: [input], reasons: [] };
    clusters.push(cluster);
    byType.set(input.mention.type, [...rivals, cluster]);
  }
  return clusters;
}

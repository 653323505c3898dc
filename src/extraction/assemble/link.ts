// Stage 12: mentions into events. Two mentions tell of one event when type, sides, place and days allow it and something
// speaks for it: the same place, the same parties, or the same words. Greedy in order of publication, so deterministic.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import { containment, shingles } from './shingles.ts';

export interface LinkInput {
  readonly mention: Mention;
  /** Day of publication, for the order and the reach of undated mentions. */
  readonly published: string | null;
  readonly agentSides: ReadonlySet<string>;
  readonly targetSides: ReadonlySet<string>;
  /** The clause of the trigger in words, for comparing wordings. */
  readonly words: ReadonlySet<string>;
}

export interface Cluster {
  readonly members: LinkInput[];
  readonly reasons: Step[];
}

/** Wordings this close are one passage in two prints. */
const SAME_WORDS = 0.5;
/** Days that an estimated date may be off and still be the same event. */
const LOOSE_DAYS = 2;
/** Sources put one meeting or truce on neighbouring days; those are kept as alternatives of one event. */
const DISPUTED_DAYS = 1;

const overlaps = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((item) => b.has(item));

/** The words of a passage clause as shingles, for `LinkInput.words`. */
export function wordsOf(text: string): Set<string> {
  return shingles(text, 3);
}

/** How far two mentions are apart in days: 0 where intervals touch; `null` where one has no day at all. */
function dayGap(a: Mention['date'], b: Mention['date']): number | null {
  if ((!a.start && !a.end) || (!b.start && !b.end)) return null;
  const after = (x: string | null, y: string | null) => (x && y ? Math.max(0, daysBetween(y, x)) : 0);
  return Math.max(after(a.start, b.end), after(b.start, a.end));
}

/** Whether two mentions can be one event, and why; `null` when not. */
export function linkReason(a: LinkInput, b: LinkInput): { step: Step; weight: number } | null {
  if (a.mention.type !== b.mention.type) return null;
  const similarity = containment(a.words, b.words);
  const gap = dayGap(a.mention.date, b.mention.date);
  const bothStated = a.mention.date.stated && b.mention.date.stated;
  const copied = similarity >= SAME_WORDS;
  const reach = copied ? LOOSE_DAYS + 1 : bothStated ? 0 : LOOSE_DAYS;
  const sameKind = ['meeting', 'call', 'ceasefire-agreement', 'ceasefire-start', 'visit'].includes(
    a.mention.type,
  );
  if (gap !== null && gap > Math.max(reach, bothStated && sameKind ? DISPUTED_DAYS : 0)) return null;
  if (open(a) !== open(b) && !copied && a.mention.type === 'clash') return null;
  const placesA = new Set(a.mention.places.map(({ place }) => place));
  const placesB = new Set(b.mention.places.map(({ place }) => place));
  const samePlace = overlaps(placesA, placesB);
  if (placesA.size > 0 && placesB.size > 0 && !samePlace && !copied) return null;
  if (a.agentSides.size > 0 && b.agentSides.size > 0 && !overlaps(a.agentSides, b.agentSides)) return null;
  if (a.targetSides.size > 0 && b.targetSides.size > 0 && !overlaps(a.targetSides, b.targetSides) && !copied)
    return null;
  if (bothStated && gap !== null && gap > 0 && !samePlace && !copied) return null;
  if (copied)
    return {
      step: { rule: 'link.same-words', params: { percent: String(Math.round(similarity * 100)) } },
      weight: 2 + similarity,
    };
  if (samePlace) {
    const place = [...placesA].find((item) => placesB.has(item)) ?? '';
    return { step: { rule: 'link.same-place', params: { place } }, weight: 1.5 };
  }
  // Without a common place the parties must be the same, and no fewer than two sides or one side with its target.
  const sidesA = new Set([...a.agentSides, ...a.targetSides]);
  const sidesB = new Set([...b.agentSides, ...b.targetSides]);
  const shared = [...sidesA].filter((side) => sidesB.has(side));
  const whole = shared.length === Math.min(sidesA.size, sidesB.size);
  if (shared.length >= 2 && whole)
    return { step: { rule: 'link.same-actors', params: { actors: shared.sort().join(' ') } }, weight: 1.2 };
  if (shared.length === 1 && whole && gap === 0 && similarity > 0.1) {
    return { step: { rule: 'link.same-actors', params: { actors: shared.join(' ') } }, weight: 1 };
  }
  return null;
}

/** A date open at one end: a war that goes on is not one of its days. */
const open = ({ mention }: LinkInput) => (mention.date.start === null) !== (mention.date.end === null);

/** Puts mentions into clusters: each joins the one that most speaks for it, else founds its own. */
export function linkMentions(inputs: readonly LinkInput[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byType = new Map<string, Cluster[]>();
  for (const input of inputs) {
    const rivals = byType.get(input.mention.type) ?? [];
    let best: { cluster: Cluster; step: Step; weight: number } | null = null;
    for (const cluster of rivals) {
      const reason = clusterReason(input, cluster);
      if (reason && (!best || reason.weight > best.weight)) best = { cluster, ...reason };
    }
    if (best) {
      best.cluster.members.push(input);
      best.cluster.reasons.push(best.step);
    } else {
      const cluster: Cluster = { members: [input], reasons: [] };
      clusters.push(cluster);
      rivals.push(cluster);
      byType.set(input.mention.type, rivals);
    }
  }
  return clusters;
}

/** A mention joins a cluster when it links to one member and clashes with none by place or sides. */
function clusterReason(input: LinkInput, cluster: Cluster): { step: Step; weight: number } | null {
  let best: { step: Step; weight: number } | null = null;
  for (const member of cluster.members) {
    const reason = linkReason(input, member);
    if (reason && (!best || reason.weight > best.weight)) best = reason;
  }
  if (!best) return null;
  const places = new Set(cluster.members.flatMap(({ mention }) => mention.places.map(({ place }) => place)));
  const own = new Set(input.mention.places.map(({ place }) => place));
  if (own.size > 0 && places.size > 0 && !overlaps(own, places)) return null;
  return best;
}

// Which ties are drawn where there are too many: those of the most events, and whatever is open or in focus.
import type { ActorGraph } from '../../domain/actor-graph.ts';

/** At most this many strands, mediations and disputes are drawn at rest; the rest are in the table. */
export const MAX_TIES = 150;

/** A tie that can be drawn. */
export interface RankedTie {
  readonly id: string;
  readonly ends: readonly string[];
  readonly count: number;
  /** The strand without which a mediation is not drawn, or `null`. */
  readonly needs: string | null;
}

/** The ties whose ends are drawn (`isRouted`), those of the most events first. */
export function rankTies(
  { edges, mediations, disputes }: ActorGraph,
  isRouted: (id: string) => boolean,
): readonly RankedTie[] {
  const ties: RankedTie[] = [];
  const add = (id: string, count: number, ends: () => readonly string[], needs: string | null) => {
    if (isRouted(id)) ties.push({ id, count, ends: ends(), needs });
  };
  for (const { id, events, from, to } of edges) add(id, events.length, () => [from, to], null);
  for (const { id, events, mediator, between, edge } of mediations)
    add(id, events.length, () => [mediator, ...between], edge);
  for (const { id, events, between } of disputes) add(id, events.length, () => between, null);
  return ties.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

interface Wanted {
  /** The nodes in focus: a side, or an opened one with its actors; `null`: all. */
  readonly focus: ReadonlySet<string> | null;
  readonly open: string | null;
}

/** The ids of the ties to draw. A mediation is drawn only with the strand that it mediates. */
export function chooseTies(ranked: readonly RankedTie[], { focus, open }: Wanted): ReadonlySet<string> {
  const isWanted = ({ id, ends }: RankedTie) =>
    id === open || (focus !== null && ends.some((end) => focus.has(end)));
  const ties = ranked.filter((tie, at) => at < MAX_TIES || isWanted(tie));
  const chosen = new Set(ties.map(({ id }) => id));
  for (const { id, needs } of ties) if (needs !== null && !chosen.has(needs)) chosen.delete(id);
  return chosen;
}

// Which ties are drawn where there are too many: those of the most events, and whatever is open or in focus.
import type { ActorGraph } from '../../domain/actor-graph.ts';

/** At most this many strands, mediations and disputes are drawn at rest; the rest are in the table. */
export const MAX_TIES = 150;

interface Choice {
  /** Ties whose ends are drawn. */
  readonly routed: ReadonlySet<string>;
  /** The nodes in focus: a side, or an opened one with its actors; `null`: all. */
  readonly focus: ReadonlySet<string> | null;
  readonly open: string | null;
}

/** The ids of the ties to draw. A mediation is drawn only with the strand that it mediates. */
export function chooseTies(
  { edges, mediations, disputes }: ActorGraph,
  { routed, focus, open }: Choice,
): ReadonlySet<string> {
  const isWanted = (id: string, sides: readonly string[]) =>
    id === open || (focus !== null && sides.some((side) => focus.has(side)));
  const ties = [
    ...edges.map(({ id, from, to, events }) => ({ id, sides: [from, to], events, needs: null })),
    ...mediations.map(({ id, mediator, between, edge, events }) => ({
      id,
      sides: [mediator, ...between],
      events,
      needs: edge,
    })),
    ...disputes.map(({ id, between, events }) => ({ id, sides: between, events, needs: null })),
  ]
    .filter(({ id }) => routed.has(id))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
    .filter(({ id, sides }, at) => at < MAX_TIES || isWanted(id, sides));
  const chosen = new Set(ties.map(({ id }) => id));
  return new Set(ties.filter(({ needs }) => needs === null || chosen.has(needs)).map(({ id }) => id));
}

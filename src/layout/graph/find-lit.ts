// What an event lights in the graph when it is pointed at anywhere: its ties and all that take part in it.
import type { ActorGraph } from '../../domain/actor-graph.ts';

/** The ids of nodes and ties that hold an event. */
export function findLit(graph: ActorGraph, event: string | null): ReadonlySet<string> {
  if (event === null) return new Set();
  const all = [...graph.nodes, ...graph.edges, ...graph.mediations, ...graph.disputes];
  return new Set(all.filter(({ events }) => events.includes(event)).map(({ id }) => id));
}

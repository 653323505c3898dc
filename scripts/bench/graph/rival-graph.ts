// The graphs that the rival draws: all actors with all their ties, and what our picture shows of them at rest.
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import type { ActorGraph } from '../../../src/domain/actor-graph.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';

/** As many sides and strands as ours draws at rest. */
export const AT_REST = { sides: 24, ties: 150 } as const;

export interface RivalGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly events: number;
    readonly directed: boolean;
  }[];
}

function toRival({ nodes, edges }: ActorGraph, nameOf: (id: string) => string): RivalGraph {
  return {
    nodes: nodes.map(({ id }) => ({ id, label: nameOf(id) })),
    edges: edges.map(({ id, from, to, events, directed }) => ({
      id,
      source: from,
      target: to,
      events: events.length,
      directed,
    })),
  };
}

/** `whole`: every actor and tie; `rest`: the most told sides and strands, as many as ours draws at rest. */
export function makeRivalGraphs(corpus: Corpus): { readonly whole: RivalGraph; readonly rest: RivalGraph } {
  const { events } = splitCorpus(corpus).index([], []);
  const names = new Map(corpus.actors.map(({ id, label }) => [id, label.ar]));
  const sides = new Map(corpus.actors.map(({ id, side }) => [id, side]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const bySides = buildActorGraph(events, (actor) => sides.get(actor) ?? actor);
  const most = <T extends { readonly events: readonly string[] }>(items: readonly T[], count: number) =>
    [...items].sort((a, b) => b.events.length - a.events.length).slice(0, count);
  const nodes = most(bySides.nodes, AT_REST.sides);
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = most(
    bySides.edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    AT_REST.ties,
  );
  return {
    whole: toRival(
      buildActorGraph(events, (actor) => actor),
      nameOf,
    ),
    rest: toRival({ ...bySides, nodes, edges }, nameOf),
  };
}

// The graph of sides, or of actors inside opened ones: who did what to whom, who with whom, and who contradicts whom, as
// the texts tell it. An edge holds the ids of its events, so that every count can be opened. It knows nothing of drawing.
import type { Dispute } from './disputes.ts';
import { findDisputes, pairsAtOdds } from './disputes.ts';
import type { EventSummary } from './site-data.ts';
import type { Strand } from './strands.ts';
import { STRANDS, strandOf } from './strands.ts';

/** A side with the actors through whom it appears, or one actor of an opened side. */
export interface GraphNode {
  readonly id: string;
  readonly actors: readonly string[];
  readonly events: readonly string[];
}

/** Events that only some sides tell: `{ sides: ['azerbaijan'], count: 11 }`. */
export interface ClaimedBy {
  readonly sides: readonly string[];
  readonly count: number;
}

/** One strand between two sides, in one direction or (symmetric) in none; then `from` sorts before `to`. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly strand: Strand;
  readonly directed: boolean;
  /** Ids of its events, sorted; their number is the edge's weight. */
  readonly events: readonly string[];
  /** How many of them are one side's account only. */
  readonly claimed: number;
  readonly claimedBy: readonly ClaimedBy[];
  /** How many have accounts that conflict. */
  readonly contested: number;
  /** How many nobody tells as having happened: planned, called for, hypothetical, or only denied. */
  readonly unrealised: number;
}

/** A mediator's part in an edge (or, where only one party is told, with that party): drawn as such, not as a party. */
export interface Mediation {
  readonly id: string;
  readonly mediator: string;
  readonly between: readonly string[];
  readonly edge: string | null;
  readonly events: readonly string[];
}

export interface ActorGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly mediations: readonly Mediation[];
  readonly disputes: readonly Dispute[];
}

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (values: readonly string[]): string[] =>
  values.length < 2 ? [...values] : [...new Set(values)].sort(compare);
const UNREALISED: ReadonlySet<string> = new Set(['planned', 'called-for', 'hypothetical', 'denied']);

/** An id that no two different ties share, whatever characters the ids of actors hold. */
const keyOf = (...parts: readonly string[]): string =>
  parts
    .map((part) => (/[%|]/.test(part) ? part.replaceAll('%', '%25').replaceAll('|', '%7C') : part))
    .join('|');

/** All pairs of a sorted list: `['a','b','c']` → `a–b, a–c, b–c`. */
function pairs(sides: readonly string[]): Tie[] {
  return sides.flatMap((from, at) => sides.slice(at + 1).map((to) => ({ from, to, directed: false })));
}

/** The ties that one event makes between nodes, those within a side too. */
function tiesOf(event: EventSummary, nodeOf: (actor: string) => string): Tie[] {
  const nodesIn = (role: string) =>
    sorted(event.actors.filter(([, played]) => played === role).map(([actor]) => nodeOf(actor)));
  const agents = nodesIn('agent');
  const targets = nodesIn('target');
  const { shape } = strandOf(event.type);
  if (shape === 'symmetric') return pairs(sorted([...agents, ...targets]));
  if (shape === 'either' && targets.length === 0) return pairs(agents);
  return agents.flatMap((from) =>
    targets.flatMap((to) => (from === to ? [] : [{ from, to, directed: true }])),
  );
}

const groupBy = <T>(items: Iterable<T>, keyOfItem: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

function claimedBy(events: readonly EventSummary[]): ClaimedBy[] {
  const groups = groupBy(
    events.filter((event) => event.status === 'claimed'),
    (event) => keyOf(...sorted(event.claimants)),
  );
  return [...groups.values()]
    .map((group) => ({ sides: sorted(group[0]?.claimants ?? []), count: group.length }))
    .sort((a, b) => b.count - a.count || compare(a.sides.join(), b.sides.join()));
}

function makeEdge(id: string, tie: Tie, strand: Strand, events: readonly EventSummary[]): GraphEdge {
  const count = (test: (event: EventSummary) => boolean) => events.filter(test).length;
  return {
    id,
    ...tie,
    strand,
    events: events.map((event) => event.id),
    claimed: count((event) => event.status === 'claimed'),
    claimedBy: claimedBy(events),
    contested: count((event) => event.status === 'contested'),
    unrealised: count((event) => UNREALISED.has(event.status)),
  };
}

/**
 * Builds the graph from events, in an order that depends on the events alone, not on their order. `nodeOf` is the node of
 * an actor: its side, or itself where that side is opened (`makeNodeOf`). What a side does within itself makes no tie:
 * two ministers of one side at the table with another's are its delegation.
 * A strike by A's army on B, told by A's ministry alone → edge `A → B`, force, 1 event, claimed 1 by A.
 */
export function buildActorGraph(
  events: readonly EventSummary[],
  nodeOf: (actor: string) => string,
  sideOf: (actor: string) => string = nodeOf,
): ActorGraph {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  const ordered = unique.sort((a, b) => compare(a.id, b.id));
  const nodes = new Map<string, { actors: Set<string>; events: Set<string> }>();
  const edges = new Map<string, { tie: Tie; strand: Strand; events: EventSummary[] }>();
  const mediations = new Map<
    string,
    { mediator: string; between: string[]; edge: string | null; events: string[] }
  >();

  const mediate = (mediator: string, between: string[], edge: string | null, event: string) => {
    const id = keyOf('mediation', mediator, edge ?? '', ...between);
    const known = mediations.get(id) ?? { mediator, between, edge, events: [] };
    known.events.push(event);
    mediations.set(id, known);
  };

  const nodeAt = (id: string, event: string) => {
    const node = nodes.get(id) ?? { actors: new Set(), events: new Set() };
    node.events.add(event);
    nodes.set(id, node);
    return node;
  };

  for (const event of ordered) {
    const { strand } = strandOf(event.type);
    for (const [actor] of event.actors) nodeAt(nodeOf(actor), event.id).actors.add(actor);
    // Whose accounts conflict is known of sides, not of those who speak for them.
    for (const side of pairsAtOdds(event).flat()) nodeAt(side, event.id);
    const sides = new Map(event.actors.map(([actor]) => [nodeOf(actor), sideOf(actor)]));
    const ties = tiesOf(event, nodeOf).filter(({ from, to }) => sides.get(from) !== sides.get(to));
    for (const tie of ties) {
      const id = keyOf(tie.from, tie.to, strand, tie.directed ? 'directed' : 'symmetric');
      const edge = edges.get(id);
      if (edge) edge.events.push(event);
      else edges.set(id, { tie, strand, events: [event] });
    }
    if (!event.actors.some(([, role]) => role === 'mediator')) continue;
    const nodesOfRole = (test: (role: string) => boolean) =>
      sorted(event.actors.filter(([, role]) => test(role)).map(([actor]) => nodeOf(actor)));
    const parties = nodesOfRole((role) => role !== 'mediator');
    const partySides = new Set(parties.map((node) => sides.get(node)));
    const mediators = nodesOfRole((role) => role === 'mediator').filter(
      (node) => !partySides.has(sides.get(node)),
    );
    for (const tie of ties) {
      const id = keyOf(tie.from, tie.to, strand, tie.directed ? 'directed' : 'symmetric');
      for (const mediator of mediators) mediate(mediator, [tie.from, tie.to], id, event.id);
    }
    if (ties.length === 0 && partySides.size === 1)
      for (const party of parties)
        for (const mediator of mediators) mediate(mediator, [party], null, event.id);
  }

  return {
    nodes: [...nodes]
      .map(([id, node]) => ({ id, actors: sorted([...node.actors]), events: [...node.events] }))
      .sort((a, b) => compare(a.id, b.id)),
    edges: [...edges]
      .map(([id, { tie, strand, events: told }]) => makeEdge(id, tie, strand, told))
      .sort(
        (a, b) =>
          compare(a.from, b.from) ||
          compare(a.to, b.to) ||
          STRANDS.indexOf(a.strand) - STRANDS.indexOf(b.strand) ||
          compare(a.id, b.id),
      ),
    mediations: [...mediations]
      .map(([id, mediation]) => ({ id, ...mediation }))
      .sort((a, b) => compare(a.id, b.id)),
    disputes: findDisputes(ordered, (pair) => keyOf('dispute', ...pair)),
  };
}

// The run of every strand of the corpus: parallel curves between two sides, each with a slot of its own, bent around
// other nodes; and the ties of mediators to the middle of the strand they mediate.
import type { ActorGraph, GraphEdge } from '../../domain/actor-graph.ts';
import { STRANDS } from '../../domain/strands.ts';
import type { Circle, Curve, Point, Size } from './geometry.ts';
import { clamp, pointAt, sample, unit } from './geometry.ts';

/** Between a node and the ends of its strands, in px. */
export const NODE_GAP = 3;
/** Between the axes of parallel strands, in px. */
const SLOT = 11;

interface Placed extends Circle {
  readonly id: string;
}

/** The full run of an edge from its `from` to its `to`; arrowheads and widths are the scene's. */
export interface EdgeRoute {
  readonly edge: GraphEdge;
  readonly curve: Curve;
}

export interface MediationRoute {
  readonly id: string;
  readonly mediator: string;
  readonly edge: string | null;
  readonly curve: Curve;
}

/** How far a curve's middle may leave the straight line, in parts of its length; the first that is free is taken. */
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3];

/**
 * A curve from rim to rim of two circles. `bend` moves its middle sideways (px); `slot` is its distance from the axis of
 * its bundle:
 *
 *      ____slot +____
 *   (a)------0------(b)      both ends lie on the rims, `NODE_GAP` away
 *      ‾‾‾‾slot −‾‾‾‾
 */
function arc(a: Circle, b: Circle, bend: number, slot: number): Curve {
  const along = unit(a, b);
  const side = { x: -along.y, y: along.x };
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const end = (circle: Circle, forward: 1 | -1): Point => {
    const rim = circle.r + NODE_GAP;
    // The slots of a bundle share the rim; a small node has them closer together.
    const angle = clamp(
      Math.atan2(2 * bend, distance / 2) + Math.asin(clamp(slot / rim, -0.85, 0.85)),
      -1.45,
      1.45,
    );
    return {
      x: circle.x + rim * (forward * Math.cos(angle) * along.x + Math.sin(angle) * side.x),
      y: circle.y + rim * (forward * Math.cos(angle) * along.y + Math.sin(angle) * side.y),
    };
  };
  const out = 2 * bend + 1.7 * slot;
  return {
    start: end(a, 1),
    control: { x: (a.x + b.x) / 2 + side.x * out, y: (a.y + b.y) / 2 + side.y * out },
    end: end(b, -1),
  };
}

/** What a run costs: other nodes in its way, leaving the canvas. */
function costOf(curve: Curve, others: readonly Circle[], { width, height }: Size): number {
  let cost = 0;
  for (const point of sample(curve, 16)) {
    if (point.x < 4 || point.y < 4 || point.x > width - 4 || point.y > height - 4) cost += 3;
    for (const { x, y, r } of others) if (Math.hypot(point.x - x, point.y - y) < r + 8) cost += 2;
  }
  return cost;
}

/** The bend of a bundle with the given outermost slots. */
function chooseBend(
  a: Circle,
  b: Circle,
  slots: readonly number[],
  others: readonly Circle[],
  size: Size,
): number {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  let best = { bend: 0, cost: Number.POSITIVE_INFINITY };
  for (const part of BENDS) {
    const bend = part * distance;
    const cost =
      slots.reduce((sum, slot) => sum + costOf(arc(a, b, bend, slot), others, size), 0) + Math.abs(part) * 12;
    if (cost < best.cost - 1e-9) best = { bend, cost };
  }
  return best.bend;
}

/** The order of strands across a bundle seen from `a`: there on one side, back on the other, symmetric between. */
function acrossOf(edge: GraphEdge, a: string): number {
  const strand = STRANDS.indexOf(edge.strand);
  if (!edge.directed) return strand - 1;
  return edge.from === a ? strand - 5 : 5 - strand;
}

const turned = ({ start, control, end }: Curve): Curve => ({ start: end, control, end: start });

/** Routes all edges and mediations between the nodes that are drawn. */
export function routeEdges(
  graph: ActorGraph,
  nodes: readonly Placed[],
  size: Size,
): { routes: EdgeRoute[]; mediations: MediationRoute[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bundles = new Map<string, { a: Placed; b: Placed; edges: GraphEdge[] }>();
  for (const edge of graph.edges) {
    const [first, second] = edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
    const [a, b] = [byId.get(first), byId.get(second)];
    if (!a || !b) continue;
    const key = JSON.stringify([first, second]);
    const bundle = bundles.get(key) ?? { a, b, edges: [] };
    bundle.edges.push(edge);
    bundles.set(key, bundle);
  }

  const routes: EdgeRoute[] = [];
  const besides = new Map<string, Curve>();
  for (const [key, { a, b, edges }] of bundles) {
    const others = nodes.filter((node) => node !== a && node !== b);
    const ordered = [...edges].sort((one, two) => acrossOf(one, a.id) - acrossOf(two, a.id));
    const slots = ordered.map((_, at) => (at - (ordered.length - 1) / 2) * SLOT);
    const bend = chooseBend(a, b, slots.length > 1 ? [slots[0] ?? 0, slots.at(-1) ?? 0] : [0], others, size);
    besides.set(key, arc(a, b, bend, (slots.at(-1) ?? 0) + SLOT));
    ordered.forEach((edge, at) => {
      const curve = arc(a, b, bend, slots[at] ?? 0);
      routes.push({ edge, curve: edge.from === a.id ? curve : turned(curve) });
    });
  }

  const curveOf = new Map(routes.map(({ edge, curve }) => [edge.id, curve]));
  const mediations = graph.mediations.flatMap(({ id, mediator, between, edge }): MediationRoute[] => {
    const from = byId.get(mediator);
    const along = edge === null ? undefined : curveOf.get(edge);
    const party = byId.get(between[0] ?? '');
    // A point is a circle without extent; the gap that `arc` leaves before it is where its sign stands.
    const to: Circle | undefined = edge === null ? party : along && { ...pointAt(along, 0.5), r: 0 };
    if (!from || !to) return [];
    // A mediator with one party runs beside the strands of the two, not upon them.
    const pair = to === party ? [from.id, party.id].sort() : [];
    const beside = besides.get(JSON.stringify(pair));
    if (beside) return [{ id, mediator, edge, curve: from.id === pair[0] ? beside : turned(beside) }];
    const parties = new Set(between);
    const others = nodes.filter((node) => node !== from && (edge !== null || !parties.has(node.id)));
    return [{ id, mediator, edge, curve: arc(from, to, chooseBend(from, to, [0], others, size), 0) }];
  });
  return { routes, mediations };
}

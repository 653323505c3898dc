// The run of every strand of the corpus: parallel curves between two ends, each with a slot of its own, bent around other
// nodes and opened sides; and the ties of mediators to the middle of the strand they mediate.
import type { ActorGraph, GraphEdge } from '../../domain/actor-graph.ts';
import { STRANDS } from '../../domain/strands.ts';
import type { Box, Circle, Curve, Point, Size } from './geometry.ts';
import { boxHolds, clamp, pointAt, sample, unit } from './geometry.ts';
import type { Places } from './graph-layout.ts';
import { findEnds } from './graph-layout.ts';

/** Between a node and the ends of its strands, in px. */
export const NODE_GAP = 3;
/** Between the axes of parallel strands, in px. */
const SLOT = 11;

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

export interface DisputeRoute {
  readonly id: string;
  readonly curve: Curve;
}

export interface Routes {
  readonly routes: readonly EdgeRoute[];
  readonly mediations: readonly MediationRoute[];
  readonly disputes: readonly DisputeRoute[];
}

/** Whether a tie has a run, by its id. */
export function routedBy({ routes, mediations, disputes }: Routes): (id: string) => boolean {
  const ids = new Set([...routes.map(({ edge }) => edge), ...mediations, ...disputes].map(({ id }) => id));
  return (id) => ids.has(id);
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

/** What a run has to go around. */
interface Ground {
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
  readonly size: Size;
}

/** What a run costs: nodes and opened sides in its way, leaving the canvas. */
function costOf(curve: Curve, { circles, boxes, size }: Ground): number {
  let cost = 0;
  for (const point of sample(curve, 16)) {
    if (point.x < 4 || point.y < 4 || point.x > size.width - 4 || point.y > size.height - 4) cost += 3;
    for (const { x, y, r } of circles) {
      const [dx, dy, near] = [point.x - x, point.y - y, r + 8];
      if (dx * dx + dy * dy < near * near) cost += 2;
    }
    for (const box of boxes) if (boxHolds(box, point)) cost += 3;
  }
  return cost;
}

interface Bend {
  readonly bend: number;
  readonly cost: number;
}

/** The bend of a bundle with the given outermost slots. */
function chooseBend(a: Circle, b: Circle, slots: readonly number[], ground: Ground): Bend {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  let best: Bend = { bend: 0, cost: Number.POSITIVE_INFINITY };
  for (const part of BENDS) {
    const turn = Math.abs(part) * 12;
    if (turn >= best.cost) break;
    const bend = part * distance;
    const cost = slots.reduce((sum, slot) => sum + costOf(arc(a, b, bend, slot), ground), 0) + turn;
    if (cost < best.cost - 1e-9) best = { bend, cost };
  }
  return best;
}

/** Which anchors of two ends a bundle joins, and how it bends; the far side of a box only where that costs less. */
function chooseRun(
  ones: readonly Circle[],
  others: readonly Circle[],
  slots: readonly number[],
  ground: Ground,
): { readonly a: Circle; readonly b: Circle; readonly bend: number } | null {
  let best: { a: Circle; b: Circle; bend: number; cost: number } | null = null;
  for (const [atA, a] of ones.entries())
    for (const [atB, b] of others.entries()) {
      const { bend, cost } = chooseBend(a, b, slots, ground);
      const far = cost + 2 * (atA + atB);
      if (!best || far < best.cost - 1e-9) best = { a, b, bend, cost: far };
    }
  return best;
}

/** One strand of a bundle; `across` orders it. */
interface Strand {
  readonly from: string;
  readonly to: string;
  readonly across: (a: string) => number;
  readonly take: (curve: Curve) => void;
}

/** The order of strands across a bundle seen from `a`: there on one side, back on the other, symmetric between. */
function acrossOf(edge: GraphEdge, a: string): number {
  const strand = STRANDS.indexOf(edge.strand);
  if (!edge.directed) return strand - 1;
  return edge.from === a ? strand - 5 : 5 - strand;
}
/** Conflicting accounts run outside of what is told. */
const OUTSIDE = 9;

const turned = ({ start, control, end }: Curve): Curve => ({ start: end, control, end: start });

/** Routes all strands between the ends that are drawn. */
export function routeEdges(graph: ActorGraph, places: Places): Routes {
  const { nodes, boxes, size } = places;
  const ends = findEnds(places);
  const groundWithout = (...ids: readonly string[]): Ground => ({
    circles: nodes.filter(({ id }) => !ids.includes(id)),
    boxes,
    size,
  });
  const routes: EdgeRoute[] = [];
  const disputes: DisputeRoute[] = [];
  const strands: Strand[] = [
    ...graph.edges.map((edge) => ({
      from: edge.from,
      to: edge.to,
      across: (a: string) => acrossOf(edge, a),
      take: (curve: Curve) => routes.push({ edge, curve }),
    })),
    ...graph.disputes.map(({ id, between: [from, to] }) => ({
      from,
      to,
      across: () => OUTSIDE,
      take: (curve: Curve) => disputes.push({ id, curve }),
    })),
  ];

  const bundles = new Map<string, { first: string; second: string; strands: Strand[] }>();
  for (const strand of strands) {
    const [first, second] = strand.from < strand.to ? [strand.from, strand.to] : [strand.to, strand.from];
    if (!ends.has(first) || !ends.has(second)) continue;
    const key = JSON.stringify([first, second]);
    const bundle = bundles.get(key) ?? { first, second, strands: [] };
    bundle.strands.push(strand);
    bundles.set(key, bundle);
  }
  const besides = new Map<string, Curve>();
  for (const [key, bundle] of bundles) {
    const [one, other] = [ends.get(bundle.first), ends.get(bundle.second)];
    if (!one || !other) continue;
    const ordered = [...bundle.strands].sort((s, o) => s.across(bundle.first) - o.across(bundle.first));
    const slots = ordered.map((_, at) => (at - (ordered.length - 1) / 2) * SLOT);
    const outermost = slots.length > 1 ? [slots[0] ?? 0, slots.at(-1) ?? 0] : [0];
    const ground = groundWithout(bundle.first, bundle.second);
    const run = chooseRun(one.anchors(other.middle), other.anchors(one.middle), outermost, ground);
    if (!run) continue;
    const { a, b, bend } = run;
    besides.set(key, arc(a, b, bend, (slots.at(-1) ?? 0) + SLOT));
    ordered.forEach((strand, at) => {
      const curve = arc(a, b, bend, slots[at] ?? 0);
      strand.take(strand.from === bundle.first ? curve : turned(curve));
    });
  }

  const curveOf = new Map(routes.map(({ edge, curve }) => [edge.id, curve]));
  const mediations = graph.mediations.flatMap(({ id, mediator, between, edge }): MediationRoute[] => {
    const from = ends.get(mediator);
    const [party = ''] = between;
    if (!from) return [];
    if (edge === null) {
      const to = ends.get(party);
      if (!to) return [];
      // A mediator with one party runs beside the strands of the two, not upon them.
      const pair = [mediator, party].sort();
      const beside = besides.get(JSON.stringify(pair));
      if (beside) return [{ id, mediator, edge, curve: mediator === pair[0] ? beside : turned(beside) }];
      const ground = groundWithout(mediator, party);
      const run = chooseRun(from.anchors(to.middle), to.anchors(from.middle), [0], ground);
      return run ? [{ id, mediator, edge, curve: arc(run.a, run.b, run.bend, 0) }] : [];
    }
    const along = curveOf.get(edge);
    if (!along) return [];
    // A point is a circle without extent; the gap that `arc` leaves before it is where its sign stands.
    const to = { ...pointAt(along, 0.5), r: 0 };
    const run = chooseRun(from.anchors(to), [to], [0], groundWithout(mediator));
    return run ? [{ id, mediator, edge, curve: arc(run.a, run.b, run.bend, 0) }] : [];
  });
  return { routes, mediations, disputes };
}

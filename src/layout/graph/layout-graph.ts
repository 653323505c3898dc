// Where the sides stand and how the strands run between them: computed once for the whole corpus and a size, seeded, so
// that a filter never moves anything. Labels and what is in view are the scene's work.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import type { SimulationNodeDatum } from 'd3';
import type { ActorGraph, GraphNode } from '../../domain/actor-graph.ts';
import type { Circle, Size } from './geometry.ts';
import { clamp, round1, unit } from './geometry.ts';
import type { EdgeRoute, MediationRoute } from './route-edges.ts';
import { routeEdges } from './route-edges.ts';

/** At most this many sides are drawn, the most told of; the others are in the table. */
export const MAX_SIDES = 24;
const TICKS = 300;
const ROUNDS = 200;
const SEED = 0.42;
/** Room that a label takes beside its node, as the layout reckons without measuring text, in px. */
const LABEL = { width: 92, height: 20 };

export interface LaidNode extends Circle {
  readonly id: string;
}

export interface GraphLayout {
  readonly size: Size;
  /** The most told of first. */
  readonly nodes: readonly LaidNode[];
  readonly routes: readonly EdgeRoute[];
  readonly mediations: readonly MediationRoute[];
  /** The largest number of events of one edge in the corpus: the scale of widths. */
  readonly maxCount: number;
  /** Side of the square that each node has on average, in px: the scale of radii and widths. */
  readonly cell: number;
  /** Sides that are not drawn: without ties, or beyond the limit. */
  readonly omitted: readonly string[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly r: number;
  x: number;
  y: number;
}

/** The sides that have ties, the most told of first. */
function rankNodes(graph: ActorGraph): GraphNode[] {
  const tied = new Set([
    ...graph.edges.flatMap(({ from, to }) => [from, to]),
    ...graph.mediations.flatMap(({ mediator, between }) => [mediator, ...between]),
  ]);
  return graph.nodes
    .filter(({ id }) => tied.has(id))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}

interface Tie {
  readonly source: string;
  readonly target: string;
  events: number;
  strands: number;
}

/** One tie a pair of drawn sides, with all its strands: they share the room between the two. */
function tiesOf(graph: ActorGraph, drawn: ReadonlySet<string>): Tie[] {
  const ties = new Map<string, Tie>();
  const add = (a: string, b: string, events: number, strands: number) => {
    const [source, target] = a < b ? [a, b] : [b, a];
    if (!drawn.has(source) || !drawn.has(target)) return;
    const key = JSON.stringify([source, target]);
    const tie = ties.get(key) ?? { source, target, events: 0, strands: 0 };
    tie.events += events;
    tie.strands += strands;
    ties.set(key, tie);
  };
  for (const { from, to, events } of graph.edges) add(from, to, events.length, 1);
  for (const { mediator, between, events } of graph.mediations)
    for (const party of between) add(mediator, party, events.length / 2, 0);
  return [...ties.values()];
}

/** Strands from which a tie keeps its corridor free of other nodes. */
const BROAD = 3;

/** Pushes a body out of the corridors of broad ties between others; `share` is how far, 0 … 1. Whether any was in one. */
function clearCorridors(bodies: readonly Body[], ties: readonly Tie[], share: number): boolean {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  let moved = false;
  for (const { source, target, strands } of ties) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b || strands < BROAD) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    if (length < 1) continue;
    for (const body of bodies) {
      if (body === a || body === b) continue;
      const along = ((body.x - a.x) * dx + (body.y - a.y) * dy) / length;
      if (along < 0 || along > length) continue;
      const aside = ((body.y - a.y) * dx - (body.x - a.x) * dy) / length;
      // A bundle bows out in its middle, so its corridor is widest there.
      const bow = 1 + 0.7 * (1 - Math.abs(2 * (along / length) - 1));
      const missing = body.r + 6 + strands * 4 * bow - Math.abs(aside);
      if (missing <= 0.5) continue;
      moved = true;
      const push = (aside < 0 ? -1 : 1) * missing * share;
      body.x -= (dy / length) * push;
      body.y += (dx / length) * push;
    }
  }
  return moved;
}

/** Moves the ends of broad ties apart until their strands can be told from one another. Whether any were too near. */
function stretchBundles(bodies: readonly Body[], ties: readonly Tie[], cell: number): boolean {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  let moved = false;
  for (const { source, target, strands } of ties) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b || strands < BROAD) continue;
    const { x, y } = unit(a, b);
    const missing = a.r + b.r + Math.min(cell * 0.9, 14 * strands) - Math.hypot(b.x - a.x, b.y - a.y);
    if (missing <= 0.5) continue;
    moved = true;
    const push = missing * 0.2;
    a.x -= x * push;
    a.y -= y * push;
    b.x += x * push;
    b.y += y * push;
  }
  return moved;
}

/** Runs the seeded forces; starts on a spiral of whole pixels, the most told of in the middle. */
function simulate(bodies: Body[], ties: readonly Tie[], { width, height }: Size, cell: number): void {
  const radius = new Map(bodies.map(({ id, r }) => [id, r]));
  const links = ties.map((tie) => {
    const rims = (radius.get(tie.source) ?? 0) + (radius.get(tie.target) ?? 0);
    return { ...tie, distance: rims + cell * 0.45 + Math.min(cell * 0.8, 11 * tie.strands) };
  });
  forceSimulation(bodies)
    .randomSource(randomLcg(SEED))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ distance }) => distance)
        .strength(({ events }) => 0.08 + 0.3 * (1 - 1 / (1 + events / 6))),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-cell * 4)
        .distanceMax(cell * 2.5),
    )
    .force('x', forceX<Body>(width / 2).strength((0.16 * height) / (width + height)))
    .force('y', forceY<Body>(height / 2).strength((0.16 * width) / (width + height)))
    .force(
      'collide',
      forceCollide<Body>(({ r }) => Math.max(r + 14, cell * 0.42)),
    )
    .force('corridors', (alpha) => {
      clearCorridors(bodies, ties, alpha * 0.6);
    })
    .stop()
    .tick(TICKS);
}

/** Spreads the bodies over the canvas, each with room for a label under it. */
function fit(bodies: Body[], ties: readonly Tie[], { width, height }: Size, cell: number): void {
  const inner = (body: Body) => ({
    left: Math.max(body.r + 6, Math.min(LABEL.width / 2, width * 0.12)),
    top: body.r + 8,
    bottom: body.r + 8 + LABEL.height,
  });
  const spread = (axis: 'x' | 'y', low: number, high: number) => {
    const values = bodies.map((body) => body[axis]);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const scale = max - min < 1 ? 0 : (high - low) / (max - min);
    for (const body of bodies) body[axis] = scale === 0 ? (low + high) / 2 : low + (body[axis] - min) * scale;
  };
  const largest = Math.max(0, ...bodies.map(({ r }) => r));
  const margin = Math.min(width * 0.14, Math.max(largest, LABEL.width / 2) + 6);
  spread('x', margin, width - margin);
  spread('y', largest + 10, height - largest - 10 - LABEL.height);

  const clampIn = (body: Body) => {
    const { left, top, bottom } = inner(body);
    body.x = clamp(body.x, left, width - left);
    body.y = clamp(body.y, top, height - bottom);
  };
  const crowded = bodies.length * LABEL.width * (2 * largest + LABEL.height) > width * height * 0.5;
  const wide = crowded ? LABEL.width * 0.7 : LABEL.width;
  for (let round = 0; round < ROUNDS; round++) {
    // Room for names comes last: where both cannot be had, it prevails.
    let moved = false;
    if (round < ROUNDS / 2) {
      const stretched = stretchBundles(bodies, ties, cell);
      moved = clearCorridors(bodies, ties, 0.5) || stretched;
    }
    bodies.forEach((a, at) => {
      for (const b of bodies.slice(at + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const overX = Math.max(wide, a.r + b.r + 16) - Math.abs(dx);
        const overY = a.r + b.r + LABEL.height + 10 - Math.abs(dy);
        if (overX <= 0.05 || overY <= 0.05) continue;
        moved = true;
        if (overX < overY) {
          const push = ((dx < 0 ? -1 : 1) * overX) / 2;
          a.x -= push;
          b.x += push;
        } else {
          const push = ((dy < 0 ? -1 : 1) * overY) / 2;
          a.y -= push;
          b.y += push;
        }
      }
    });
    bodies.forEach(clampIn);
    if (!moved) break;
  }
}

/**
 * Lays the whole corpus's graph out on a canvas of `size` px: the same graph and size give the same positions, whatever
 * the filter. Radii grow with the square root of the events told of a side.
 */
export function layoutGraph(graph: ActorGraph, size: Size): GraphLayout {
  const ranked = rankNodes(graph);
  const chosen = ranked.slice(0, MAX_SIDES);
  const cell = Math.sqrt((size.width * size.height) / Math.max(6, chosen.length));
  const largest = Math.max(1, ...chosen.map(({ events }) => events.length));
  const [smallR, largeR] = [clamp(cell * 0.075, 6, 11), clamp(cell * 0.23, 12, 40)];
  const bodies: Body[] = chosen.map(({ id, events }, at) => ({
    id,
    r: round1(smallR + (largeR - smallR) * Math.sqrt(events.length / largest)),
    x: Math.round(size.width / 2 + cell * 0.6 * Math.sqrt(at) * Math.cos(at * 2.4)),
    y: Math.round(size.height / 2 + cell * 0.6 * Math.sqrt(at) * Math.sin(at * 2.4)),
  }));
  if (bodies.length > 0) {
    const ties = tiesOf(graph, new Set(bodies.map(({ id }) => id)));
    simulate(bodies, ties, size, cell);
    fit(bodies, ties, size, cell);
  }
  const nodes = bodies.map(({ id, r, x, y }) => ({ id, r, x: round1(x), y: round1(y) }));
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    size,
    nodes,
    ...routeEdges(graph, nodes, size),
    maxCount: Math.max(0, ...graph.edges.map(({ events }) => events.length)),
    cell,
    omitted: graph.nodes.filter(({ id }) => !drawn.has(id)).map(({ id }) => id),
  };
}

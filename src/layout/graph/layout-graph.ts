// Where the sides stand: computed once for the whole corpus and a size, seeded, so that a filter never moves anything.
// Routes, names and what is in view are others' work.
import type { ActorGraph, GraphNode } from '../../domain/actor-graph.ts';
import type { Size } from './geometry.ts';
import { clamp, round1 } from './geometry.ts';
import type { Places } from './graph-layout.ts';
import { MAX_SIDES, roomOf } from './graph-layout.ts';
import type { Body } from './settle-nodes.ts';
import { settleNodes, spreadNodes } from './settle-nodes.ts';
import type { PairTie } from './simulate-sides.ts';
import { broadest, clearCorridors, simulateSides, stretchBundles } from './simulate-sides.ts';

/** Narrower than this is laid out as if it were this wide, and scrolls. */
const LEAST_WIDTH = 240;
/** How much of the canvas rooms may take before it grows. */
const DENSITY = 0.5;
/** The forces run on one of two canvases, whatever the real one: a window made wider spreads the graph, no more. */
const SHAPES = { lying: { width: 720, height: 440 }, standing: { width: 400, height: 600 } } as const;

/** The sides that have ties, the most told of first. */
function rankNodes(graph: ActorGraph): GraphNode[] {
  const tied = new Set([
    ...graph.edges.flatMap(({ from, to }) => [from, to]),
    ...graph.mediations.flatMap(({ mediator, between }) => [mediator, ...between]),
    ...graph.disputes.flatMap(({ between }) => between),
  ]);
  return graph.nodes
    .filter(({ id }) => tied.has(id))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}

function tiesOf(graph: ActorGraph, drawn: ReadonlySet<string>): PairTie[] {
  const ties = new Map<string, PairTie & { events: number; strands: number }>();
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
  for (const { between, events } of graph.disputes) add(...between, events.length, 1);
  for (const { mediator, between, events } of graph.mediations)
    for (const party of between) add(mediator, party, events.length / 2, 0);
  return [...ties.values()];
}

/** Stretches the bodies over the canvas, their order along each axis kept. */
function stretch(bodies: readonly Body[], { width, height }: Size): void {
  const along = (axis: 'x' | 'y', low: number, high: number) => {
    const values = bodies.map((body) => body[axis]);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const scale = max - min < 1 ? 0 : (high - low) / (max - min);
    for (const body of bodies) body[axis] = scale === 0 ? (low + high) / 2 : low + (body[axis] - min) * scale;
  };
  const rooms = bodies.map(roomOf);
  const [wide, high] = [
    Math.max(...rooms.map((room) => room.width)),
    Math.max(...rooms.map((room) => room.height)),
  ];
  along('x', Math.min(wide / 2, width * 0.2), width - Math.min(wide / 2, width * 0.2));
  along('y', high / 2, height - high / 2);
}

/** The canvas of a number of rooms: as high as given, or higher where they would be too crowded. */
function canvasFor(bodies: readonly Body[], size: Size): Size {
  const width = Math.max(LEAST_WIDTH, size.width);
  const area = bodies.reduce((sum, body) => {
    const room = roomOf(body);
    return sum + room.width * room.height;
  }, 0);
  return { width, height: Math.max(size.height, Math.ceil(area / DENSITY / width)) };
}

/** A radius for each number of events: areas grow with the events. */
function radiusScale(cell: number, largest: number): (events: number) => number {
  const [small, large] = [clamp(cell * 0.075, 8, 11), clamp(cell * 0.23, 14, 40)];
  return (events) => round1(small + (large - small) * Math.sqrt(events / largest));
}

const cellOf = ({ width, height }: Size, count: number) => Math.sqrt((width * height) / Math.max(6, count));

/**
 * Lays the whole corpus's sides out on a canvas of `size` px, which grows downwards where names need it: the same graph
 * and size give the same places, whatever the filter and the language. Radii grow with the square root of the events told
 * of a side.
 */
export function layoutGraph(graph: ActorGraph, size: Size): Places {
  const chosen = rankNodes(graph).slice(0, MAX_SIDES);
  const largest = Math.max(1, ...chosen.map(({ events }) => events.length));
  const cell = cellOf({ ...size, width: Math.max(LEAST_WIDTH, size.width) }, chosen.length);
  const radius = radiusScale(cell, largest);
  const real = chosen.map(({ id, events }) => ({ id, r: radius(events.length), x: 0, y: 0 }));
  const canvas = canvasFor(real, size);
  let { height } = canvas;
  if (chosen.length > 0) {
    const shape = canvas.width >= canvas.height ? SHAPES.lying : SHAPES.standing;
    const unit = cellOf(shape, chosen.length);
    const shapeRadius = radiusScale(unit, largest);
    const bodies: Body[] = chosen.map(({ id, events }, at) => ({
      id,
      r: shapeRadius(events.length),
      x: Math.round(shape.width / 2 + unit * 0.6 * Math.sqrt(at) * Math.cos(at * 2.4)),
      y: Math.round(shape.height / 2 + unit * 0.6 * Math.sqrt(at) * Math.sin(at * 2.4)),
    }));
    const ties = tiesOf(graph, new Set(bodies.map(({ id }) => id)));
    simulateSides(bodies, ties, shape, unit);
    real.forEach((body, at) => {
      body.x = bodies[at]?.x ?? 0;
      body.y = bodies[at]?.y ?? 0;
    });
    stretch(real, canvas);
    const broad = broadest(ties);
    spreadNodes(real, canvas.width, height, () => {
      const stretched = stretchBundles(real, broad, cell);
      return clearCorridors(real, broad, 0.5) || stretched;
    });
    height = settleNodes(real, height);
  }
  const drawn = new Set(real.map(({ id }) => id));
  const rest = graph.nodes
    .filter(({ id }) => !drawn.has(id))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
  return {
    size: { width: canvas.width, height },
    nodes: real.map(({ id, r, x, y }) => ({ id, r, x: round1(x), y: round1(y) })),
    boxes: [],
    maxCount: Math.max(0, ...graph.edges.map(({ events }) => events.length)),
    cell,
    omitted: rest.map(({ id }) => id),
  };
}

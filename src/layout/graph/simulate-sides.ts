// The seeded forces that spread the sides over a canvas, ties short, broad ties with a corridor of their own. Names and the
// edges of the canvas are the settling's work.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import type { Size } from './geometry.ts';
import { unit } from './geometry.ts';
import type { Body } from './settle-nodes.ts';

const TICKS = 200;
const SEED = 0.42;

/** One tie a pair of drawn sides, with all its strands: they share the room between the two. */
export interface PairTie {
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly strands: number;
}

/** Strands from which a tie keeps its corridor free of other nodes, and how many ties can have one. */
const BROAD = 3;
const MAX_CORRIDORS = 16;

/** The ties that keep corridors: where all are broad, only the broadest. */
export function broadest(ties: readonly PairTie[]): PairTie[] {
  return ties
    .filter(({ strands }) => strands >= BROAD)
    .sort(
      (a, b) =>
        b.strands - a.strands || b.events - a.events || (a.source + a.target < b.source + b.target ? -1 : 1),
    )
    .slice(0, MAX_CORRIDORS);
}

/** Pushes a body out of the corridors of ties between others; `share` is how far, 0 … 1. Whether any was in one. */
export function clearCorridors(bodies: readonly Body[], ties: readonly PairTie[], share: number): boolean {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  let moved = false;
  for (const { source, target, strands } of ties) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b) continue;
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

/** Moves the ends of ties apart until their strands can be told from one another. Whether any were too near. */
export function stretchBundles(bodies: readonly Body[], ties: readonly PairTie[], cell: number): boolean {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  let moved = false;
  for (const { source, target, strands } of ties) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b) continue;
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
export function simulateSides(
  bodies: Body[],
  ties: readonly PairTie[],
  { width, height }: Size,
  cell: number,
): void {
  const broad = broadest(ties);
  const radius = new Map(bodies.map(({ id, r }) => [id, r]));
  const links = ties.map((tie) => {
    const rims = (radius.get(tie.source) ?? 0) + (radius.get(tie.target) ?? 0);
    return { ...tie, distance: rims + cell * 0.45 + Math.min(cell * 0.8, 11 * tie.strands) };
  });
  forceSimulation(bodies)
    .randomSource(randomLcg(SEED))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
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
      clearCorridors(bodies, broad, alpha * 0.6);
    })
    .stop()
    .tick(TICKS);
}

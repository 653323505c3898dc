// Names of nodes: wrapped, placed inside or around their node where they cover no node, no opened side, no other name and
// as few strands as can be. The layout keeps room under each node, so that every name has a place.
import type { Box, Point, Size } from './geometry.ts';
import { boxAround, boxesOverlap, boxHolds, boxMeetsCircle, clamp, round1, sample } from './geometry.ts';
import type { LaidNode, Places } from './graph-layout.ts';
import { NAME_ROOM, nameBoxOf, RING } from './graph-layout.ts';
import type { Routes } from './route-edges.ts';
import type { Measure } from './wrap-name.ts';
import { directionOfText, fitName, wrapName } from './wrap-name.ts';

/** Of the names of nodes, in px; the view sets its text in the same. */
export const LABEL_FONT = { size: 13, weight: 600, lineHeight: 16 } as const;
const WRAP_WIDTH = NAME_ROOM.width - 2;
const EDGE = 2;
const GAP = 2;

export interface PlacedLabel {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly box: Box;
  readonly inside: boolean;
  readonly direction: 'rtl' | 'ltr';
}

interface Candidate {
  readonly box: Box;
  readonly inside: boolean;
  readonly cost: number;
}

/** Boxes around a node, the best place first: inside, below, above, beside, then further out. */
function* candidates(node: LaidNode, text: Size, canvas: Size): Generator<Candidate> {
  const { x, y, r } = node;
  const { width, height } = text;
  const keep = (left: number, top: number): Box => ({
    x: clamp(left, EDGE, Math.max(EDGE, canvas.width - EDGE - width)),
    y: clamp(top, EDGE, Math.max(EDGE, canvas.height - EDGE - height)),
    ...text,
  });
  if (Math.hypot(width / 2, height * 0.35) <= r - 2)
    yield { box: { x: x - width / 2, y: y - height / 2, ...text }, inside: true, cost: -20 };
  for (const far of [0, 8, 18, 30]) {
    const off = r + RING + far;
    const diagonal = off * 0.72;
    const around: readonly Point[] = [
      { x: x - width / 2, y: y + off },
      { x: x - width / 2, y: y - off - height },
      { x: x + off + 2, y: y - height / 2 },
      { x: x - off - 2 - width, y: y - height / 2 },
      { x: x + diagonal, y: y + diagonal },
      { x: x - diagonal - width, y: y + diagonal },
      { x: x + diagonal, y: y - diagonal - height },
      { x: x - diagonal - width, y: y - diagonal - height },
    ];
    for (const [at, place] of around.entries())
      yield { box: keep(place.x, place.y), inside: false, cost: at * 0.6 + far * 0.5 };
  }
}

/** What names must keep clear of, and what they had better. */
interface Ground {
  readonly places: Places;
  /** The strands at rest. */
  readonly runs: readonly { readonly points: readonly Point[]; readonly around: Box }[];
  /** The tips of arrowheads. */
  readonly tips: readonly Point[];
}

function costOf({ box, cost }: Candidate, { runs, tips }: Ground): number {
  const crossings = runs.filter(
    ({ points, around }) => boxesOverlap(box, around) && points.some((point) => boxHolds(box, point)),
  ).length;
  const reach = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  return cost + 3 * crossings + 6 * tips.filter((tip) => boxHolds(reach, tip)).length;
}

/** `taken`: names placed, and the room kept for those that are not yet. */
function isFree(node: LaidNode, { box, inside }: Candidate, places: Places, taken: readonly Box[]) {
  const { nodes, boxes, size } = places;
  return (
    box.x >= EDGE - 0.01 &&
    box.y >= EDGE - 0.01 &&
    box.x + box.width <= size.width - EDGE + 0.01 &&
    box.y + box.height <= size.height - EDGE + 0.01 &&
    !taken.some((other) => boxesOverlap(box, other, GAP)) &&
    !boxes.some((other) => boxesOverlap(box, other, GAP)) &&
    !nodes.some((other) => !(inside && other === node) && boxMeetsCircle(box, other, 4))
  );
}

function makeLabel(lines: readonly string[], { box, inside }: Candidate, name: string): PlacedLabel {
  return {
    lines: lines.map((text, at) => ({
      text,
      x: round1(box.x + box.width / 2),
      y: round1(box.y + (at + 0.76) * LABEL_FONT.lineHeight),
    })),
    box: { x: round1(box.x), y: round1(box.y), width: round1(box.width), height: round1(box.height) },
    inside,
    direction: directionOfText(name),
  };
}

/** The best free place for one name; where there is none, the room that is kept for it. */
function placeOne(
  node: LaidNode,
  name: string,
  measure: Measure,
  ground: Ground,
  taken: readonly Box[],
): PlacedLabel {
  let best: { candidate: Candidate; lines: string[]; cost: number } | null = null;
  for (const wrap of [WRAP_WIDTH, WRAP_WIDTH * 0.62]) {
    const lines = wrapName(name, wrap, measure);
    const text = {
      width: Math.max(0, ...lines.map(measure)) + 2,
      height: lines.length * LABEL_FONT.lineHeight,
    };
    for (const candidate of candidates(node, text, ground.places.size)) {
      if (!isFree(node, candidate, ground.places, taken)) continue;
      const cost = candidate.inside
        ? candidate.cost
        : costOf(candidate, ground) + (wrap < WRAP_WIDTH ? 4 : 0);
      if (!best || cost < best.cost) best = { candidate, lines, cost };
    }
  }
  if (best) return makeLabel(best.lines, best.candidate, name);
  const lines = fitName(name, WRAP_WIDTH, NAME_ROOM.height / LABEL_FONT.lineHeight, measure);
  const kept = nameBoxOf(node);
  const box = { ...kept, height: lines.length * LABEL_FONT.lineHeight };
  return makeLabel(lines, { box, inside: false, cost: 0 }, name);
}

/**
 * Places the names of all nodes, the most told of first. Names keep clear of one another, of all nodes and opened sides
 * and of the edge of the canvas; between free places the one over the fewest strands at rest is taken.
 */
export function placeLabels(
  places: Places,
  { routes, mediations }: Routes,
  atRest: ReadonlySet<string>,
  nameOf: (id: string) => string,
  measure: Measure,
): ReadonlyMap<string, PlacedLabel> {
  const drawn = routes.filter(({ edge }) => atRest.has(edge.id));
  const ground: Ground = {
    places,
    runs: [...drawn, ...mediations.filter(({ id }) => atRest.has(id))].map(({ curve }) => {
      const points = sample(curve, 24);
      return { points, around: boxAround(points) };
    }),
    tips: drawn.flatMap(({ edge, curve }) => (edge.directed ? [curve.end] : [])),
  };
  const placed = new Map<string, PlacedLabel>();
  const kept = new Map(places.nodes.map((node) => [node.id, nameBoxOf(node)]));
  for (const node of places.nodes) {
    kept.delete(node.id);
    const taken = [...kept.values(), ...[...placed.values()].map(({ box }) => box)];
    placed.set(node.id, placeOne(node, nameOf(node.id), measure, ground, taken));
  }
  return placed;
}

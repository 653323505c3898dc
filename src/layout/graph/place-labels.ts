// Names of nodes: wrapped, placed inside or around their node where they cover no node, no other name and as few
// strands as can be. A name for which there is no room at all stays unplaced; its node keeps its accessible name.
import type { GraphLayout, LaidNode } from './layout-graph.ts';
import type { Box, Point, Size } from './geometry.ts';
import { boxesOverlap, boxHolds, boxMeetsCircle, clamp, round1, sample } from './geometry.ts';

/** Of the names of nodes, in px; the view sets its text in the same. */
export const LABEL_FONT = { size: 13, weight: 600, lineHeight: 16 } as const;
const WRAP_WIDTH = 104;
const EDGE = 2;
const GAP = 2;
/** Room for the ring of a node that is lit or has the keyboard, in px. */
const RING = 6;

/** The width of a text in the font of labels, in px. */
export type Measure = (text: string) => number;

export interface PlacedLabel {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly box: Box;
  readonly inside: boolean;
  readonly direction: 'rtl' | 'ltr';
}

/** The direction of a name by its first strong letter: `directionOfText('27 أيلول')` → `'rtl'`. */
export function directionOfText(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}

/** Breaks a name between words into lines of at most `width` px (a longer word stays whole). */
export function wrapName(name: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
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
  readonly layout: GraphLayout;
  readonly runs: readonly (readonly Point[])[];
  /** The tips of arrowheads. */
  readonly tips: readonly Point[];
}

function costOf({ box, cost }: Candidate, { runs, tips }: Ground): number {
  const crossings = runs.filter((points) => points.some((point) => boxHolds(box, point))).length;
  const reach = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  return cost + 3 * crossings + 6 * tips.filter((tip) => boxHolds(reach, tip)).length;
}

function isFree(
  node: LaidNode,
  { box, inside }: Candidate,
  { nodes, size }: GraphLayout,
  taken: readonly Box[],
) {
  return (
    box.x >= EDGE - 0.01 &&
    box.x + box.width <= size.width - EDGE + 0.01 &&
    box.y + box.height <= size.height - EDGE + 0.01 &&
    !taken.some((other) => boxesOverlap(box, other, GAP)) &&
    !nodes.some((other) => !(inside && other === node) && boxMeetsCircle(box, other, 4))
  );
}

/** The best free place for one name, or `null`. */
function placeOne(
  node: LaidNode,
  name: string,
  measure: Measure,
  ground: Ground,
  taken: readonly Box[],
): PlacedLabel | null {
  let best: { candidate: Candidate; lines: string[]; cost: number } | null = null;
  for (const wrap of [WRAP_WIDTH, WRAP_WIDTH * 0.62]) {
    const lines = wrapName(name, wrap, measure);
    const text = {
      width: Math.max(0, ...lines.map(measure)) + 2,
      height: lines.length * LABEL_FONT.lineHeight,
    };
    for (const candidate of candidates(node, text, ground.layout.size)) {
      if (!isFree(node, candidate, ground.layout, taken)) continue;
      const cost = candidate.inside
        ? candidate.cost
        : costOf(candidate, ground) + (wrap < WRAP_WIDTH ? 4 : 0);
      if (!best || cost < best.cost) best = { candidate, lines, cost };
    }
  }
  if (!best) return null;
  const { box, inside } = best.candidate;
  return {
    lines: best.lines.map((text, at) => ({
      text,
      x: round1(box.x + box.width / 2),
      y: round1(box.y + (at + 0.76) * LABEL_FONT.lineHeight),
    })),
    box: { x: round1(box.x), y: round1(box.y), width: round1(box.width), height: round1(box.height) },
    inside,
    direction: directionOfText(name),
  };
}

/** Times that names left without room may choose before the others. */
const ATTEMPTS = 4;

/**
 * Places the names of all nodes, the most told of first; where some find no room, they choose first in another attempt.
 * Boxes keep clear of one another, of all nodes and of the edge of the canvas; between free places the one over the
 * fewest strands is taken.
 */
export function placeLabels(
  layout: GraphLayout,
  nameOf: (id: string) => string,
  measure: Measure,
): ReadonlyMap<string, PlacedLabel> {
  const ground: Ground = {
    layout,
    runs: [...layout.routes, ...layout.mediations].map(({ curve }) => sample(curve, 24)),
    tips: layout.routes.flatMap(({ edge, curve }) => (edge.directed ? [curve.end] : [])),
  };
  let order = layout.nodes;
  let best = new Map<string, PlacedLabel>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const placed = new Map<string, PlacedLabel>();
    const taken: Box[] = [];
    for (const node of order) {
      const label = placeOne(node, nameOf(node.id), measure, ground, taken);
      if (!label) continue;
      placed.set(node.id, label);
      taken.push(label.box);
    }
    if (attempt === 0 || placed.size > best.size) best = placed;
    if (placed.size === order.length) break;
    order = [...order.filter(({ id }) => !placed.has(id)), ...order.filter(({ id }) => placed.has(id))];
  }
  return best;
}

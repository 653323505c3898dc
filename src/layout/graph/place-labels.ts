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
  if (Math.hypot(width / 2, height / 2) <= r - 1)
    yield { box: { x: x - width / 2, y: y - height / 2, ...text }, inside: true, cost: -20 };
  for (const far of [0, 8, 18, 30]) {
    const off = r + GAP + 1 + far;
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

/**
 * Places the names of all nodes, the most told of first. Boxes keep clear of one another, of all nodes and of the edge
 * of the canvas; between free places the one over the fewest strands is taken.
 */
export function placeLabels(
  layout: GraphLayout,
  nameOf: (id: string) => string,
  measure: Measure,
): ReadonlyMap<string, PlacedLabel> {
  const { nodes, routes, mediations, size } = layout;
  const runs = [...routes, ...mediations].map(({ curve }) => sample(curve, 24));
  const ends = routes.flatMap(({ edge, curve }) => (edge.directed ? [curve.end] : []));
  const placed = new Map<string, PlacedLabel>();
  const boxes: Box[] = [];

  const costOf = ({ box, cost }: Candidate): number => {
    const crossings = runs.reduce(
      (sum, points) => sum + (points.some((point) => boxHolds(box, point)) ? 3 : 0),
      0,
    );
    const reach = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    return cost + crossings + 6 * ends.filter((end) => boxHolds(reach, end)).length;
  };
  const isFree = (node: LaidNode, { box, inside }: Candidate) =>
    box.x >= EDGE - 0.01 &&
    box.x + box.width <= size.width - EDGE + 0.01 &&
    box.y + box.height <= size.height - EDGE + 0.01 &&
    !boxes.some((other) => boxesOverlap(box, other, GAP)) &&
    !nodes.some((other) => !(inside && other === node) && boxMeetsCircle(box, other, 1));

  for (const node of nodes) {
    const name = nameOf(node.id);
    let best: { candidate: Candidate; lines: string[]; cost: number } | null = null;
    for (const wrap of [WRAP_WIDTH, WRAP_WIDTH * 0.62]) {
      const lines = wrapName(name, wrap, measure);
      const text = {
        width: Math.max(0, ...lines.map(measure)) + 2,
        height: lines.length * LABEL_FONT.lineHeight,
      };
      for (const candidate of candidates(node, text, size)) {
        if (!isFree(node, candidate)) continue;
        const cost = candidate.inside ? candidate.cost : costOf(candidate) + (wrap < WRAP_WIDTH ? 4 : 0);
        if (!best || cost < best.cost) best = { candidate, lines, cost };
      }
    }
    if (!best) continue;
    const { box, inside } = best.candidate;
    boxes.push(box);
    placed.set(node.id, {
      lines: best.lines.map((text, at) => ({
        text,
        x: round1(box.x + box.width / 2),
        y: round1(box.y + (at + 0.76) * LABEL_FONT.lineHeight),
      })),
      box: { x: round1(box.x), y: round1(box.y), width: round1(box.width), height: round1(box.height) },
      inside,
      direction: directionOfText(name),
    });
  }
  return placed;
}

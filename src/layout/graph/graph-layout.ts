// What the layouts of the graph hand on: where sides stand, which are opened, and how much room each of them has.
import type { Box, Circle, Point, Size } from './geometry.ts';

/** At most this many sides are drawn, the most told of; the others are in a list. */
export const MAX_SIDES = 24;
/** At most this many actors inside an opened side. */
export const MAX_ROWS = 10;
/** Of an opened side, in px; rows are targets. */
export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 32;
export const BOX_PADDING = 6;

/** Kept free under a node for two lines of its name, in px: in every language the same, so that none moves a node. */
export const NAME_ROOM = { width: 106, height: 32 } as const;
/** Between a node and its name: the ring of a node that is lit or has the keyboard. */
export const RING = 6;

/** A side that is not opened. */
export interface LaidNode extends Circle {
  readonly id: string;
}

/** An actor's line inside an opened side; `y` is its middle. */
export interface BoxRow {
  readonly id: string;
  readonly y: number;
}

/** An opened side: its head, then its actors, one a row; `more` are not drawn. */
export interface SideBox extends Box {
  readonly id: string;
  readonly head: number;
  readonly rows: readonly BoxRow[];
  readonly more: number;
}

/** Where everything stands. */
export interface Places {
  readonly size: Size;
  /** The most told of first. */
  readonly nodes: readonly LaidNode[];
  readonly boxes: readonly SideBox[];
  /** The largest number of events of one edge in the corpus: the scale of widths. */
  readonly maxCount: number;
  /** Side of the square that each node has on average, in px: the scale of radii and widths. */
  readonly cell: number;
  /** Sides that are not drawn, the most told of first: without ties, or beyond the limit. */
  readonly omitted: readonly string[];
}

/** The box that a node and two lines of its name take: a disc above its name, with a little air. */
export function roomOf({ x, y, r }: Circle): Box {
  const half = Math.max(NAME_ROOM.width / 2 + 3, r + RING);
  const height = 2 * (r + RING) + NAME_ROOM.height + 2;
  return { x: x - half, y: y - r - RING, width: 2 * half, height };
}

/** The place under a node that is kept for its name. */
export function nameBoxOf({ x, y, r }: Circle): Box {
  return { x: x - NAME_ROOM.width / 2, y: y + r + RING, ...NAME_ROOM };
}

/** Where strands reach an end: the disc itself, or beside a row of an opened side, left or right of it. */
export interface End {
  readonly middle: Point;
  /** The nearer to where they come from first. */
  readonly anchors: (towards: Point) => readonly Circle[];
}

/** The ends of all that strands can reach: discs, and heads and rows of opened sides. */
export function findEnds({ nodes, boxes }: Pick<Places, 'nodes' | 'boxes'>): ReadonlyMap<string, End> {
  const ends = new Map<string, End>(nodes.map((node) => [node.id, { middle: node, anchors: () => [node] }]));
  for (const box of boxes)
    for (const { id, y } of [{ id: box.id, y: box.head }, ...box.rows]) {
      const x = box.x + box.width / 2;
      const [left, right] = [
        { x: box.x, y, r: 1 },
        { x: box.x + box.width, y, r: 1 },
      ];
      const anchors = (towards: Point) => (towards.x < x ? [left, right] : [right, left]);
      ends.set(id, { middle: { x, y }, anchors });
    }
  return ends;
}

// Sides opened in place: a box with a row an actor where the disc was. Only what stands in its way moves, to the nearest
// free place; the canvas grows downwards where there is none.
import type { Box, Point, Size } from './geometry.ts';
import { boxesOverlap, clamp, round1 } from './geometry.ts';
import type { LaidNode, Places, SideBox } from './graph-layout.ts';
import { BOX_PADDING, HEAD_HEIGHT, roomOf, ROW_HEIGHT } from './graph-layout.ts';

/** A side to open with the actors to draw, the most told of first, and how many more it has. */
export interface Opening {
  readonly side: string;
  readonly actors: readonly string[];
  readonly more: number;
}

const EDGE = 2;
/** Between a box and what stands beside it: room for strands to leave it. */
const GAP = 16;
const STEP = 8;
const DIRECTIONS = 24;

const sizeOfBox = ({ actors, more }: Opening, canvas: number): Size => ({
  width: round1(clamp(canvas * 0.36, Math.min(208, canvas * 0.53), 232)),
  height: HEAD_HEIGHT + (actors.length + (more > 0 ? 1 : 0)) * ROW_HEIGHT + BOX_PADDING,
});

/**
 * The free place nearest to where a box of a size wishes its middle: rings around it, then under everything. It stays
 * within the canvas's width and below its top; downwards there is always room.
 */
export function findFreePlace(wish: Point, size: Size, taken: readonly Box[], width: number): Point {
  const { width: wide, height: high } = size;
  const boxAt = ({ x, y }: Point): Box => ({ x: x - wide / 2, y: y - high / 2, width: wide, height: high });
  const inside = ({ x, y }: Point): Point => ({
    x: clamp(x, EDGE + size.width / 2, Math.max(EDGE + size.width / 2, width - EDGE - size.width / 2)),
    y: Math.max(y, EDGE + size.height / 2),
  });
  const isFree = (at: Point) => !taken.some((other) => boxesOverlap(boxAt(at), other));
  const bottom = Math.max(0, ...taken.map((box) => box.y + box.height));
  const reach = Math.max(width, bottom);
  for (let away = 0; away <= reach; away += STEP)
    for (let turn = 0; turn < (away === 0 ? 1 : DIRECTIONS); turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const at = inside({ x: wish.x + away * Math.cos(angle), y: wish.y + away * Math.sin(angle) });
      if (isFree(at)) return { x: round1(at.x), y: round1(at.y) };
    }
  const under = inside({ x: wish.x, y: bottom + STEP + size.height / 2 });
  return { x: round1(under.x), y: round1(under.y) };
}

function placeBoxes(openings: readonly Opening[], { nodes, size }: Places): SideBox[] {
  const boxes: SideBox[] = [];
  for (const opening of openings) {
    const node = nodes.find(({ id }) => id === opening.side);
    if (!node) continue;
    const own = sizeOfBox(opening, size.width);
    const taken = boxes.map((box) => widen(box, GAP));
    const middle = findFreePlace(node, own, taken, size.width);
    const box = { x: round1(middle.x - own.width / 2), y: round1(middle.y - own.height / 2), ...own };
    const rowAt = (at: number) => round1(box.y + HEAD_HEIGHT + (at + 0.5) * ROW_HEIGHT);
    boxes.push({
      ...box,
      id: opening.side,
      head: round1(box.y + HEAD_HEIGHT / 2),
      rows: opening.actors.map((id, at) => ({ id, y: rowAt(at) })),
      more: opening.more,
    });
  }
  return boxes;
}

const widen = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Opens sides over the places of the closed graph; the order of opening decides who stays where two would meet. */
export function openSides(places: Places, openings: readonly Opening[]): Places {
  if (openings.length === 0) return places;
  const boxes = placeBoxes(openings, places);
  const opened = new Set(boxes.map(({ id }) => id));
  const walls = boxes.map((box) => widen(box, GAP));
  const closed = places.nodes.filter(({ id }) => !opened.has(id));
  const stay = closed.filter((node) => !walls.some((wall) => boxesOverlap(roomOf(node), wall)));
  const moved = new Map<string, LaidNode>(stay.map((node) => [node.id, node]));
  for (const node of closed) {
    if (moved.has(node.id)) continue;
    const room = roomOf(node);
    const taken = [...walls, ...[...moved.values()].map(roomOf)];
    const wish = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
    const at = findFreePlace(wish, room, taken, places.size.width);
    moved.set(node.id, { ...node, x: round1(node.x + at.x - wish.x), y: round1(node.y + at.y - wish.y) });
  }
  const nodes = closed.flatMap(({ id }) => moved.get(id) ?? []);
  const lowest = Math.max(
    ...[...boxes, ...nodes.map(roomOf)].map(({ y, height }) => Math.ceil(y + height + EDGE)),
  );
  return {
    ...places,
    size: { width: places.size.width, height: Math.max(places.size.height, lowest) },
    nodes,
    boxes,
  };
}

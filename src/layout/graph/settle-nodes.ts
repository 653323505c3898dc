// Room for every name: spreads laid-out nodes until none stands in another's room. What forces leave undone is settled
// downwards, so that it always ends well.
import type { Circle } from './geometry.ts';
import { boxesOverlap, clamp } from './geometry.ts';
import { roomOf } from './graph-layout.ts';

export interface Body {
  readonly id: string;
  readonly r: number;
  x: number;
  y: number;
}

const ROUNDS = 120;
const EDGE = 2;
/** Less than this is no overlap: positions are rounded to 0.1 px. */
const SLACK = 0.3;

/** How far two bodies' rooms overlap along each axis; `null`: not at all. */
function overlapOf(a: Circle, b: Circle): { x: number; y: number } | null {
  const [one, other] = [roomOf(a), roomOf(b)];
  const x = (one.width + other.width) / 2 - Math.abs(a.x - b.x);
  const [top, bottom] = [Math.max(one.y, other.y), Math.min(one.y + one.height, other.y + other.height)];
  const y = bottom - top;
  return x > SLACK && y > SLACK ? { x, y } : null;
}

function keepInside(body: Body, width: number, height: number): void {
  const room = roomOf(body);
  const [above, below] = [body.y - room.y, room.y + room.height - body.y];
  const half = room.width / 2;
  body.x = clamp(body.x, EDGE + half, Math.max(EDGE + half, width - EDGE - half));
  body.y = clamp(body.y, EDGE + above, Math.max(EDGE + above, height - EDGE - below));
}

/** Pushes apart what overlaps, half the way each along the shorter axis; `before` runs at the head of early rounds. */
export function spreadNodes(
  bodies: readonly Body[],
  width: number,
  height: number,
  before: () => boolean,
): void {
  for (let round = 0; round < ROUNDS; round++) {
    // Room for names comes last: where both cannot be had, it prevails.
    let moved = round < ROUNDS / 2 ? before() : false;
    bodies.forEach((a, at) => {
      for (const b of bodies.slice(at + 1)) {
        const over = overlapOf(a, b);
        if (!over) continue;
        moved = true;
        const axis = over.x < over.y ? 'x' : 'y';
        const push = ((b[axis] - a[axis] < 0 ? -1 : 1) * (over[axis] + SLACK)) / 2;
        a[axis] -= push;
        b[axis] += push;
      }
    });
    for (const body of bodies) keepInside(body, width, height);
    if (!moved) return;
  }
}

/**
 * Moves down whoever still overlaps, from the top: afterwards no rooms overlap. Gives the height that takes, at least
 * `height`.
 */
export function settleNodes(bodies: readonly Body[], height: number): number {
  const settled: Body[] = [];
  for (const body of [...bodies].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    for (let blocked = true; blocked; ) {
      const room = roomOf(body);
      const inWay = settled.find((other) => boxesOverlap(room, roomOf(other), -SLACK));
      blocked = inWay !== undefined;
      if (!inWay) break;
      const other = roomOf(inWay);
      body.y += other.y + other.height - room.y;
    }
    settled.push(body);
  }
  const lowest = bodies.map((body) => roomOf(body)).map((room) => Math.ceil(room.y + room.height + EDGE));
  return Math.max(height, ...lowest);
}

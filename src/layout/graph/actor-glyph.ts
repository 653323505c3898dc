// The shape that tells the kind of an actor, whatever its colour: a state is a disc, an organisation a hexagon, and so on.
import type { ActorKind } from '../../domain/corpus-schema.ts';

const n = (value: number) => String(Math.round(value * 10) / 10 + 0);

const polygon = (points: readonly (readonly [number, number])[], x: number, y: number, r: number): string =>
  `M${points.map(([dx, dy]) => `${n(x + dx * r)},${n(y + dy * r)}`).join('L')}Z`;

const disc = (x: number, y: number, r: number): string =>
  `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1 0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1 0 ${n(-2 * r)},0Z`;

const SQUARE = [
  [-0.84, -0.84],
  [0.84, -0.84],
  [0.84, 0.84],
  [-0.84, 0.84],
] as const;
const SHIELD = [
  [-0.86, -0.8],
  [0.86, -0.8],
  [0.86, 0.2],
  [0, 1],
  [-0.86, 0.2],
] as const;
const HEXAGON = [
  [1, 0],
  [0.5, 0.87],
  [-0.5, 0.87],
  [-1, 0],
  [-0.5, -0.87],
  [0.5, -0.87],
] as const;
const PAGE = [
  [-0.72, -0.95],
  [0.3, -0.95],
  [0.72, -0.5],
  [0.72, 0.95],
  [-0.72, 0.95],
] as const;

/** Whether a name can stand on the shape of a kind: it has no gaps in its middle. */
export const holdsName = (kind: ActorKind): boolean => kind !== 'group' && kind !== 'person';

/** The SVG path of a kind's shape about (x, y), inside a circle of radius `r`. */
export function glyphPath(kind: ActorKind, x: number, y: number, r: number): string {
  switch (kind) {
    case 'state':
      return disc(x, y, r);
    case 'government-body':
      return polygon(SQUARE, x, y, r);
    case 'armed-force':
      return polygon(SHIELD, x, y, r);
    case 'person': {
      const shoulders = `M${n(x - 0.85 * r)},${n(y + r)}a${n(0.85 * r)},${n(0.95 * r)} 0 0 1 ${n(1.7 * r)},0Z`;
      return disc(x, y - 0.45 * r, 0.5 * r) + shoulders;
    }
    case 'organisation':
      return polygon(HEXAGON, x, y, r);
    case 'group':
      return (
        disc(x, y - 0.5 * r, 0.5 * r) +
        disc(x - 0.5 * r, y + 0.4 * r, 0.5 * r) +
        disc(x + 0.5 * r, y + 0.4 * r, 0.5 * r)
      );
    case 'outlet':
      return polygon(PAGE, x, y, r);
    default:
      return kind satisfies never;
  }
}

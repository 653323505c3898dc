// Plane geometry for the graph: points, boxes, quadratic curves. No data, no drawing.

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Circle extends Point {
  readonly r: number;
}
export interface Box extends Point, Size {}

/** A quadratic Bézier curve: start, control point, end. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Rounded to 0.1 px, so that the same input gives the same bytes: `round1(3.14159)` → `3.1`; never `-0`. */
export function round1(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export const mix = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The unit vector from one point to another; along x where they fall together. */
export function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length < 1e-6 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The point of a curve at `t` in 0 … 1. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  return mix(mix(start, control, t), mix(control, end, t), t);
}

/** The part of a curve between two parameters, as a curve (de Casteljau). */
export function partOf(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  // The control point of a part is the curve's blossom at its two ends.
  return {
    start: pointAt(curve, from),
    control: mix(mix(start, control, from), mix(control, end, from), to),
    end: pointAt(curve, to),
  };
}

/** `n + 1` points along a curve, its ends included. */
export function sample(curve: Curve, n: number): Point[] {
  return Array.from({ length: n + 1 }, (_, at) => pointAt(curve, at / n));
}

/** The SVG path of a curve: `M0,0Q5,5,10,0`. */
export function pathOf({ start, control, end }: Curve): string {
  const at = ({ x, y }: Point) => `${round1(x)},${round1(y)}`;
  return `M${at(start)}Q${at(control)},${at(end)}`;
}

export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

export function boxMeetsCircle(box: Box, circle: Circle, gap = 0): boolean {
  const x = clamp(circle.x, box.x, box.x + box.width);
  const y = clamp(circle.y, box.y, box.y + box.height);
  return Math.hypot(circle.x - x, circle.y - y) < circle.r + gap;
}

/** The least box that holds points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

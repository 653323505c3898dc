// Paths of the marks' forms.
import type { Box, MarkEnd } from './scene.ts';

const n = (value: number) => String(Math.round(value * 100) / 100);

/** A bar whose ends are rounded, or straight where it is cut. */
export function barPath({ x, y, width, height }: Box, left: MarkEnd, right: MarkEnd, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const a = left === 'cut' ? 0 : r;
  const b = right === 'cut' ? 0 : r;
  const [x1, y1] = [x + width, y + height];
  return [
    `M${n(x + a)} ${n(y)}H${n(x1 - b)}`,
    `A${n(b)} ${n(b)} 0 0 1 ${n(x1)} ${n(y + b)}V${n(y1 - b)}`,
    `A${n(b)} ${n(b)} 0 0 1 ${n(x1 - b)} ${n(y1)}H${n(x + a)}`,
    `A${n(a)} ${n(a)} 0 0 1 ${n(x)} ${n(y1 - a)}V${n(y + a)}`,
    `A${n(a)} ${n(a)} 0 0 1 ${n(x + a)} ${n(y)}Z`,
  ].join('');
}

/** The lower half of such a bar. */
export function halfBarPath(
  { x, y, width, height }: Box,
  left: MarkEnd,
  right: MarkEnd,
  radius: number,
): string {
  const r = Math.min(radius, width / 2, height / 2);
  const a = left === 'cut' ? 0 : r;
  const b = right === 'cut' ? 0 : r;
  const [x1, y1] = [x + width, y + height];
  return [
    `M${n(x)} ${n(y + height / 2)}H${n(x1)}V${n(y1 - b)}`,
    `A${n(b)} ${n(b)} 0 0 1 ${n(x1 - b)} ${n(y1)}H${n(x + a)}`,
    `A${n(a)} ${n(a)} 0 0 1 ${n(x)} ${n(y1 - a)}Z`,
  ].join('');
}

export function circlePath(x: number, y: number, r: number): string {
  const [a, d] = [n(r), n(2 * r)];
  return `M${n(x - r)} ${n(y)}a${a} ${a} 0 1 0 ${d} 0a${a} ${a} 0 1 0 -${d} 0Z`;
}

/** A box with round corners. */
export const roundedPath = (box: Box, radius: number): string => barPath(box, 'firm', 'firm', radius);

/** Half of a disc about (x, y). */
export function halfDiscPath(x: number, y: number, r: number, half: 'left' | 'right' | 'lower'): string {
  if (half === 'lower') return `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 0 0 ${n(x + r)} ${n(y)}Z`;
  const sweep = half === 'left' ? 0 : 1;
  return `M${n(x)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 ${sweep} ${n(x)} ${n(y + r)}Z`;
}

export function diamondPath(x: number, y: number, r: number): string {
  return `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r)} ${n(y)}Z`;
}

/** A speech bubble: what is denied stands as a statement, not as an event. */
export function bubblePath(x: number, y: number, r: number): string {
  const [w, top, bottom] = [r + 0.6, y - r, y + r * 0.45];
  return (
    `M${n(x - w + 2)} ${n(top)}H${n(x + w - 2)}Q${n(x + w)} ${n(top)} ${n(x + w)} ${n(top + 2)}V${n(bottom - 2)}` +
    `Q${n(x + w)} ${n(bottom)} ${n(x + w - 2)} ${n(bottom)}H${n(x + 1.5)}L${n(x - 2)} ${n(y + r + 1)}V${n(bottom)}` +
    `H${n(x - w + 2)}Q${n(x - w)} ${n(bottom)} ${n(x - w)} ${n(bottom - 2)}V${n(top + 2)}Q${n(x - w)} ${n(top)} ${n(x - w + 2)} ${n(top)}Z`
  );
}

/** The tip of an open end: it goes on, nobody says until when. */
export function openTipPath(x: number, y: number, towards: 'left' | 'right'): string {
  const back = towards === 'left' ? 5 : -5;
  return `M${n(x + back)} ${n(y - 5)}L${n(x)} ${n(y)}L${n(x + back)} ${n(y + 5)}`;
}

/** Two hands of a clock: the hour of what was planned has passed. */
export function clockHandsPath(x: number, y: number): string {
  return `M${x},${y - 3.6}V${y}H${x + 3}`;
}

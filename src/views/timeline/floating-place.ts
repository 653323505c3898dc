// Where what floats over the picture stands.
import type { Box } from '../../layout/timeline/scene.ts';

/** Where a floating panel of a width stands: under its mark, within the picture. */
export function floatingPlace(box: Box, width: number, within: number): { left: number; top: number } {
  const left = box.x + box.width / 2 - width / 2;
  return { left: Math.max(4, Math.min(left, within - width - 4)), top: box.y + box.height + 10 };
}

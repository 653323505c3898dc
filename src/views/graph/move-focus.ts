// Which node or tie a key leads to: arrows by where things stand on the screen, whatever the language's direction, the
// others in order.

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const HEADINGS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Where to go from `from` on a key, or `null` where the key is no move or there is nothing that way. Nearness counts
 * sideways distance twice; Page Down and Page Up go through all in order, Home and End to the first and the last.
 */
export function findNextNode(nodes: readonly Placed[], from: string, key: string): string | null {
  if (key === 'Home') return nodes[0]?.id ?? null;
  if (key === 'End') return nodes.at(-1)?.id ?? null;
  const at = nodes.findIndex(({ id }) => id === from);
  if (key === 'PageDown') return nodes[at + 1]?.id ?? null;
  if (key === 'PageUp') return nodes[at - 1]?.id ?? null;
  const heading = HEADINGS[key];
  const start = nodes[at];
  if (!heading || !start) return null;
  const [dx, dy] = heading;
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of nodes) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    if (ahead <= 0.5) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

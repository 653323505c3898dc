// What of the picture the keyboard can be on, and which node or tie an element of it belongs to.
import type { GraphScene } from '../../layout/graph/build-graph-scene.ts';

interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nodes, heads and rows of opened sides, then the ties, each where it stands; what is faded is left out. */
export function findStops({ nodes, boxes, edges, mediations, disputes, faded }: GraphScene): Stop[] {
  const there = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => !faded.has(id));
  return [
    ...there(nodes).map(({ id, x, y }) => ({ id, x, y })),
    ...boxes.flatMap((box) =>
      [box.head, ...there(box.rows)].map(({ id, y }) => ({ id, x: box.x + box.width / 2, y })),
    ),
    ...there(edges).map(({ id, middle: { x, y } }) => ({ id, x, y })),
    ...there([...mediations, ...disputes]).map(({ id, sign: { x, y } }) => ({ id, x, y })),
  ];
}

export interface Pointed {
  readonly kind: 'node' | 'tie';
  readonly id: string;
}

/** The node or tie that an element of the picture belongs to; near a line is on it. */
export function pointedAt(target: EventTarget | null): Pointed | null {
  const element = target instanceof Element ? target.closest('[data-node], [data-tie], [data-near]') : null;
  if (!element) return null;
  const node = element.getAttribute('data-node');
  if (node !== null) return { kind: 'node', id: node };
  return { kind: 'tie', id: element.getAttribute('data-tie') ?? element.getAttribute('data-near') ?? '' };
}

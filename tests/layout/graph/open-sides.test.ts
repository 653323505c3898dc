import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import type { Box, Size } from '../../../src/layout/graph/geometry.ts';
import { boxesOverlap } from '../../../src/layout/graph/geometry.ts';
import { MAX_ROWS, roomOf, ROW_HEIGHT } from '../../../src/layout/graph/graph-layout.ts';
import { layoutGraph } from '../../../src/layout/graph/layout-graph.ts';
import { openSides } from '../../../src/layout/graph/open-sides.ts';
import { anyEvents, told } from './graph-fixtures.ts';

const sizes = fc.constantFrom<Size>(
  { width: 660, height: 420 },
  { width: 334, height: 460 },
  { width: 240, height: 200 },
);
const cases = fc.record({
  events: anyEvents(),
  size: sizes,
  wanted: fc.array(
    fc.record({ at: fc.nat(23), rows: fc.integer({ min: 1, max: MAX_ROWS }), more: fc.nat(3) }),
    {
      maxLength: 3,
    },
  ),
});

function open({ events, size, wanted }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const closed = layoutGraph(
    buildActorGraph(events, (actor) => actor),
    size,
  );
  const openings = wanted.flatMap(({ at, rows, more }) => {
    const side = closed.nodes[at]?.id;
    const actors = Array.from({ length: rows }, (_, row) => `@${side}-${row}`);
    return side === undefined ? [] : [{ side, actors, more }];
  });
  const once = openings.filter(({ side }, at) => openings.findIndex((other) => other.side === side) === at);
  return { closed, openings: once, opened: openSides(closed, once) };
}

describe('sides opened in place', () => {
  it('stand clear of one another and of every node and its name', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { opened } = open(given);
        const boxes: Box[] = [...opened.boxes, ...opened.nodes.map(roomOf)];
        boxes.forEach((box, at) => {
          expect(box.y).toBeGreaterThanOrEqual(-0.2);
          expect(box.y + box.height).toBeLessThanOrEqual(opened.size.height + 0.2);
          for (const other of boxes.slice(at + 1)) expect(boxesOverlap(box, other, -0.4)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('move nothing that does not stand in the way', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { closed, opened } = open(given);
        const before = new Map(closed.nodes.map((node) => [node.id, node]));
        const stayed = opened.nodes.filter(({ id }) => {
          const was = before.get(id);
          return was && !opened.boxes.some((box) => boxesOverlap(roomOf(was), box, 17));
        });
        expect(stayed).toEqual(stayed.map(({ id }) => before.get(id)));
      }),
      { numRuns: 60 },
    );
  });

  it('move what stands in the way no farther than over the box', () => {
    const wide = { width: 800, height: 500 };
    const closed = layoutGraph(
      buildActorGraph([told('strike', 'a>b'), told('strike', 'b>a')], (actor) => actor),
      wide,
    );
    const opened = openSides(closed, [{ side: 'a', actors: ['@a', '@a-army', '@a-mod'], more: 0 }]);
    const [box] = opened.boxes;
    const [was, now] = [closed, opened].map(({ nodes }) => nodes.find(({ id }) => id === 'b'));
    const moved = Math.hypot((now?.x ?? 0) - (was?.x ?? 0), (now?.y ?? 0) - (was?.y ?? 0));
    expect(moved).toBeLessThan((box?.width ?? 0) + 60);
  });

  it('hold a row for each actor, as high as a target, below their head', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { openings, opened } = open(given);
        expect(opened.boxes.map(({ id }) => id)).toEqual(openings.map(({ side }) => side));
        opened.boxes.forEach((box, at) => {
          expect(box.rows.map(({ id }) => id)).toEqual(openings[at]?.actors);
          const ys = [box.head, ...box.rows.map(({ y }) => y)];
          ys.slice(1).forEach((y, row) => {
            expect(y - (ys[row] ?? 0)).toBeGreaterThanOrEqual(ROW_HEIGHT - 0.2);
            expect(y + ROW_HEIGHT / 2).toBeLessThanOrEqual(box.y + box.height + 0.2);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('leave all as it was when none is open', () => {
    fc.assert(
      fc.property(anyEvents(), sizes, (events, size) => {
        const closed = layoutGraph(
          buildActorGraph(events, (actor) => actor),
          size,
        );
        expect(openSides(closed, [])).toBe(closed);
      }),
      { numRuns: 10 },
    );
  });
});

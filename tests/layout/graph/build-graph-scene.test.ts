import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../src/domain/actor-graph.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import type { SceneInput } from '../../../src/layout/graph/build-graph-scene.ts';
import { buildGraphScene, makeDrawing } from '../../../src/layout/graph/build-graph-scene.ts';
import type { Size } from '../../../src/layout/graph/geometry.ts';
import { boxesOverlap, boxMeetsCircle } from '../../../src/layout/graph/geometry.ts';
import { chooseTies, MAX_TIES, rankTies } from '../../../src/layout/graph/choose-ties.ts';
import { findLit } from '../../../src/layout/graph/find-lit.ts';
import { MAX_SIDES } from '../../../src/layout/graph/graph-layout.ts';
import { layoutGraph } from '../../../src/layout/graph/layout-graph.ts';
import { placeLabels } from '../../../src/layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../../src/layout/graph/route-edges.ts';
import { anyEvents, told } from './graph-fixtures.ts';

const sideOf = (actor: string) => actor;
const nameOf = (id: string) => `سلطات الإقليم ${id}`;
const measure = (text: string) => text.length * 6.8;
const size: Size = { width: 480, height: 420 };
const sizes = fc.constantFrom<Size>(size, { width: 900, height: 500 }, { width: 340, height: 420 });

function sceneOf(all: readonly EventSummary[], over: Partial<SceneInput> = {}, canvas = size) {
  const graph = buildActorGraph(all, sideOf);
  const places = layoutGraph(graph, canvas);
  const routes = routeEdges(graph, places);
  const atRest = chooseTies(rankTies(graph, routedBy(routes)), { focus: null, open: null });
  const labels = placeLabels(places, routes, atRest, nameOf, measure);
  const input = { places, visible: graph, focus: null, open: null, ...over };
  return buildGraphScene(input, makeDrawing({ ...input, routes, labels }));
}
const graphOf = (events: readonly EventSummary[]) => buildActorGraph(events, sideOf);

describe('the scene of the actor graph', () => {
  it('names every node, inside the canvas and clear of nodes and of one another', () => {
    fc.assert(
      fc.property(anyEvents(), sizes, (events, wished) => {
        const { nodes, size: canvas } = sceneOf(events, {}, wished);
        expect(nodes.filter(({ label }) => !label)).toEqual([]);
        const labelled = nodes.flatMap((node) => (node.label ? [{ node, label: node.label }] : []));
        for (const { node, label } of labelled) {
          const { box } = label;
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(canvas.width);
          expect(box.y + box.height).toBeLessThanOrEqual(canvas.height);
          const covered = labelled.filter(
            (other) => other.node !== node && boxesOverlap(box, other.label.box),
          );
          expect(covered).toEqual([]);
          const met = nodes.filter(
            (other) => !(label.inside && other === node) && boxMeetsCircle(box, other),
          );
          expect(met).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nodes inside the canvas and off one another', () => {
    fc.assert(
      fc.property(anyEvents(), sizes, (events, canvas) => {
        const { nodes, size: real } = sceneOf(events, {}, canvas);
        nodes.forEach((node, at) => {
          expect(node.x - node.r).toBeGreaterThanOrEqual(0);
          expect(node.x + node.r).toBeLessThanOrEqual(real.width);
          expect(node.y - node.r).toBeGreaterThanOrEqual(0);
          expect(node.y + node.r).toBeLessThanOrEqual(real.height);
          for (const other of nodes.slice(at + 1))
            expect(Math.hypot(node.x - other.x, node.y - other.y)).toBeGreaterThan(node.r + other.r);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the tip of every arrowhead off the nodes it joins', () => {
    fc.assert(
      fc.property(anyEvents(), sizes, (events, canvas) => {
        const { nodes, edges } = sceneOf(events, {}, canvas);
        for (const { arrow, edge } of edges) {
          expect(arrow !== null).toBe(edge.directed);
          const ends = nodes.filter(({ id }) => id === edge.from || id === edge.to);
          const tips = arrow ? [arrow[0]] : [];
          const under = tips.filter((tip) =>
            ends.some(({ x, y, r }) => Math.hypot(tip.x - x, tip.y - y) <= r),
          );
          expect(under).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same events in any order, to the byte', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const scene = JSON.stringify(sceneOf(events));
        expect(JSON.stringify(sceneOf(events))).toBe(scene);
        expect(JSON.stringify(sceneOf([...events].reverse()))).toBe(scene);
      }),
      { numRuns: 30 },
    );
  });

  it('holds finite numbers only, even where all there is falls on one point', () => {
    fc.assert(
      fc.property(
        anyEvents(8),
        fc.constantFrom({ width: 1, height: 1 }, { width: 120, height: 90 }),
        (events, canvas) => {
          expect(JSON.stringify(sceneOf(events, {}, canvas))).not.toMatch(
            /NaN|null,"y"|Infinity|"[xyr]":null/,
          );
        },
      ),
    );
  });

  it('does not move a node, a label or a strand when the filter changes', () => {
    fc.assert(
      fc.property(anyEvents(), fc.integer({ min: 1, max: 5 }), (events, step) => {
        const kept = events.filter((_, at) => at % (step + 1) !== 0);
        const whole = sceneOf(events);
        const part = sceneOf(events, { visible: graphOf(kept) });
        const places = (scene: typeof whole) =>
          scene.nodes.map(({ id, x, y, r, label }) => ({ id, x, y, r, label }));
        expect(places(part)).toEqual(places(whole));
        const middles = new Map(whole.edges.map((edge) => [edge.id, edge.middle]));
        for (const edge of part.edges.filter(({ arrow }) => arrow === null))
          expect(edge.middle).toEqual(middles.get(edge.id));
      }),
      { numRuns: 30 },
    );
  });

  it('fades the nodes that the filter leaves without events, and leaves their strands out', () => {
    const [kept, dropped] = [told('strike', 'a>b'), told('strike', 'a>c')];
    const scene = sceneOf([kept, dropped], { visible: graphOf([kept]) });
    expect(scene.nodes.find(({ id }) => id === 'c')).toMatchObject({ count: 0 });
    expect([...scene.faded]).toEqual(['c']);
    expect(scene.edges.map(({ edge }) => edge.to)).toEqual(['b']);
  });

  it('shows the neighbourhood of the side in focus', () => {
    const events = [told('strike', 'a>b'), told('call', 'c,d')];
    const scene = sceneOf(events, { focus: new Set(['a']) });
    expect([...scene.faded].sort()).toEqual(['c', 'c|d|diplomacy|symmetric', 'd']);
    expect(scene.edges).toHaveLength(2);
  });

  it('lights the strands and nodes of the event that is hovered', () => {
    const events = [told('strike', 'a>b', { id: 'hit' }), told('call', 'c,d')];
    expect([...findLit(graphOf(events), 'hit')].sort()).toEqual(['a', 'a|b|force|directed', 'b']);
    expect(findLit(graphOf(events), null).size).toBe(0);
  });

  it('hatches the share of one-sided accounts, marks conflicting ones, and hollows what nobody tells as done', () => {
    const textures = (...statuses: EventSummary['status'][]) =>
      sceneOf(statuses.map((status) => told('strike', 'a>b', { status }))).edges[0]?.segments.map(
        ({ texture }) => texture,
      );
    expect(textures('reported', 'agreed')).toEqual(['solid']);
    expect(textures('claimed', 'contested')).toEqual(['facing', 'hatched']);
    expect(textures('claimed', 'planned', 'reported')).toEqual(['hatched', 'hollow', 'solid']);
  });

  it('widens with the number of events in view, on the scale of the corpus', () => {
    const events = Array.from({ length: 20 }, () => told('strike', 'a>b'));
    const width = (count: number) =>
      sceneOf(events, { visible: graphOf(events.slice(0, count)) }).edges[0]?.width ?? 0;
    expect(width(20)).toBeGreaterThan(width(10));
    expect(width(10) - width(1)).toBeCloseTo((width(19) - width(1)) / 2, 0);
  });

  it('draws at most the sides that fit and says which it leaves to the table', () => {
    const events = Array.from({ length: 40 }, (_, at) => told('strike', `s${at}>hub`));
    const layout = layoutGraph(graphOf([...events, told('advance', 'alone')]), size);
    expect(layout.nodes).toHaveLength(MAX_SIDES);
    expect(layout.omitted).toHaveLength(42 - MAX_SIDES);
    expect(layout.omitted).toContain('alone');
  });

  it('ties a mediator to the middle of the strand it mediates', () => {
    const scene = sceneOf([told('ceasefire-agreement', 'a,b/m')]);
    const [edge] = scene.edges;
    const [tie] = scene.mediations;
    const [middle, end] = [edge?.middle ?? { x: 0, y: 0 }, tie?.sign ?? { x: 99, y: 99 }];
    expect(Math.hypot(middle.x - end.x, middle.y - end.y)).toBeLessThan(4);
  });

  it('links sides that contradict each other, apart from the strands of what is told', () => {
    const contested = told('capture', 'a>b', { status: 'contested', claimants: ['a'], deniers: ['b'] });
    const scene = sceneOf([contested]);
    expect(scene.disputes).toMatchObject([{ id: 'dispute|a|b', count: 1 }]);
    expect(scene.disputes[0]?.path).not.toBe(scene.edges[0]?.path);
  });

  it('draws at most so many ties at rest, those of the most events, all of the focus, and counts the others', () => {
    const sides = Array.from({ length: 24 }, (_, at) => `s${String(at).padStart(2, '0')}`);
    const events = sides.flatMap((from) =>
      sides.filter((to) => to !== from).map((to) => told('strike', `${from}>${to}`)),
    );
    const often = [told('strike', 's00>s23'), told('strike', 's00>s23')];
    const all = [...events, ...often];
    const atRest = sceneOf(all);
    expect(atRest.edges).toHaveLength(MAX_TIES);
    expect(atRest.undrawn).toBe(24 * 23 - MAX_TIES);
    expect(atRest.edges.some(({ id }) => id === 's00|s23|force|directed')).toBe(true);
    const ego = sceneOf(all, { focus: new Set(['s22']) });
    expect(ego.edges.filter(({ id }) => !ego.faded.has(id))).toHaveLength(2 * 23);
    const last = 's23|s22|force|directed';
    expect(atRest.edges.some(({ id }) => id === last)).toBe(false);
    expect(sceneOf(all, { open: last }).edges.some(({ id }) => id === last)).toBe(true);
  });

  it('is empty for no events', () => {
    expect(sceneOf([])).toEqual({
      size,
      nodes: [],
      boxes: [],
      edges: [],
      mediations: [],
      disputes: [],
      faded: new Set(),
      undrawn: 0,
    });
  });
});

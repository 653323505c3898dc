import { describe, expect, it } from 'vitest';
import { AT_REST, makeRivalGraphs } from '../../../../scripts/bench/graph/rival-graph.ts';
import { ACTORS, makeGraphCorpus, TIES } from '../../../../scripts/bench/graph/synthetic-graph.ts';
import { buildActorGraph } from '../../../../src/domain/actor-graph.ts';
import { corpusSchema } from '../../../../src/domain/corpus-schema.ts';
import { splitCorpus } from '../../../../src/domain/site-data.ts';
import { buildGraphScene, makeDrawing } from '../../../../src/layout/graph/build-graph-scene.ts';
import { chooseTies, MAX_TIES, rankTies } from '../../../../src/layout/graph/choose-ties.ts';
import { boxesOverlap } from '../../../../src/layout/graph/geometry.ts';
import { MAX_SIDES } from '../../../../src/layout/graph/graph-layout.ts';
import { layoutGraph } from '../../../../src/layout/graph/layout-graph.ts';
import { placeLabels } from '../../../../src/layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../../../src/layout/graph/route-edges.ts';

const corpus = makeGraphCorpus();

describe('the made-up graph', () => {
  it('has its number of actors and of ties between them, and is a corpus', () => {
    const { whole, rest } = makeRivalGraphs(corpus);
    expect(AT_REST).toEqual({ sides: MAX_SIDES, ties: MAX_TIES });
    expect(rest.edges).toHaveLength(MAX_TIES);
    expect(whole.nodes.length).toBeLessThanOrEqual(ACTORS);
    expect(whole.nodes.length).toBeGreaterThan(ACTORS * 0.95);
    expect(whole.edges.length).toBeGreaterThan(TIES * 0.95);
    expect(corpusSchema.safeParse(corpus).success).toBe(true);
    expect(JSON.stringify(makeGraphCorpus())).toBe(JSON.stringify(corpus));
  });

  it('is drawn as 24 sides and 150 ties at rest, every side named and no name over another', () => {
    const { events } = splitCorpus(corpus).index([], []);
    const sides = new Map(corpus.actors.map(({ id, side }) => [id, side]));
    const names = new Map(corpus.actors.map(({ id, label }) => [id, label.en]));
    const graph = buildActorGraph(events, (actor) => sides.get(actor) ?? actor);
    for (const size of [
      { width: 656, height: 420 },
      { width: 334, height: 420 },
    ]) {
      const places = layoutGraph(graph, size);
      const routes = routeEdges(graph, places);
      const atRest = chooseTies(rankTies(graph, routedBy(routes)), { focus: null, open: null });
      const labels = placeLabels(
        places,
        routes,
        atRest,
        (id) => names.get(id) ?? id,
        (text) => text.length * 7,
      );
      const drawing = makeDrawing({ places, routes, labels, visible: graph });
      const scene = buildGraphScene({ places, visible: graph, focus: null, open: null }, drawing);
      expect(scene.nodes).toHaveLength(MAX_SIDES);
      expect(scene.edges.length + scene.mediations.length + scene.disputes.length).toBe(MAX_TIES);
      expect(scene.undrawn).toBe(graph.edges.length + graph.disputes.length - MAX_TIES);
      const boxes = scene.nodes.map(({ label }) => label?.box);
      boxes.forEach((box, at) => {
        expect(box).toBeDefined();
        for (const other of boxes.slice(at + 1)) expect(box && other && boxesOverlap(box, other)).toBe(false);
      });
    }
  });
});

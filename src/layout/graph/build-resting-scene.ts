// The graph as it stands on a page or a slide: places of the whole chronology, the ties of some of its events, nothing in focus and
// nothing opened.
import { buildActorGraph } from '../../domain/actor-graph.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { buildGraphScene, makeDrawing } from './build-graph-scene.ts';
import { chooseTies, rankTies } from './choose-ties.ts';
import { layoutGraph } from './layout-graph.ts';
import { openSides } from './open-sides.ts';
import { placeLabels } from './place-labels.ts';
import { routedBy, routeEdges } from './route-edges.ts';

interface RestingGraph {
  /** Those of the chronology, which give sides their places, and those whose ties are drawn. */
  readonly all: readonly EventSummary[];
  readonly events: readonly EventSummary[];
  readonly size: { readonly width: number; readonly height: number };
  readonly sideOf: (actor: string) => string;
  readonly nameOf: (node: string) => string;
  /** The width of a label, in pixels. */
  readonly measure: (text: string) => number;
}

/** The scene with the number of sides that have no place in it; `null` where the events tie no sides. */
export function buildRestingScene({ all, events, size, sideOf, nameOf, measure }: RestingGraph) {
  const visible = buildActorGraph(events, sideOf);
  if (visible.edges.length + visible.mediations.length + visible.disputes.length === 0) return null;
  const whole = buildActorGraph(all, sideOf);
  const places = openSides(layoutGraph(whole, size), []);
  const routes = routeEdges(whole, places);
  const atRest = chooseTies(rankTies(whole, routedBy(routes)), { focus: null, open: null });
  const labels = placeLabels(places, routes, atRest, nameOf, measure);
  const drawing = makeDrawing({ places, routes, labels, visible });
  const scene = buildGraphScene({ places, visible, focus: null, open: null }, drawing);
  return { scene, omitted: places.omitted.length };
}

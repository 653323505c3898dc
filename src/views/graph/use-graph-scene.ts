// From events to the scene, each step remembered: places and routes follow the corpus and the opened sides, only the scene
// follows filter, focus and the open tie.
import { useMemo } from 'react';
import type { ActorGraph } from '../../domain/actor-graph.ts';
import { buildActorGraph } from '../../domain/actor-graph.ts';
import { actorOfNode, makeNodeOf } from '../../domain/graph-nodes.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { buildGraphScene, makeDrawing } from '../../layout/graph/build-graph-scene.ts';
import { chooseTies, rankTies } from '../../layout/graph/choose-ties.ts';
import type { Size } from '../../layout/graph/geometry.ts';
import { MAX_ROWS } from '../../layout/graph/graph-layout.ts';
import { layoutGraph } from '../../layout/graph/layout-graph.ts';
import { openSides } from '../../layout/graph/open-sides.ts';
import { placeLabels } from '../../layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../layout/graph/route-edges.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';

interface GraphInput {
  readonly allEvents: readonly EventSummary[];
  readonly events: readonly EventSummary[];
  readonly sideOf: (actor: string) => string;
  readonly nameOf: (node: string) => string;
  readonly openedSides: readonly string[];
  /** A side or an actor's node. */
  readonly focus: string | null;
  readonly open: string | null;
  readonly size: Size;
  readonly measure: Measure;
}

/** The nodes of a graph that are, or act for, a side: `'a'`, `'@a-army'` … */
function nodesOfSide({ nodes }: ActorGraph, side: string, sideOf: (actor: string) => string): string[] {
  return nodes
    .map(({ id }) => id)
    .filter((id) => {
      const actor = actorOfNode(id);
      return actor !== null && sideOf(actor) === side;
    });
}

/** Whether all events are there as they are told: according to one side some are others, however many. */
const isSame = (events: readonly EventSummary[], all: readonly EventSummary[]): boolean =>
  events.length === all.length && events.every((event, at) => event === all[at]);

export function useGraphScene(input: GraphInput) {
  const { allEvents, events, sideOf, nameOf, openedSides, open, size, measure } = input;
  const bySides = useMemo(() => buildActorGraph(allEvents, sideOf), [allEvents, sideOf]);
  const closed = useMemo(() => layoutGraph(bySides, size), [bySides, size]);
  // As a string, which is equal when the sides are; only what is drawn can be opened.
  const openable = openedSides.filter((side) => closed.nodes.some(({ id }) => id === side)).join();
  const opened = useMemo(() => new Set(openable === '' ? [] : openable.split(',')), [openable]);
  const nodeOf = useMemo(() => makeNodeOf(sideOf, opened), [sideOf, opened]);
  const whole = useMemo(
    () => (opened.size === 0 ? bySides : buildActorGraph(allEvents, nodeOf, sideOf)),
    [bySides, allEvents, nodeOf, sideOf, opened],
  );
  const places = useMemo(() => {
    const byEvents = [...whole.nodes].sort((a, b) => b.events.length - a.events.length);
    const openings = [...opened].map((side) => {
      const actors = nodesOfSide({ ...whole, nodes: byEvents }, side, sideOf);
      return { side, actors: actors.slice(0, MAX_ROWS), more: Math.max(0, actors.length - MAX_ROWS) };
    });
    return openSides(closed, openings);
  }, [closed, opened, whole, sideOf]);
  const routes = useMemo(() => routeEdges(whole, places), [whole, places]);
  const labels = useMemo(() => {
    const atRest = chooseTies(rankTies(whole, routedBy(routes)), { focus: null, open: null });
    return placeLabels(places, routes, atRest, nameOf, measure);
  }, [whole, places, routes, nameOf, measure]);

  const visible = useMemo(
    () => (isSame(events, allEvents) ? whole : buildActorGraph(events, nodeOf, sideOf)),
    [events, allEvents, whole, nodeOf, sideOf],
  );
  // An actor of a side that is folded is in focus with its side.
  const actor = input.focus === null ? null : actorOfNode(input.focus);
  const ego = actor !== null && !opened.has(sideOf(actor)) ? sideOf(actor) : input.focus;
  const focus = useMemo(
    () => (ego === null ? null : new Set([ego, ...nodesOfSide(visible, ego, sideOf)])),
    [ego, visible, sideOf],
  );
  const drawing = useMemo(
    () => makeDrawing({ places, routes, labels, visible }),
    [places, routes, labels, visible],
  );
  const scene = useMemo(
    () => buildGraphScene({ places, visible, focus, open }, drawing),
    [places, visible, focus, open, drawing],
  );
  return { bySides, visible, places, scene, ego, focus, opened };
}

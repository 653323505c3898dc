// The scene of the actor graph: what of the laid-out graph is in view, how wide, in which texture and emphasis. Plain
// data that views draw; positions are those of the layout.
import type { ActorGraph, GraphEdge } from '../../domain/actor-graph.ts';
import type { Strand } from '../../domain/strands.ts';
import type { RankedTie } from './choose-ties.ts';
import { chooseTies, rankTies } from './choose-ties.ts';
import type { Box, Curve, Point, Size } from './geometry.ts';
import { clamp, mix, partOf, pathOf, pointAt, round1, unit } from './geometry.ts';
import type { Places } from './graph-layout.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Routes } from './route-edges.ts';
import { routedBy } from './route-edges.ts';

/**
 * Solid: told without conflict; hatched: one side's account; facing: conflicting accounts; hollow: not told as having
 * happened.
 */
export type Texture = 'solid' | 'hatched' | 'facing' | 'hollow';

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: PlacedLabel | undefined;
  /** Events in view. */
  readonly count: number;
}

export interface SceneEdge {
  readonly id: string;
  readonly edge: GraphEdge;
  readonly strand: Strand;
  /** In px; linear in the number of events, on the corpus's scale. */
  readonly width: number;
  /** The strand's own dashes, in px; `null` for an unbroken line. */
  readonly dash: string | null;
  /** The whole run, for pointing at. */
  readonly path: string;
  /** The run by texture, in parts as long as their share of the events. */
  readonly segments: readonly { readonly texture: Texture; readonly path: string }[];
  /** Tip, and the two corners of the base; `null` for what is done together. */
  readonly arrow: readonly [Point, Point, Point] | null;
  readonly arrowTexture: 'solid' | 'hollow';
  readonly middle: Point;
  /** Where the sign of conflicting accounts stands; `null`: there are none. */
  readonly contestedAt: Point | null;
}

/** A mediator's part, or the conflict of two sides' accounts. */
export interface SceneTie {
  readonly id: string;
  readonly path: string;
  /** Where its sign stands. */
  readonly sign: Point;
  readonly count: number;
}

/** An actor in an opened side. */
export interface SceneRow {
  readonly id: string;
  readonly y: number;
  readonly count: number;
}

export interface SceneBox extends Box {
  readonly id: string;
  readonly head: SceneRow;
  readonly rows: readonly SceneRow[];
  readonly more: number;
}

export interface GraphScene {
  readonly size: Size;
  readonly nodes: readonly SceneNode[];
  readonly boxes: readonly SceneBox[];
  readonly edges: readonly SceneEdge[];
  readonly mediations: readonly SceneTie[];
  readonly disputes: readonly SceneTie[];
  /** Nodes, rows and ties that are out of the filter or of the ego's neighbourhood. */
  readonly faded: ReadonlySet<string>;
  /** Ties in view that are not drawn: beyond the limit, or of sides and actors that are not. */
  readonly undrawn: number;
}

/** What does not follow focus and open tie: the same objects as long as the view is the same. */
export interface GraphDrawing {
  readonly nodes: readonly SceneNode[];
  readonly boxes: readonly SceneBox[];
  readonly edges: ReadonlyMap<string, () => SceneEdge>;
  readonly mediations: ReadonlyMap<string, () => SceneTie>;
  readonly disputes: ReadonlyMap<string, () => SceneTie>;
  readonly ranked: readonly RankedTie[];
}

export interface DrawingInput {
  readonly places: Places;
  readonly routes: Routes;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** The graph of the events in view. */
  readonly visible: ActorGraph;
}

export interface SceneInput extends Pick<DrawingInput, 'places' | 'visible'> {
  /** The nodes whose neighbourhood alone is shown: a side, or an opened one with its actors; `null`: all. */
  readonly focus: ReadonlySet<string> | null;
  /** The tie that is open, which is always drawn, or `null`. */
  readonly open: string | null;
}

const MIN_WIDTH = 2.2;
/** Scales of a corpus whose edges all hold few events end here, so that few do not look like many. */
const MIN_SCALE = 8;

/** The width of a strand of `count` events, in px. */
function widthOf(count: number, { maxCount, cell }: Places): number {
  const widest = clamp(cell * 0.09, 6, 11);
  return round1(MIN_WIDTH + ((widest - MIN_WIDTH) * (count - 1)) / (Math.max(MIN_SCALE, maxCount) - 1));
}

/** The dashes of a strand of a width: force unbroken, words in dots, diplomacy in dashes, so that colour never stands alone. */
export function dashOf(strand: Strand, width: number): string | null {
  switch (strand) {
    case 'force':
      return null;
    case 'words':
      return `${round1(1 + width * 0.6)} ${round1(2 + width * 0.35)}`;
    case 'diplomacy':
      return `${round1(6 + width * 0.7)} ${round1(2.5 + width * 0.4)}`;
  }
}

const roundPoint = ({ x, y }: Point): Point => ({ x: round1(x), y: round1(y) });

/** An arrowhead with its tip at the curve's end, and the curve shortened to its base. */
function withArrow(curve: Curve, width: number): { shaft: Curve; arrow: [Point, Point, Point] } {
  const length = 6 + width * 0.8;
  const half = 3 + width * 0.62;
  const along = unit(curve.control, curve.end);
  const reach = Math.hypot(curve.end.x - curve.control.x, curve.end.y - curve.control.y);
  const base = mix(curve.end, curve.control, reach < 1 ? 0 : Math.min(0.9, length / reach));
  const corner = (sign: 1 | -1): Point =>
    roundPoint({ x: base.x - sign * along.y * half, y: base.y + sign * along.x * half });
  return {
    shaft: { ...curve, end: base },
    arrow: [roundPoint(curve.end), corner(1), corner(-1)],
  };
}

/** The run cut by texture: conflicting accounts and one-sided ones first, then what is not told as having happened. */
function segmentsOf(shaft: Curve, edge: GraphEdge): SceneEdge['segments'] {
  const total = edge.events.length;
  const shares: readonly [Texture, number][] = [
    ['facing', edge.contested],
    ['hatched', edge.claimed],
    ['hollow', edge.unrealised],
    ['solid', total - edge.claimed - edge.contested - edge.unrealised],
  ];
  let from = 0;
  return shares.flatMap(([texture, count]) => {
    if (count <= 0) return [];
    const start = from;
    from += count;
    return [{ texture, path: pathOf(partOf(shaft, start / total, from / total)) }];
  });
}

/** Computed when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function drawEdge(edge: GraphEdge, curve: Curve, places: Places): SceneEdge {
  const { id, strand, events, contested, unrealised } = edge;
  const width = widthOf(events.length, places);
  const { shaft, arrow } = edge.directed ? withArrow(curve, width) : { shaft: curve, arrow: null };
  const signAt = Math.max(0.2, (0.4 * contested) / events.length);
  return {
    id,
    edge,
    strand,
    width,
    dash: dashOf(strand, width),
    path: pathOf(shaft),
    segments: segmentsOf(shaft, edge),
    arrow,
    arrowTexture: unrealised === events.length ? 'hollow' : 'solid',
    middle: roundPoint(pointAt(curve, 0.5)),
    contestedAt: contested > 0 ? roundPoint(pointAt(shaft, signAt)) : null,
  };
}

/** Draws what is in view over the places and routes of the whole corpus; each tie only when it is asked for. */
export function makeDrawing({ places, routes, labels, visible }: DrawingInput): GraphDrawing {
  const nodeById = new Map(visible.nodes.map((node) => [node.id, node]));
  const edgeById = new Map(visible.edges.map((edge) => [edge.id, edge]));
  const mediationById = new Map(visible.mediations.map((mediation) => [mediation.id, mediation]));
  const disputeById = new Map(visible.disputes.map((dispute) => [dispute.id, dispute]));
  const countOf = (id: string) => nodeById.get(id)?.events.length ?? 0;
  const row = ({ id, y }: { id: string; y: number }): SceneRow => ({ id, y, count: countOf(id) });
  const ranked = rankTies(visible, routedBy(routes));
  return {
    ranked,
    nodes: places.nodes.map(({ id, x, y, r }) => ({
      id,
      x,
      y,
      r,
      label: labels.get(id),
      count: countOf(id),
    })),
    boxes: places.boxes.map(({ head, rows, ...box }) => ({
      ...box,
      head: row({ id: box.id, y: head }),
      rows: rows.map(row),
    })),
    edges: new Map(
      routes.routes.flatMap(({ edge: { id }, curve }) => {
        const edge = edgeById.get(id);
        return edge ? [[id, once(() => drawEdge(edge, curve, places))] as const] : [];
      }),
    ),
    mediations: new Map(
      routes.mediations.flatMap(({ id, curve }) => {
        const count = mediationById.get(id)?.events.length;
        const sign = () => roundPoint(curve.end);
        return count === undefined
          ? []
          : [[id, once(() => ({ id, path: pathOf(curve), sign: sign(), count }))] as const];
      }),
    ),
    disputes: new Map(
      routes.disputes.flatMap(({ id, curve }) => {
        const count = disputeById.get(id)?.events.length;
        const sign = () => roundPoint(pointAt(curve, 0.5));
        return count === undefined
          ? []
          : [[id, once(() => ({ id, path: pathOf(curve), sign: sign(), count }))] as const];
      }),
    ),
  };
}

/** Nodes and ties with their ends, whichever kind they are. */
const endsOf = ({ edges, mediations, disputes }: ActorGraph) => [
  ...edges.map(({ id, from, to }) => ({ id, ends: [from, to] })),
  ...mediations.map(({ id, mediator, between }) => ({ id, ends: [mediator, ...between] })),
  ...disputes.map(({ id, between }) => ({ id, ends: between })),
];

/** What is faded: nodes without events in view, and all but the focus, its ties and their ends. */
function findFaded(
  visible: ActorGraph,
  { nodes, boxes }: GraphDrawing,
  focus: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const drawn = [...nodes, ...boxes.flatMap(({ head, rows }) => [head, ...rows])];
  const faded = new Set(drawn.filter(({ count }) => count === 0).map(({ id }) => id));
  if (focus === null) return faded;
  const near = new Set(focus);
  for (const { id, ends } of endsOf(visible))
    if (ends.some((end) => focus.has(end))) for (const end of ends) near.add(end);
    else faded.add(id);
  for (const { id } of drawn) if (!near.has(id)) faded.add(id);
  return faded;
}

/** The scene of what is in view: which ties are drawn, and what is faded. */
export function buildGraphScene(
  { places, visible, focus, open }: SceneInput,
  drawing: GraphDrawing,
): GraphScene {
  const chosen = chooseTies(drawing.ranked, { focus, open });
  const draw = <T>(ties: ReadonlyMap<string, () => T>): T[] =>
    [...ties].flatMap(([id, make]) => (chosen.has(id) ? [make()] : []));
  const total = visible.edges.length + visible.mediations.length + visible.disputes.length;
  return {
    size: places.size,
    nodes: drawing.nodes,
    boxes: drawing.boxes,
    edges: draw(drawing.edges),
    mediations: draw(drawing.mediations),
    disputes: draw(drawing.disputes),
    faded: findFaded(visible, drawing, focus),
    undrawn: total - chosen.size,
  };
}

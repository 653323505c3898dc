// The scene of the actor graph: what of the laid-out graph is in view, how wide, in which texture and emphasis. Plain
// data that views draw; positions are those of the layout.
import type { ActorGraph, GraphEdge } from '../../domain/actor-graph.ts';
import type { Strand } from '../../domain/strands.ts';
import { chooseTies } from './choose-ties.ts';
import type { Box, Curve, Point, Size } from './geometry.ts';
import { clamp, mix, partOf, pathOf, pointAt, round1, unit } from './geometry.ts';
import type { Places } from './graph-layout.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Routes } from './route-edges.ts';

/** `faded`: out of the filter or of the ego's neighbourhood. */
export type Emphasis = 'normal' | 'faded';

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
  readonly emphasis: Emphasis;
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
  readonly emphasis: Emphasis;
}

/** A mediator's part, or the conflict of two sides' accounts. */
export interface SceneTie {
  readonly id: string;
  readonly path: string;
  /** Where its sign stands. */
  readonly sign: Point;
  readonly count: number;
  readonly emphasis: Emphasis;
}

/** An actor in an opened side. */
export interface SceneRow {
  readonly id: string;
  readonly y: number;
  readonly count: number;
  readonly emphasis: Emphasis;
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
  /** Ties in view that are not drawn: beyond the limit, or of sides and actors that are not. */
  readonly undrawn: number;
}

export interface SceneInput {
  readonly places: Places;
  readonly routes: Routes;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** The graph of the events in view. */
  readonly visible: ActorGraph;
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

/** The ends of the ties of the focus, itself included. */
function findNear(
  { edges, mediations, disputes }: ActorGraph,
  focus: ReadonlySet<string> | null,
): ReadonlySet<string> {
  if (focus === null) return new Set();
  const groups = [
    ...edges.map(({ from, to }) => [from, to]),
    ...mediations.map(({ mediator, between }) => [mediator, ...between]),
    ...disputes.map(({ between }) => between),
  ];
  return new Set([...focus, ...groups.filter((group) => group.some((id) => focus.has(id))).flat()]);
}

/** Builds the scene of the events in view over the places and routes of the whole corpus. */
export function buildGraphScene({ places, routes, labels, visible, focus, open }: SceneInput): GraphScene {
  const nodeById = new Map(visible.nodes.map((node) => [node.id, node]));
  const edgeById = new Map(visible.edges.map((edge) => [edge.id, edge]));
  const mediationById = new Map(visible.mediations.map((mediation) => [mediation.id, mediation]));
  const disputeById = new Map(visible.disputes.map((dispute) => [dispute.id, dispute]));
  const routed = new Set(
    [...routes.routes.map(({ edge }) => edge), ...routes.mediations, ...routes.disputes].map(({ id }) => id),
  );
  const drawn = chooseTies(visible, { routed, focus, open });
  const near = findNear(visible, focus);
  const emphasisOf = (...sides: readonly string[]): Emphasis =>
    focus === null || sides.some((side) => focus.has(side)) ? 'normal' : 'faded';
  const countOf = (id: string) => nodeById.get(id)?.events.length ?? 0;
  const nodeEmphasis = (id: string): Emphasis =>
    countOf(id) > 0 && (focus === null || near.has(id)) ? 'normal' : 'faded';
  const row = ({ id, y }: { id: string; y: number }): SceneRow => ({
    id,
    y,
    count: countOf(id),
    emphasis: nodeEmphasis(id),
  });
  const total = visible.edges.length + visible.mediations.length + visible.disputes.length;

  return {
    size: places.size,
    nodes: places.nodes.map(({ id, x, y, r }) => ({
      id,
      x,
      y,
      r,
      label: labels.get(id),
      count: countOf(id),
      emphasis: nodeEmphasis(id),
    })),
    boxes: places.boxes.map(({ head, rows, ...box }) => ({
      ...box,
      head: row({ id: box.id, y: head }),
      rows: rows.map(row),
    })),
    edges: routes.routes.flatMap(({ edge: { id }, curve }): SceneEdge[] => {
      const edge = edgeById.get(id);
      if (!edge || !drawn.has(id)) return [];
      const width = widthOf(edge.events.length, places);
      const { shaft, arrow } = edge.directed ? withArrow(curve, width) : { shaft: curve, arrow: null };
      return [
        {
          id,
          edge,
          strand: edge.strand,
          width,
          dash: dashOf(edge.strand, width),
          path: pathOf(shaft),
          segments: segmentsOf(shaft, edge),
          arrow,
          arrowTexture: edge.unrealised === edge.events.length ? 'hollow' : 'solid',
          middle: roundPoint(pointAt(curve, 0.5)),
          contestedAt:
            edge.contested > 0
              ? roundPoint(pointAt(shaft, Math.max(0.2, (0.4 * edge.contested) / edge.events.length)))
              : null,
          emphasis: emphasisOf(edge.from, edge.to),
        },
      ];
    }),
    mediations: routes.mediations.flatMap(({ id, curve }): SceneTie[] => {
      const mediation = mediationById.get(id);
      if (!mediation || !drawn.has(id)) return [];
      const emphasis = emphasisOf(mediation.mediator, ...mediation.between);
      const sign = roundPoint(curve.end);
      return [{ id, path: pathOf(curve), sign, count: mediation.events.length, emphasis }];
    }),
    disputes: routes.disputes.flatMap(({ id, curve }): SceneTie[] => {
      const dispute = disputeById.get(id);
      if (!dispute || !drawn.has(id)) return [];
      const sign = roundPoint(pointAt(curve, 0.5));
      const emphasis = emphasisOf(...dispute.between);
      return [{ id, path: pathOf(curve), sign, count: dispute.events.length, emphasis }];
    }),
    undrawn: total - drawn.size,
  };
}

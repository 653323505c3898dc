// The scene of the actor graph: what of the laid-out graph is in view, how wide, in which texture and emphasis. Plain
// data that the view and the SVG export draw; positions are those of the layout.
import type { ActorGraph, GraphEdge } from '../../domain/actor-graph.ts';
import type { Strand } from '../../domain/strands.ts';
import type { Curve, Point, Size } from './geometry.ts';
import { clamp, mix, partOf, pathOf, pointAt, round1, unit } from './geometry.ts';
import type { GraphLayout } from './layout-graph.ts';
import type { PlacedLabel } from './place-labels.ts';

/** `lit`: belongs to what is hovered; `faded`: out of the filter or of the ego's neighbourhood. */
export type Emphasis = 'normal' | 'lit' | 'faded';

/** Solid: told without conflict; hatched: one side's account or conflicting ones; hollow: not told as having happened. */
export type Texture = 'solid' | 'hatched' | 'hollow';

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: PlacedLabel | null;
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
  readonly emphasis: Emphasis;
}

export interface SceneMediation {
  readonly id: string;
  readonly path: string;
  /** Where the mediator's sign stands. */
  readonly end: Point;
  readonly count: number;
  readonly emphasis: Emphasis;
}

export interface GraphScene {
  readonly size: Size;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly mediations: readonly SceneMediation[];
}

export interface SceneInput {
  readonly layout: GraphLayout;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** The graph of the events in view. */
  readonly visible: ActorGraph;
  /** The side whose neighbourhood alone is shown, or `null`. */
  readonly focus: string | null;
  /** The event that is hovered anywhere, or `null`. */
  readonly hovered: string | null;
}

const MIN_WIDTH = 2.2;
/** Scales of a corpus whose edges all hold few events end here, so that few do not look like many. */
const MIN_SCALE = 8;

/** The width of a strand of `count` events, in px. */
function widthOf(count: number, { maxCount, cell }: GraphLayout): number {
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

/** The run cut by texture: one-sided and conflicting accounts first, then what is not told as having happened. */
function segmentsOf(shaft: Curve, edge: GraphEdge): SceneEdge['segments'] {
  const total = edge.events.length;
  const shares: readonly [Texture, number][] = [
    ['hatched', edge.claimed + edge.contested],
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

/** Builds the scene of the events in view over the layout of the whole corpus. */
export function buildGraphScene({ layout, labels, visible, focus, hovered }: SceneInput): GraphScene {
  const nodeById = new Map(visible.nodes.map((node) => [node.id, node]));
  const edgeById = new Map(visible.edges.map((edge) => [edge.id, edge]));
  const mediationById = new Map(visible.mediations.map((mediation) => [mediation.id, mediation]));
  const ofFocus = (...sides: readonly string[]) => focus === null || sides.includes(focus);
  const emphasis = (events: readonly string[], inFocus: boolean): Emphasis => {
    if (hovered !== null && events.includes(hovered)) return 'lit';
    return inFocus ? 'normal' : 'faded';
  };

  const near = new Set(focus === null ? [] : [focus]);
  for (const { from, to } of visible.edges) if (focus !== null && ofFocus(from, to)) near.add(from).add(to);
  for (const { mediator, between } of visible.mediations)
    if (focus !== null && ofFocus(mediator, ...between))
      for (const side of [mediator, ...between]) near.add(side);

  return {
    size: layout.size,
    nodes: layout.nodes.map(({ id, x, y, r }) => {
      const events = nodeById.get(id)?.events ?? [];
      return {
        id,
        x,
        y,
        r,
        label: labels.get(id) ?? null,
        count: events.length,
        emphasis: emphasis(events, events.length > 0 && (focus === null || near.has(id))),
      };
    }),
    edges: layout.routes.flatMap(({ edge: { id }, curve }): SceneEdge[] => {
      const edge = edgeById.get(id);
      if (!edge) return [];
      const width = widthOf(edge.events.length, layout);
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
          emphasis: emphasis(edge.events, ofFocus(edge.from, edge.to)),
        },
      ];
    }),
    mediations: layout.mediations.flatMap(({ id, curve }): SceneMediation[] => {
      const mediation = mediationById.get(id);
      if (!mediation) return [];
      return [
        {
          id,
          path: pathOf(curve),
          end: roundPoint(curve.end),
          count: mediation.events.length,
          emphasis: emphasis(mediation.events, ofFocus(mediation.mediator, ...mediation.between)),
        },
      ];
    }),
  };
}

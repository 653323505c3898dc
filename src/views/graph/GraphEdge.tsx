// One strand of the picture: its run by texture, its arrowhead, its sign where accounts conflict, and what answers a press.
import { memo } from 'react';
import type { SceneEdge, Texture } from '../../layout/graph/build-graph-scene.ts';
import { FacingSign } from './FacingSign.tsx';

interface GraphEdgeProps {
  readonly edge: SceneEdge;
  /** The strand in a sentence: its accessible name. */
  readonly name: string;
  readonly lit: boolean;
  readonly faded: boolean;
  readonly open: boolean;
  readonly stop: boolean;
  /** Begins the ids of the picture's patterns. */
  readonly patterns: string;
}

/** The line itself, a little more than drawn, answers before what is only near another. */
export const LINE_SLACK = 2;

/** What is faded stays in the picture, out of everybody's reach. */
export const tieProps = (id: string, name: string, open: boolean, stop: boolean, faded: boolean) => ({
  'data-tie': faded ? undefined : id,
  'aria-hidden': faded || undefined,
  role: 'button',
  'aria-label': name,
  'aria-pressed': open,
  tabIndex: stop ? 0 : -1,
});

export const tieClasses = (kind: string, faded: boolean, lit: boolean, open: boolean) =>
  `${kind}${lit ? ' ag-is-lit' : faded ? ' ag-is-faded' : ''}${open ? ' ag-is-open' : ''}`;

const PATTERNED: ReadonlySet<Texture> = new Set(['hatched', 'facing']);

export const GraphEdge = memo(function GraphEdge(props: GraphEdgeProps) {
  const { edge, name, lit, faded, open, stop, patterns } = props;
  const { id, strand, width, path, segments, arrow, arrowTexture, contestedAt } = edge;
  const dash = edge.dash ?? undefined;
  return (
    <g
      className={tieClasses(`ag-edge ag-${strand}`, faded, lit, open)}
      {...tieProps(id, name, open, stop, faded)}
    >
      <title>{name}</title>
      <path className="ag-halo" d={path} strokeWidth={width + 7} />
      {segments.map(({ texture, path: run }) => (
        <g key={texture}>
          <path className="ag-line" d={run} strokeWidth={width} strokeDasharray={dash} />
          {texture === 'solid' ? null : (
            <path
              className={texture === 'hollow' ? 'ag-hollow' : undefined}
              stroke={PATTERNED.has(texture) ? `url(#${patterns}${strand}-${texture})` : undefined}
              d={run}
              strokeWidth={Math.max(1.1, width - 1.8)}
              strokeDasharray={dash}
            />
          )}
        </g>
      ))}
      {arrow ? (
        <polygon
          className={`ag-arrow ag-arrow-${arrowTexture}`}
          points={arrow.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ) : null}
      {contestedAt ? <FacingSign x={contestedAt.x} y={contestedAt.y} r={5.5} /> : null}
      <path className="ag-hit" d={path} strokeWidth={width + LINE_SLACK} />
    </g>
  );
});

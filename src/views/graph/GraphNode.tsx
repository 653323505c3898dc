// One side of the picture: a shape that tells its kind, with rings for the keyboard and for what is lit; and its name.
import { memo } from 'react';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { glyphPath, holdsName } from '../../layout/graph/actor-glyph.ts';
import type { SceneNode } from '../../layout/graph/build-graph-scene.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';

interface GraphNodeProps {
  readonly node: SceneNode;
  readonly kind: ActorKind;
  /** Name, kind and number of events: the accessible name. */
  readonly name: string;
  readonly lit: boolean;
  readonly faded: boolean;
  readonly ego: boolean;
  readonly stop: boolean;
}

/** The least radius to press, in px: targets are 24 px. */
const TARGET_RADIUS = 12;

export const GraphNode = memo(function GraphNode(props: GraphNodeProps) {
  const { node, kind, name, lit, faded, ego, stop } = props;
  const { id, x, y, r } = node;
  return (
    <g
      className={`ag-node${lit ? ' ag-is-lit' : faded ? ' ag-is-faded' : ''}${ego ? ' ag-is-ego' : ''}`}
      data-node={faded ? undefined : id}
      aria-hidden={faded || undefined}
      role="button"
      aria-label={name}
      aria-pressed={ego}
      tabIndex={stop ? 0 : -1}
    >
      <title>{name}</title>
      <circle className="ag-hit" cx={x} cy={y} r={Math.max(TARGET_RADIUS, r + 2)} />
      <circle className="ag-ring" cx={x} cy={y} r={r + 4} />
      <path className="ag-disc" d={glyphPath(kind, x, y, r)} />
    </g>
  );
});

interface GraphLabelProps {
  readonly node: SceneNode;
  readonly kind: ActorKind;
  readonly faded: boolean;
}

export const GraphLabel = memo(function GraphLabel({ node, kind, faded }: GraphLabelProps) {
  const { label } = node;
  if (!label) return null;
  const onShape = label.inside && holdsName(kind);
  return (
    <text
      aria-hidden="true"
      className={`ag-label${faded ? ' ag-is-faded' : ''}${onShape ? ' ag-label-inside' : ''}`}
      direction={label.direction}
      textAnchor="middle"
      fontSize={LABEL_FONT.size}
      fontWeight={LABEL_FONT.weight}
    >
      {label.lines.map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
});

// One side of the picture: a shape that tells its kind, with rings for the keyboard and for what is lit; and its name.
import { memo } from 'react';
import type { ActorKind } from '../../layout/graph/actor-glyph.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import type { SceneNode } from '../../layout/graph/build-graph-scene.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';

interface GraphNodeProps {
  readonly node: SceneNode;
  readonly kind: ActorKind;
  /** Name, kind and number of events: the accessible name. */
  readonly name: string;
  readonly lit: boolean;
  readonly ego: boolean;
  readonly stop: boolean;
}

/** The least radius to press, in px: targets are 24 px. */
const TARGET_RADIUS = 12;

export const GraphNode = memo(function GraphNode({ node, kind, name, lit, ego, stop }: GraphNodeProps) {
  const { id, x, y, r, emphasis } = node;
  const shape = <path className="ag-disc" d={glyphPath(kind, x, y, r)} />;
  const classes = `ag-node ag-is-${lit ? 'lit' : emphasis}${ego ? ' ag-is-ego' : ''}`;
  if (emphasis === 'faded')
    return (
      <g className={classes} aria-hidden="true">
        {shape}
      </g>
    );
  return (
    <g
      className={classes}
      data-node={id}
      role="button"
      aria-label={name}
      aria-pressed={ego}
      tabIndex={stop ? 0 : -1}
    >
      <title>{name}</title>
      <circle className="ag-hit" cx={x} cy={y} r={Math.max(TARGET_RADIUS, r + 2)} />
      <circle className="ag-ring" cx={x} cy={y} r={r + 4} />
      {shape}
    </g>
  );
});

export const GraphLabel = memo(function GraphLabel({ node }: { readonly node: SceneNode }) {
  const { label, emphasis } = node;
  if (!label) return null;
  return (
    <text
      aria-hidden="true"
      className={`ag-label ag-is-${emphasis}${label.inside ? ' ag-label-inside' : ''}`}
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

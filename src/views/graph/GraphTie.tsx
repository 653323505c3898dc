// A mediator's part, or the conflict of two sides' accounts: a thin line with its sign, neither a party nor an act.
import { memo } from 'react';
import type { SceneTie } from '../../layout/graph/build-graph-scene.ts';
import { FacingSign } from './FacingSign.tsx';
import { LINE_SLACK, tieClasses, tieProps } from './GraphEdge.tsx';

interface GraphTieProps {
  readonly tie: SceneTie;
  readonly kind: 'mediation' | 'dispute';
  readonly name: string;
  readonly lit: boolean;
  readonly faded: boolean;
  readonly open: boolean;
  readonly stop: boolean;
}

/** Half of the diagonal of a mediator's sign, in px. */
const SIGN = 5.5;

export const GraphTie = memo(function GraphTie(props: GraphTieProps) {
  const { tie, kind, name, lit, faded, open, stop } = props;
  const { id, path, sign } = tie;
  const { x, y } = sign;
  return (
    <g className={tieClasses(`ag-${kind}`, faded, lit, open)} {...tieProps(id, name, open, stop, faded)}>
      <title>{name}</title>
      <path className="ag-halo" d={path} strokeWidth={8} />
      <path className={`ag-${kind}-line`} d={path} />
      {kind === 'mediation' ? (
        <path
          className="ag-mediation-sign"
          d={`M${x - SIGN},${y}L${x},${y - SIGN}L${x + SIGN},${y}L${x},${y + SIGN}Z`}
        />
      ) : (
        <FacingSign x={x} y={y} r={7} />
      )}
      <path className="ag-hit" d={path} strokeWidth={1 + LINE_SLACK} />
    </g>
  );
});

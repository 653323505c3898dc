// The sign of accounts that conflict: a disc whose halves lean against each other, as on the timeline.
import { facingPath } from '../../layout/graph/facing-sign.ts';

export function FacingSign({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return (
    <g className="ag-facing" transform={`translate(${x} ${y})`}>
      <circle r={r} />
      <path d={facingPath(r)} />
    </g>
  );
}

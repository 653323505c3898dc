// The sign of accounts that conflict: a disc whose halves lean against each other, as on the timeline.

export function FacingSign({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  const n = (value: number) => Math.round(value * 100) / 100;
  const stroke = (dx: number, dy: number) => {
    const [out, far, near, into] = [-0.62 * r + dx, 0.3 * r + dy, -0.28 * r + dx, -0.62 * r + dy];
    return `M${n(out)},${n(far)}L${n(near)},${n(into)}M${n(-out)},${n(far)}L${n(-near)},${n(into)}`;
  };
  return (
    <g className="ag-facing" transform={`translate(${x} ${y})`}>
      <circle r={r} />
      <path d={stroke(0, 0) + stroke(0.26 * r, 0.34 * r)} />
    </g>
  );
}

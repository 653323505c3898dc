// The sign of accounts that conflict: strokes of two halves that lean against each other, in a disc of radius `r` about (0, 0).

const n = (value: number) => String(Math.round(value * 100) / 100 + 0);

export function facingPath(r: number): string {
  const stroke = (dx: number, dy: number) => {
    const [out, far, near, into] = [-0.62 * r + dx, 0.3 * r + dy, -0.28 * r + dx, -0.62 * r + dy];
    return `M${n(out)},${n(far)}L${n(near)},${n(into)}M${n(-out)},${n(far)}L${n(-near)},${n(into)}`;
  };
  return stroke(0, 0) + stroke(0.26 * r, 0.34 * r);
}

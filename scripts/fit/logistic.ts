// Logistic regression with an L1 penalty, by accelerated proximal gradient descent (Beck and Teboulle 2009, FISTA): of grounds that
// say the same it keeps few, so that the weights can be read.

export interface Row {
  readonly features: readonly string[];
  readonly label: boolean;
}

const ROUNDS = 1500;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const shrink = (x: number, by: number): number => Math.sign(x) * Math.max(0, Math.abs(x) - by);

/**
 * The weights of the features that matter, in log-odds: minimises the sum of losses plus `penalty` × the sum of the weights' sizes;
 * `free` is a feature whose weight costs nothing (the intercept).
 */
export function fitLogistic(rows: readonly Row[], penalty: number, free: string): Map<string, number> {
  const names = [...new Set(rows.flatMap(({ features }) => features))].sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const data = rows.map(({ features, label }) => ({
    at: Int32Array.from(features, (name) => numbers.get(name) ?? 0),
    label: label ? 1 : 0,
  }));
  const widest = Math.max(1, ...data.map(({ at }) => at.length));
  // A bound of the curvature: each row adds at most a quarter of its features to that of any direction.
  const step = 1 / curvature(data, names.length, widest);
  let weights = new Float64Array(names.length);
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const { at, label } of data) {
      let sum = 0;
      for (const i of at) sum += ahead[i] ?? 0;
      const error = logistic(sum) - label;
      for (const i of at) slope[i] = (slope[i] ?? 0) + error;
    }
    const next = ahead.map((weight, i) => {
      const moved = weight - step * (slope[i] ?? 0);
      return names[i] === free ? moved : shrink(moved, step * penalty);
    });
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const before = weights;
    ahead = next.map((weight, i) => weight + ((momentum - 1) / later) * (weight - (before[i] ?? 0)));
    weights = next;
    momentum = later;
  }
  return new Map(names.flatMap((name, i) => (weights[i] ? [[name, weights[i] ?? 0] as const] : [])));
}

/** The largest eigenvalue of the data's second moments over four, by power iteration, with some to spare. */
function curvature(data: readonly { readonly at: Int32Array }[], width: number, widest: number): number {
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let size = widest;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(width);
    for (const { at } of data) {
      let sum = 0;
      for (const i of at) sum += direction[i] ?? 0;
      for (const i of at) next[i] = (next[i] ?? 0) + sum;
    }
    size = Math.hypot(...next);
    direction = next.map((x) => x / size);
  }
  return (size / 4) * 1.05;
}

// The few figures that measurements are boiled down to.

/** The middle value, of an even number the lower middle; `NaN` of nothing: `median([3, 1, 2])` → `2`. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The least value that so great a share of all does not exceed: `quantile([1, 2, 3, 4], 0.75)` → `3`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface FrameFigures {
  readonly meanMs: number;
  readonly p95Ms: number;
  readonly picturesASecond: number;
}

/** From the times of frames in ms: `[0, 10, 20, 40]` → mean 13.3, p95 20, 75 pictures a second. */
export function frameFigures(times: readonly number[]): FrameFigures {
  const lengths = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const meanMs = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return { meanMs, p95Ms: quantile(lengths, 0.95), picturesASecond: 1000 / meanMs };
}

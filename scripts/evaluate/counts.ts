// Counting: right out of so many, and precision, recall and F1 of sets.

/** So many right of so many asked. */
export interface Share {
  right: number;
  of: number;
}

/** Found and right, found, wanted. */
export interface Found {
  right: number;
  found: number;
  wanted: number;
}

export const noShare = (): Share => ({ right: 0, of: 0 });
export const noneFound = (): Found => ({ right: 0, found: 0, wanted: 0 });

/** `rate({ right: 9, of: 10 })` → 0.9; `null` where nothing was asked. */
export const rate = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

export function count(share: Share, right: boolean): void {
  share.of++;
  if (right) share.right++;
}

export const precision = ({ right, found }: Found): number => (found === 0 ? 0 : right / found);
export const recall = ({ right, wanted }: Found): number => (wanted === 0 ? 0 : right / wanted);

/** Harmonic mean; `null` where nothing is wanted and nothing was found. */
export function f1(counts: Found): number | null {
  if (counts.found === 0 && counts.wanted === 0) return null;
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Adds a comparison of sets: what must be found, what may be; what may be counts neither way. */
export function addSets(
  counts: Found,
  found: Iterable<string>,
  required: Iterable<string>,
  optional: Iterable<string>,
): boolean {
  const must = new Set(required);
  const may = new Set(optional);
  const judged = new Set([...found].filter((one) => must.has(one) || !may.has(one)));
  const right = [...judged].filter((one) => must.has(one)).length;
  counts.right += right;
  counts.found += judged.size;
  counts.wanted += must.size;
  return right === must.size && right === judged.size;
}

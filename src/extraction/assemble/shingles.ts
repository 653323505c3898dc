// Copies are copies: articles and passages that share runs of words. Shingles are runs of n words of the folded text.
import { foldArabic } from '../../domain/arabic-fold.ts';

/** The set of runs of `n` words: `shingles('ا ب ج', 2)` → {'ا ب', 'ب ج'}. */
export function shingles(text: string, n: number): Set<string> {
  const words = foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const out = new Set<string>();
  for (let i = 0; i + n <= words.length; i++) out.add(words.slice(i, i + n).join(' '));
  return out;
}

/** The share of the smaller set that the other holds, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / small.size;
}

/** Whether `containment` is at least `share`: found out as soon as too much of the smaller set is missing. */
export function isContained(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return share <= 0;
  let held = small.size;
  for (const item of small) {
    if (!large.has(item)) held--;
    if (held / small.size < share) return false;
  }
  return true;
}

/** Articles that share this much of their 4-grams are prints of one text and count as one. */
const COPY = 0.3;

/**
 * Groups texts that copy one another: the id of each group's first text, in the order given. Only texts that share a run
 * are compared, so that a large corpus of different texts costs its length.
 */
export function groupCopies(texts: readonly { readonly id: string; readonly text: string }[]): string[] {
  const sets = texts.map(({ text }) => shingles(text, 4));
  const group = texts.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] as number));
  const holders = new Map<string, number[]>();
  sets.forEach((set, i) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (!list) {
        holders.set(shingle, [i]);
        continue;
      }
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < 50) list.push(i);
    }
    for (const [other, count] of shared) {
      if (count / Math.max(1, Math.min(set.size, sets[other]?.size ?? 0)) >= COPY) {
        const [a, b] = [root(i), root(other)];
        group[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  return texts.map((_, i) => texts[root(i)]?.id ?? '');
}

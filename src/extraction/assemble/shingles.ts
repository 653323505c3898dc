// Copies are copies: articles and passages that share runs of words. Shingles are runs of n words of the folded text.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { countHolders, distinctRuns, numberRuns } from '../arabic/word-runs.ts';

/** The words of a text, folded. */
const wordsIn = (text: string): readonly string[] => foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The set of runs of `n` words: `shingles('ا ب ج', 2)` → {'ا ب', 'ب ج'}. */
export function shingles(text: string, n: number): Set<string> {
  const words = wordsIn(text);
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

/** Of a run that many texts hold, the first so many are compared: more would cost the square of a corpus. */
const HOLDERS = 50;

/** The first texts that hold each run which several do, in their order. */
function firstHolders(distinct: readonly Int32Array[], count: number): Map<number, number[]> {
  const howMany = countHolders(distinct, count);
  const holders = new Map<number, number[]>();
  distinct.forEach((runs, text) => {
    for (const run of runs) {
      if ((howMany[run] ?? 0) < 2) continue;
      const list = holders.get(run);
      if (!list) holders.set(run, [text]);
      else if (list.length < HOLDERS) list.push(text);
    }
  });
  return holders;
}

/**
 * Groups texts that copy one another: the id of each group's first text, in the order given. Only texts that share a run
 * are compared, so that a large corpus of different texts costs its length.
 */
export function groupCopies(texts: readonly { readonly id: string; readonly text: string }[]): string[] {
  const numbered = numberRuns(
    texts.map(({ text }) => wordsIn(text)),
    4,
  );
  const distinct = distinctRuns(numbered);
  const holders = firstHolders(distinct, numbered.count);
  const group = texts.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] as number));
  // How many runs of the text at hand each text before it holds; zero again behind it.
  const shared = new Int32Array(texts.length);
  distinct.forEach((runs, i) => {
    const sharing: number[] = [];
    for (const run of runs)
      for (const other of holders.get(run) ?? []) {
        if (other >= i) break;
        if (shared[other] === 0) sharing.push(other);
        shared[other] = (shared[other] as number) + 1;
      }
    for (const other of sharing) {
      const smaller = Math.min(runs.length, distinct[other]?.length ?? 0);
      const share = (shared[other] as number) / Math.max(1, smaller);
      shared[other] = 0;
      if (share < COPY) continue;
      const [a, b] = [root(i), root(other)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return texts.map((_, i) => texts[root(i)]?.id ?? '');
}

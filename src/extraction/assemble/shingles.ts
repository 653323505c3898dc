// Copies are copies: articles that share runs of words (shingles) of their folded text.
import { WordNumbers } from '../arabic/word-numbers.ts';
import { countHolders, distinctRuns, numberRuns } from '../arabic/word-runs.ts';

/** Words of a run. */
const RUN = 4;
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
  const words = new WordNumbers();
  const numbered = numberRuns(
    texts.map(({ text }) => words.read(text)),
    RUN,
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

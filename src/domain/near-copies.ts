// Whether two passages are prints of one text: the share of runs of three words that the shorter has in common with the
// longer. Spelling, marks and the case of letters do not count.
import { foldArabic } from './arabic-fold.ts';

/** Words of a run. */
const RUN = 3;
/** From this share on two wordings are copies. */
const SAME_WORDS = 0.5;

/** The runs of a passage: `'One two three four'` → `one two three`, `two three four`; one run of what is shorter. */
export function readWording(passage: string): ReadonlySet<string> {
  const words =
    foldArabic(passage)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at === 0 || at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** Whether one of two wordings holds at least half of the other; either may come first. */
export function isNearCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared / short.size >= SAME_WORDS;
}

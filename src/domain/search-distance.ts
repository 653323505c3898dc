// How many slips of the finger lie between what was typed and a word: insertions, omissions, replacements, and two
// neighbouring letters exchanged (Damerau–Levenshtein, restricted). Bounded, so that most words cost next to nothing.

/** Slips allowed in a word of so many letters: none in short ones, which are one slip from too many others. */
export function slipsAllowed(letters: number): number {
  return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

/**
 * `countSlips('shushaa', 'shusha', 1)` → 1; more than `most` → `null`. With `asPrefix` the word may go on after what was
 * typed: `countSlips('azerbja', 'azerbaijan', 1, true)` → 1.
 */
export function countSlips(typed: string, word: string, most: number, asPrefix = false): number | null {
  if (typed.length - word.length > most) return null;
  if (!asPrefix && word.length - typed.length > most) return null;
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= width; at++) {
      const same = typed[row - 1] === word[at - 1];
      let slips = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1])
        slips = Math.min(slips, (beforeLast[at - 2] ?? 0) + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return null;
    beforeLast = last;
    last = next;
  }
  const slips = asPrefix ? Math.min(...last) : (last[word.length] ?? most + 1);
  return slips <= most ? slips : null;
}

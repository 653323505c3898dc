// A bounded memory for pure questions about single words. Text repeats its words: what a word can be is worked out once. What
// is remembered never changes an answer, only how soon it comes.

/** Answers kept at most, in each of two generations: the words of some megabytes of news. */
const KEPT = 20_000;
/** Longer words are asked anew: they are rare, and kept ones would keep the whole text that they are a part of. */
const LONGEST = 12;

/**
 * `remember(strip)('وبالهدنه')`: what `strip` says, worked out once while it is among the last words met. `ask` must depend on
 * the word alone, say the same each time, and its answer must not be changed by who gets it.
 */
export function remember<T extends object | string | boolean | null>(
  ask: (word: string) => T,
  kept: number = KEPT,
): (word: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (word) => {
    const met = recent.get(word);
    if (met !== undefined) return met;
    if (word.length > LONGEST) return ask(word);
    const before = older.get(word);
    const answer = before === undefined ? ask(word) : before;
    if (recent.size >= kept) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, answer);
    return answer;
  };
}

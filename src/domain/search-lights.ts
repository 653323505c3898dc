// Which words of a text a query found, so that they can be lit: always whole words, because a letter cut off from its
// word takes another shape in Arabic.
import type { Span } from './corpus-schema.ts';
import { cliticForms, searchWords } from './search-fold.ts';
import type { WordMatch } from './search-words.ts';

/** A word as it is written: letters, digits, their marks, and the invisible signs that join or part them. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** `findLights('نفت باكو السيطرة على شوشا', [match of 'شوشة'])` → `[{ start: 21, end: 25 }]`, in order, none overlapping. */
export function findLights(text: string, matches: readonly WordMatch[]): Span[] {
  const isFound = (word: string) => {
    const { sure, guessed } = cliticForms(word);
    return matches.some(
      ({ exact, prefixes }) =>
        sure.some((form) => exact.has(form) || prefixes.some((prefix) => form.startsWith(prefix))) ||
        guessed.some((form) => exact.has(form)),
    );
  };
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) =>
    searchWords(word).some(isFound) ? [{ start: index, end: index + word.length }] : [],
  );
}

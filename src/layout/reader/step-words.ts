// Choosing words of a sentence by keys: from word to word in the direction of reading, and how far a choice extends.
import type { Span } from '../../domain/corpus-schema.ts';

/** A choice of words by their numbers; `null`: none yet. */
export interface WordChoice {
  /** Where it began. */
  readonly anchor: number;
  /** Where it is now; either may come first. */
  readonly focus: number;
}

/** The words of a text without the punctuation around them: `findWords('«نعم»، قال')` → `نعم`, `قال`. */
export function findWords(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** What a key does: an arrow to the left goes on where the text runs to the left. Other keys: `null`. */
export function goalOfKey(key: string, rightToLeft: boolean): 'next' | 'previous' | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'previous';
    case 'ArrowRight':
      return rightToLeft ? 'previous' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

/** Moves a choice among `count` words, or extends it; from none to the first or the last. */
export function stepWords(
  choice: WordChoice | null,
  goal: 'next' | 'previous' | 'first' | 'last',
  extend: boolean,
  count: number,
): WordChoice | null {
  if (count === 0) return null;
  const last = count - 1;
  const from = choice?.focus ?? (goal === 'next' ? -1 : count);
  const to = { next: from + 1, previous: from - 1, first: 0, last }[goal];
  const focus = Math.max(0, Math.min(to, last));
  return { anchor: extend ? (choice?.anchor ?? focus) : focus, focus };
}

/** From the beginning of the first chosen word to the end of the last. */
export function spanOfChoice(words: readonly Span[], choice: WordChoice | null): Span | null {
  if (!choice) return null;
  const first = words[Math.min(choice.anchor, choice.focus)];
  const last = words[Math.max(choice.anchor, choice.focus)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words that a span touches: what was chosen otherwise than by steps. */
export function choiceOfSpan(words: readonly Span[], { start, end }: Span): WordChoice | null {
  const anchor = words.findIndex((word) => word.end > start && word.start < end);
  const focus = words.findLastIndex((word) => word.end > start && word.start < end);
  return anchor < 0 ? null : { anchor, focus };
}

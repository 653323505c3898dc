// Shortens exact words to a length, whole words only, around the part that matters. What is cut is for the caller to
// show (as […]).
import type { Span } from '../../domain/corpus-schema.ts';

export interface Clip {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const isSpace = (char: string | undefined) => char === undefined || /\s/u.test(char);

/**
 * `clipWords('one two three four five', { start: 8, end: 13 }, 14)` → `{ text: 'two three four', cutBefore: true,
 * cutAfter: true }`. A text that fits stays whole; the focus is always kept, even when longer than `most`.
 */
export function clipWords(text: string, focus: Span, most: number): Clip {
  if (text.length <= most) return { text, cutBefore: false, cutAfter: false };
  let start = Math.max(0, Math.min(focus.start, text.length));
  let end = Math.max(start, Math.min(focus.end, text.length));
  while (!isSpace(text[start - 1])) start--;
  while (!isSpace(text[end])) end++;
  // One word at a time, before and after in turn, until neither fits.
  for (let grown = true; grown; ) {
    grown = false;
    const before = wordStart(text, start);
    if (before < start && end - before <= most) {
      start = before;
      grown = true;
    }
    const after = wordEnd(text, end);
    if (after > end && after - start <= most) {
      end = after;
      grown = true;
    }
  }
  return { text: text.slice(start, end), cutBefore: start > 0, cutAfter: end < text.length };
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text[start - 1])) start--;
  while (start > 0 && !isSpace(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text[end])) end++;
  while (end < text.length && !isSpace(text[end])) end++;
  return end;
}

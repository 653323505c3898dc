// Where a quotation stands in a text: at its offsets if they still say it, else where its words and their context are
// found once. Never at a place that says something else.
import type { Mention, Span } from '../../domain/corpus-schema.ts';

/**
 * `anchorPassage('aa bb cc', { start: 3, end: 5, exact: 'bb', … })` → `{ start: 3, end: 5 }`; after the text moved, the
 * only place of `prefix + exact + suffix`, else the only place of `exact`; else `null`.
 */
export function anchorPassage(text: string, passage: Mention['passage']): Span | null {
  const { start, end, exact, prefix, suffix } = passage;
  if (exact === '') return null;
  if (text.slice(start, end) === exact) return { start, end };
  const inContext = findOnce(text, prefix + exact + suffix);
  const at = inContext === null ? findOnce(text, exact) : inContext + prefix.length;
  return at === null ? null : { start: at, end: at + exact.length };
}

function findOnce(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}

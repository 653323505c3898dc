// Where a quotation stands in a text that may have been replaced since: by its position, its words and what stood around
// them. Never at a place that another passage might have had.
import type { Mention, Span } from '../../domain/corpus-schema.ts';

/** `gone`: the text says these words nowhere; `unsure`: it does, but what stands around them is not what stood there. */
export type Anchor =
  | { readonly found: Span; readonly lost: null }
  | { readonly found: null; readonly lost: 'gone' | 'unsure' };

/** Fewer characters of context than this tell no two places apart. */
const TELLING_CONTEXT = 16;

const lost = (reason: 'gone' | 'unsure'): Anchor => ({ found: null, lost: reason });

/** Every place of words in a text, overlapping ones too. */
function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/**
 * `anchorPassage('new. aa bb cc', { start: 3, end: 5, exact: 'bb', prefix: 'aa ', suffix: ' cc' })` → found at 8 to 10. In
 * order: the place with the whole context (of several the one at the old offsets), the only place with all the context of
 * one side, else lost. Offsets are UTF-16 code units.
 */
export function anchorPassage(text: string, passage: Mention['passage']): Anchor {
  const { start, exact, prefix, suffix } = passage;
  if (exact === '') return lost('gone');
  const follows = (at: number) => text.endsWith(prefix, at) && at >= prefix.length;
  const precedes = (at: number) => text.startsWith(suffix, at + exact.length);
  const foundAt = (at: number): Anchor => ({ found: { start: at, end: at + exact.length }, lost: null });
  // Nearly always: the text is the one that was quoted.
  if (text.startsWith(exact, start) && follows(start) && precedes(start)) return foundAt(start);

  const places = findAll(text, exact);
  if (places.length === 0) return lost('gone');
  const [whole, ...others] = places.filter((at) => follows(at) && precedes(at));
  if (whole !== undefined) return others.length === 0 ? foundAt(whole) : lost('unsure');
  const half = places.filter(
    (at) =>
      (prefix.length >= TELLING_CONTEXT && follows(at)) || (suffix.length >= TELLING_CONTEXT && precedes(at)),
  );
  const [only, ...rivals] = half;
  return only !== undefined && rivals.length === 0 ? foundAt(only) : lost('unsure');
}

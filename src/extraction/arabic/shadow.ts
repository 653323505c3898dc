// The shadow text: a folded copy of an article for matching, with a map back to the source. The source is never altered.
import type { Span } from '../../domain/corpus-schema.ts';
import { foldChar, isFolded } from '../../domain/arabic-fold.ts';
import { firstIndex } from '../../domain/halving.ts';

export interface Shadow {
  /** The text as written. */
  readonly source: string;
  /** The folded text that patterns run over. */
  readonly text: string;
  /** For each unit of `text`, the index in `source` of the unit it came from; one more entry for the end. */
  readonly map: Uint32Array;
}

/**
 * Folds a text: `makeShadow('وقفَ إطلاق').text` → `'وقف اطلاق'`. Line ends stay, so that paragraphs can be seen.
 */
export function makeShadow(source: string): Shadow {
  let map = new Uint32Array(source.length + 1);
  let length = 0;
  let text = '';
  // What folds to itself is copied by the run.
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (isFolded(source.charCodeAt(i))) {
      map[length++] = i;
      continue;
    }
    const folded = foldChar(source.charAt(i));
    text += source.slice(from, i) + folded;
    from = i + 1;
    // Old ligatures unfold into several letters: the rest of the text may need more room than it has units.
    if (length + folded.length + source.length - i > map.length) map = widen(map);
    for (let k = 0; k < folded.length; k++) map[length++] = i;
  }
  map[length++] = source.length;
  return { source, text: from === 0 ? source : text + source.slice(from), map: map.subarray(0, length) };
}

/** A copy of twice the room. */
function widen(map: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(2 * map.length + 32);
  wide.set(map);
  return wide;
}

/** Tatweel and the marks that are written over and under letters. */
const isAttached = (code: number): boolean =>
  code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670;

/**
 * The span in the source of a range of the shadow. Diacritics that follow the last letter belong to the word, so the
 * span runs up to where the next kept character begins, less any white space or dropped marks that are not attached.
 */
export function toSource(shadow: Shadow, start: number, end: number): Span {
  const from = shadow.map[start] ?? shadow.source.length;
  if (end <= start) return { start: from, end: from };
  const last = shadow.map[end - 1] ?? shadow.source.length - 1;
  let to = last + 1;
  // Trailing combining marks and tatweel are part of the word as written.
  while (isAttached(shadow.source.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** The index in the shadow of the first unit at or after a source offset (binary search). */
export function toShadow({ map }: Shadow, sourceOffset: number): number {
  // As long as folding has dropped nothing and unfolded nothing, the two are the same.
  if (
    map[sourceOffset] === sourceOffset &&
    (sourceOffset === 0 || (map[sourceOffset - 1] as number) < sourceOffset)
  )
    return sourceOffset;
  return firstIndex(map.length - 1, (at) => (map[at] as number) >= sourceOffset);
}

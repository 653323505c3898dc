// A passage short enough for a list of results: whole words around the first that is lit, the lights moved along with it.
import type { Span } from '../../domain/corpus-schema.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';

export interface ClippedPassage {
  readonly text: string;
  readonly lights: readonly Span[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** `clipLit('one two three four', [{ start: 8, end: 13 }], 11)` → `{ text: 'two three', lights: [{ start: 4, end: 9 }], … }`. */
export function clipLit(text: string, lights: readonly Span[], most: number): ClippedPassage {
  const clip = clipWords(text, lights[0] ?? { start: 0, end: 0 }, most);
  // The clip is a stretch of the text that holds the first light: it begins where that still stands.
  const from = clip.cutBefore ? findClip(text, clip.text, lights[0]?.start ?? 0) : 0;
  const end = from + clip.text.length;
  return {
    ...clip,
    lights: lights.flatMap((light) =>
      light.start >= from && light.end <= end ? [{ start: light.start - from, end: light.end - from }] : [],
    ),
  };
}

/** Where a clip that holds an offset begins: the last place before it, since the same words may stand there again. */
function findClip(text: string, clip: string, offset: number): number {
  return Math.max(0, text.lastIndexOf(clip, offset));
}

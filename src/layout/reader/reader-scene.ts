// An article's text as blocks, and its passages as layers over them: pure geometry of offsets, no pixels, no markup. The
// text itself is never cut for a passage, so that Arabic letters keep their shapes.
import type { Span } from '../../domain/corpus-schema.ts';
import { isWithin } from '../../domain/spans.ts';

/** A passage, by the caller's id. */
export interface MarkedSpan extends Span {
  readonly id: string;
}

export interface ReaderSource {
  readonly text: string;
  readonly title: Span | null;
  readonly boilerplate: readonly Span[];
}

/** A stretch of one line of the text, without the white space around it. */
export interface Block extends Span {
  readonly role: 'title' | 'heading' | 'text' | 'boilerplate';
  /** It goes on from the block before it: a line too long to be laid out at once. */
  readonly continued: boolean;
  readonly text: string;
}

/** Characters of a line at most before it is divided, between sentences or at least between words. */
export const MOST_OF_A_BLOCK = 6000;
/** A heading is no longer than this, and what it heads is longer than it. */
const MOST_OF_A_HEADING = 60;
const ENDS_A_SENTENCE = /[.؟!?،؛:…»"”)\]]$/u;

/** The lines of a text that hold more than white space, without the space around them. */
function findLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const inner = line.trim();
    if (inner !== '') {
      const from = start + line.indexOf(inner);
      spans.push({ start: from, end: from + inner.length });
    }
    start += line.length + 1;
  }
  return spans;
}

/** Divides a long line after the last sentence that fits, else after the last word, else nowhere. */
function divideLine(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  let { start } = line;
  while (line.end - start > MOST_OF_A_BLOCK) {
    const window = text.slice(start, start + MOST_OF_A_BLOCK);
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('؟ '));
    const at = sentence > MOST_OF_A_BLOCK / 2 ? sentence + 1 : window.lastIndexOf(' ');
    if (at <= 0) break;
    parts.push({ start, end: start + at });
    start += at + 1;
  }
  return [...parts, { start, end: line.end }];
}

/** A short line without the stop of a sentence over a longer one: as newspapers set their cross-heads. */
function isHeading(line: string, next: string | undefined): boolean {
  return (
    line.length <= MOST_OF_A_HEADING &&
    next !== undefined &&
    next.length > line.length &&
    !ENDS_A_SENTENCE.test(line) &&
    ENDS_A_SENTENCE.test(next)
  );
}

/** The blocks of an article in order; what stands between them is white space only. */
export function buildReaderScene({ text, title, boilerplate }: ReaderSource): Block[] {
  const lines = findLines(text);
  const isGrey = (line: Span) => boilerplate.some((span) => isWithin(line, span));
  const isTitle = (line: Span) => title !== null && isWithin(line, title);
  const wordsOf = (line: Span | undefined) => line && text.slice(line.start, line.end);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const words = text.slice(line.start, line.end);
    const heads = next && !isGrey(next) ? isHeading(words, wordsOf(next)) : false;
    const role = isTitle(line) ? 'title' : isGrey(line) ? 'boilerplate' : heads ? 'heading' : 'text';
    return divideLine(text, line).map((part, nth): Block => {
      return { ...part, role, continued: nth > 0, text: text.slice(part.start, part.end) };
    });
  });
}

/**
 * The stretches that several spans cover, in order, none touching the next: `[0–10, 5–15, 8–9]` → `[5–10]`. Two spans of
 * the same words cover them twice.
 */
export function findOverlaps(spans: readonly Span[]): Span[] {
  const edges = spans
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || b.by - a.by);
  const overlaps: Span[] = [];
  let depth = 0;
  let since = 0;
  for (const { at, by } of edges) {
    depth += by;
    if (depth === 2 && by === 1) since = at;
    else if (depth === 1 && by === -1 && at > since) overlaps.push({ start: since, end: at });
  }
  return overlaps;
}

/** The passages at an offset, the shortest first: what a click there means. */
export function passagesAt(passages: readonly MarkedSpan[], offset: number): MarkedSpan[] {
  return passages
    .filter(({ start, end }) => start <= offset && offset < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

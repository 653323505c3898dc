// An article's text as paragraphs of segments: pure geometry of offsets, no pixels, no markup. Every cut falls between
// words, because a cut inside an Arabic word would break the shapes of its letters.
import type { Span } from '../../domain/corpus-schema.ts';

/** A span that a segment can belong to, by the caller's id. */
export interface MarkedSpan extends Span {
  readonly id: string;
}

export interface ReaderSource {
  readonly text: string;
  readonly title: Span | null;
  readonly boilerplate: readonly Span[];
  readonly passages: readonly MarkedSpan[];
  readonly times: readonly Span[];
  readonly actors: readonly Span[];
}

export interface Segment extends Span {
  readonly text: string;
  /** Ids of the passages that cover it, in the order in which they were given. */
  readonly passages: readonly string[];
  readonly time: boolean;
  readonly actor: boolean;
  readonly boilerplate: boolean;
}

export interface Paragraph extends Span {
  readonly role: 'title' | 'text' | 'boilerplate';
  readonly segments: readonly Segment[];
}

const isWordChar = (char: string | undefined) =>
  char !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}\u0640\u200c\u200d]/u.test(char);

/** Whether a cut at an offset would divide a word. */
function dividesWord(text: string, at: number): boolean {
  return isWordChar(text[at - 1]) && isWordChar(text[at]);
}

/** A span within the text, widened to whole words: over `'وقف النار'`, `{ start: 1, end: 5 }` → `{ start: 0, end: 9 }`. */
export function widenToWords(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  if (start === end) return { start, end };
  while (dividesWord(text, start)) start--;
  while (dividesWord(text, end)) end++;
  return { start, end };
}

/** The lines of a text that hold more than white space, without the space around them. */
function findParagraphs(text: string): Span[] {
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

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * The scene of an article: paragraphs in order, whose segments joined are the text of the paragraph; what stands between
 * paragraphs is white space only.
 */
export function buildReaderScene(source: ReaderSource): Paragraph[] {
  const { text, title } = source;
  // An empty span covers nothing, and would cut the word it stands in.
  const widen = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, ...widenToWords(text, span) })).filter(({ start, end }) => start < end);
  const passages = widen(source.passages);
  const times = widen(source.times);
  const actors = widen(source.actors);
  const boilerplate = widen(source.boilerplate);

  return findParagraphs(text).map((paragraph) => {
    const inside = <T extends Span>(spans: readonly T[]) => spans.filter((span) => overlaps(span, paragraph));
    const [own, ownTimes, ownActors, grey] = [
      inside(passages),
      inside(times),
      inside(actors),
      inside(boilerplate),
    ];
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const { start, end } of [...own, ...ownTimes, ...ownActors, ...grey]) {
      if (start > paragraph.start) cuts.add(start);
      if (end < paragraph.end) cuts.add(end);
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const segments = edges.slice(0, -1).map((start, at): Segment => {
      const segment = { start, end: edges[at + 1] ?? paragraph.end };
      const within = (spans: readonly Span[]) => spans.some((span) => covers(span, segment));
      return {
        ...segment,
        text: text.slice(segment.start, segment.end),
        passages: own.filter((span) => covers(span, segment)).map(({ id }) => id),
        time: within(ownTimes),
        actor: within(ownActors),
        boilerplate: within(grey),
      };
    });
    const role =
      title && covers(title, paragraph)
        ? 'title'
        : segments.every((segment) => segment.boilerplate)
          ? 'boilerplate'
          : 'text';
    return { ...paragraph, role, segments };
  });
}

/** The passages at an offset, the shortest first: what a click there means. */
export function passagesAt(passages: readonly MarkedSpan[], offset: number): MarkedSpan[] {
  return passages
    .filter(({ start, end }) => start <= offset && offset < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

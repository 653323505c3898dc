// Draws spans over paragraphs of plain text with the CSS Custom Highlight API, which paints without touching the text,
// so that Arabic letters keep their shapes. Without the API the paragraphs draw their segments as spans instead.
import type { Span } from '../../domain/corpus-schema.ts';

/** The names that reader.css styles, from the least to the strongest. */
export const HIGHLIGHTS = ['rd-boilerplate', 'rd-actor', 'rd-time', 'rd-passage', 'rd-selected'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

export function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

const firstOffset = (paragraph: HTMLElement) => Number(paragraph.dataset.start);

/** The text of a span as ranges, one for each paragraph it touches. Paragraphs hold one text node, `data-start` its offset. */
export function rangesOf(paragraphs: readonly HTMLElement[], span: Span): Range[] {
  return paragraphs.flatMap((paragraph) => {
    const node = paragraph.firstChild;
    const from = firstOffset(paragraph);
    if (!(node instanceof Text) || span.start >= from + node.length || span.end <= from) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, span.start - from));
    range.setEnd(node, Math.min(node.length, span.end - from));
    return [range];
  });
}

/** Paints the named spans; returns what takes them away again. */
export function paintHighlights(
  root: HTMLElement,
  spans: Readonly<Record<HighlightName, readonly Span[]>>,
): () => void {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  HIGHLIGHTS.forEach((name, at) => {
    const highlight = new Highlight(...spans[name].flatMap((span) => rangesOf(paragraphs, span)));
    highlight.priority = at;
    CSS.highlights.set(name, highlight);
  });
  return () => {
    for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
  };
}

/** The offset in the article under a point, or `null` outside its text. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const legacy = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? legacy?.startContainer;
  const offset = caret?.offset ?? legacy?.startOffset ?? 0;
  const paragraph = node?.parentElement?.closest<HTMLElement>('[data-start]');
  return node instanceof Text && paragraph ? firstOffset(paragraph) + offset : null;
}

// From offsets of the article to the page's text nodes and back. An element with `data-start` holds one text node that
// begins at that offset.
import type { Span } from '../../domain/corpus-schema.ts';

interface Holder extends Span {
  readonly node: Text;
}
/** In the order of the text. */
export type Holders = readonly Holder[];

export function readHolders(root: HTMLElement): Holders {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const start = Number(element.dataset.start);
    const node = element.firstChild;
    return node instanceof Text ? [{ node, start, end: start + node.length }] : [];
  });
}

/** The number of the first holder that ends behind an offset. */
function firstBehind(holders: Holders, offset: number): number {
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of a span as ranges, one for each holder that it touches: exactly its characters, also inside a word. */
export function rangesOf(holders: Holders, span: Span): Range[] {
  const ranges: Range[] = [];
  for (let at = firstBehind(holders, span.start); at < holders.length; at++) {
    const holder = holders[at];
    if (!holder || holder.start >= span.end) break;
    const range = document.createRange();
    range.setStart(holder.node, Math.max(0, span.start - holder.start));
    range.setEnd(holder.node, Math.min(holder.node.length, span.end - holder.start));
    ranges.push(range);
  }
  return ranges;
}

/** The offset in the article under a point, or `null` outside its text. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const legacy = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? legacy?.startContainer;
  const offset = caret?.offset ?? legacy?.startOffset ?? 0;
  const holder = node?.parentElement?.closest<HTMLElement>('[data-start]');
  return node instanceof Text && holder ? Number(holder.dataset.start) + offset : null;
}

// From offsets of the article to the page's text nodes and back. An element with `data-start` holds one text node that
// begins at that offset.
import type { Span } from '../../domain/corpus-schema.ts';
import { firstIndex } from '../../domain/halving.ts';

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
const firstBehind = (holders: Holders, offset: number): number =>
  firstIndex(holders.length, (at) => (holders[at]?.end ?? 0) > offset);

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

/** What of a text node lies in a range, by its own offsets. */
function partIn(range: Range, node: Text): Span | null {
  if (!range.intersectsNode(node)) return null;
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return start < end ? { start, end } : null;
}

/** Whether more than white space of an element lies in a range. */
function holdsWords(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const part = node instanceof Text ? partIn(range, node) : null;
    if (part && node.textContent?.slice(part.start, part.end).trim() !== '') return true;
  }
  return false;
}

export interface PiecesOfArticle {
  readonly article: string;
  /** The parts of its text that are selected, in order. */
  readonly pieces: readonly Span[];
  /** Words of a print beside it (`data-print`) are selected, too or alone. */
  readonly other: boolean;
}

/**
 * What a range selects of the article under `data-article`: words of the article alone, whatever notes, margins and other
 * parts of the page the range runs over. `null`: it touches none.
 */
export function readPieces(range: Range): PiecesOfArticle | null {
  const root = [...document.querySelectorAll<HTMLElement>('[data-article]')].find((element) =>
    range.intersectsNode(element),
  );
  if (!root) return null;
  const pieces = readHolders(root).flatMap(({ node, start }) => {
    const part = partIn(range, node);
    return part ? [{ start: start + part.start, end: start + part.end }] : [];
  });
  const prints = [...root.querySelectorAll('[data-print]')];
  const other = prints.some((print) => holdsWords(range, print));
  return { article: root.dataset.article ?? '', pieces, other };
}

// Brings words of the article into sight, in whatever scrolls it: the window, or the sheet on a phone.
import type { Span } from '../../domain/corpus-schema.ts';
import { rangesOf, readHolders } from './text-holders.ts';

/** Blocks out of sight have only guessed heights: getting near to one lays out others, which moves it again. */
const MOST_TRIES = 8;

function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return document.scrollingElement ?? document.documentElement;
}

/** Where words are in sight from: a frame begins below the window's edge, and its own head may stand over it. */
function firstInSight(scroller: Element): number {
  if (scroller === document.scrollingElement) return 0;
  const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart);
  return scroller.getBoundingClientRect().top + (padding || 0);
}

/** To the upper third, unless the words are well in sight. Returns what stops it. */
export function scrollToSpan(root: HTMLElement, span: Span): () => void {
  let asked = 0;
  const holders = readHolders(root);
  const scroller = scrollerOf(root);
  const step = (left: number) => {
    const box = rangesOf(holders, span)[0]?.getBoundingClientRect?.();
    if (!box) return;
    const { innerHeight } = window;
    const edge = firstInSight(scroller);
    if (box.top > Math.max(edge, innerHeight * 0.2) && box.bottom < innerHeight * 0.75) return;
    scroller.scrollBy({ top: box.top - Math.max(edge, innerHeight / 3), behavior: 'instant' });
    if (left > 0) asked = requestAnimationFrame(() => step(left - 1));
  };
  step(MOST_TRIES);
  return () => cancelAnimationFrame(asked);
}

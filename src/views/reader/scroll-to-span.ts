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

/** To the upper third, unless the words are well in sight. Returns what stops it. */
export function scrollToSpan(root: HTMLElement, span: Span): () => void {
  let asked = 0;
  const holders = readHolders(root);
  const scroller = scrollerOf(root);
  const step = (left: number) => {
    const box = rangesOf(holders, span)[0]?.getBoundingClientRect?.();
    if (!box) return;
    const { innerHeight } = window;
    // What scrolls in a frame of its own begins below the window's edge.
    const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    if (box.top > Math.max(edge, innerHeight * 0.2) && box.bottom < innerHeight * 0.75) return;
    scroller.scrollBy({ top: box.top - Math.max(edge, innerHeight / 3), behavior: 'instant' });
    if (left > 0) asked = requestAnimationFrame(() => step(left - 1));
  };
  step(MOST_TRIES);
  return () => cancelAnimationFrame(asked);
}

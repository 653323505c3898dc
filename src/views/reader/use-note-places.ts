// Puts the notes of the margin beside their passages, and again when the text moves. Where the stylesheet leaves no margin
// (`--rd-aligned`) they stay a list.
import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { PassageGroup } from '../../layout/reader/group-passages.ts';
import { placeNotes } from '../../layout/reader/place-notes.ts';
import { afterFonts } from './after-fonts.ts';
import { rangesOf, readHolders } from './text-holders.ts';

/** Between two notes, in px. */
const GAP = 6;

function place(list: HTMLElement, text: HTMLElement, groups: readonly PassageGroup[], held: number | null) {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  if (getComputedStyle(list).getPropertyValue('--rd-aligned').trim() !== '1') {
    list.style.blockSize = '';
    for (const item of items) item.style.insetBlockStart = '';
    return;
  }
  const holders = readHolders(text);
  const origin = list.getBoundingClientRect().top;
  const bottom = text.getBoundingClientRect().bottom - origin;
  const notes = items.map((item, at) => {
    const span = groups[at]?.span;
    const box = span ? rangesOf(holders, span)[0]?.getClientRects?.()[0] : undefined;
    return { top: box ? box.top - origin : bottom, height: item.offsetHeight };
  });
  const tops = placeNotes(notes, GAP, held);
  items.forEach((item, at) => {
    item.style.insetBlockStart = `${tops[at] ?? 0}px`;
  });
  list.style.blockSize = `${(tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0)}px`;
}

export function useNotePlaces(
  list: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null> | null,
  groups: readonly PassageGroup[],
  selected: number,
): void {
  useLayoutEffect(() => {
    const [notes, words] = [list.current, text?.current];
    if (!notes || !words) return;
    const again = () => place(notes, words, groups, selected >= 0 ? selected : null);
    again();
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(again) : null;
    sizes?.observe(words);
    const callOff = afterFonts(again);
    return () => {
      callOff();
      sizes?.disconnect();
      notes.style.blockSize = '';
      for (const item of notes.children) if (item instanceof HTMLElement) item.style.insetBlockStart = '';
    };
  });
}

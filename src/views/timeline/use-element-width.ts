// The width that an element has for what stands in it, kept up to date.
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Left and right together: what stands beside the picture takes its room by padding. */
function findPadding(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return (Number.parseFloat(paddingLeft) || 0) + (Number.parseFloat(paddingRight) || 0);
}

/**
 * `null` until the element is measured, which is before anything is shown; `fallback` where it has no size (tests). The
 * element must stay.
 */
export function useElementWidth(ref: RefObject<HTMLElement | null>, fallback: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => setWidth(Math.floor(element.clientWidth - findPadding(element)) || fallback);
    read();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, [ref, fallback]);
  return width;
}

// The width of an element, kept up to date.
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * `null` until the element is measured, which is before anything is shown; `fallback` where it has no size (tests). The
 * element must stay.
 */
export function useElementWidth(ref: RefObject<HTMLElement | null>, fallback: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => setWidth(Math.floor(element.clientWidth) || fallback);
    read();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, [ref, fallback]);
  return width;
}

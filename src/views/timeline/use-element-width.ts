// The width of an element, kept up to date.
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * `fallback` until the element is measured, and where it has no size (tests). The element may come, go and be another one:
 * each direction of time has its own.
 */
export function useElementWidth(ref: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  const watched = useRef<{ element: HTMLElement; stop: () => void } | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || element === watched.current?.element) return;
    watched.current?.stop();
    const read = () => setWidth(Math.floor(element.clientWidth) || fallback);
    read();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    watched.current = { element, stop: () => observer?.disconnect() };
  });
  useLayoutEffect(
    () => () => {
      watched.current?.stop();
      watched.current = null;
    },
    [],
  );
  return width;
}

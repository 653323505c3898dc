// Listens for an event on an element that is no control itself: keys that act while a region holds the focus, clicks
// on a text. Every such gesture has another way by real buttons.
import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';

export function useListener<K extends keyof HTMLElementEventMap>(
  ref: RefObject<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  const handle = useEffectEvent(listener);
  useEffect(() => {
    const element = ref.current;
    const heard = (event: HTMLElementEventMap[K]) => handle(event);
    element?.addEventListener(type, heard);
    return () => element?.removeEventListener(type, heard);
  }, [ref, type]);
}

// Opens what is folded inside an element while the page is printed, and folds it again afterwards.
import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import { usePrinting } from './use-printing.ts';

export function useOpenForPrint(ref: RefObject<HTMLElement | null>): void {
  const printing = usePrinting();
  useLayoutEffect(() => {
    if (!printing) return;
    const folded = [...(ref.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of folded) details.open = true;
    return () => {
      for (const details of folded) details.open = false;
    };
  }, [printing, ref]);
}

// What floats over the picture: the card of the mark that is pointed at, and the list of a stack or a truce that is open.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { Mark } from '../../layout/timeline/scene.ts';

export interface OpenPanels {
  /** The stack whose list is open, the truce, and the mark under the pointer or the focus. */
  readonly stack: string | null;
  readonly truce: string | null;
  readonly pointed: string | null;
  readonly openMark: (mark: Mark) => void;
  readonly openTruce: (truce: { readonly id: string }) => void;
  readonly point: (mark: Mark | null) => void;
  readonly closeStack: () => void;
  /** Closes a list and gives the focus back to what opened it. */
  readonly leaveStack: () => void;
  readonly leaveTruce: () => void;
}

/** Focuses the part of a picture that an attribute names: `focusPart(picture, 'mark', 'e1')`. */
function focusPart(picture: HTMLElement | null, part: 'mark' | 'truce', id: string | null): void {
  for (const element of picture?.querySelectorAll<HTMLElement | SVGElement>(`[data-${part}]`) ?? [])
    if (element.dataset[part] === id) element.focus();
}

/** `wasDrag` says whether the press that ends here moved the view and means nothing else. */
export function useOpenPanels(
  canvas: RefObject<HTMLDivElement | null>,
  wasDrag: () => boolean,
  onSelect: (eventId: string) => void,
  onHover: (eventId: string | null) => void,
): OpenPanels {
  const [stack, setStack] = useState<string | null>(null);
  const [truce, setTruce] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  // The card goes away on Escape, wherever focus is.
  useEffect(() => {
    if (pointed === null) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPointed(null);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [pointed]);

  const openMark = useCallback(
    (mark: Mark) => {
      if (wasDrag()) return;
      setPointed(null);
      if (mark.kind === 'stack') setStack((before) => (before === mark.id ? null : mark.id));
      else onSelect(mark.id);
    },
    [onSelect, wasDrag],
  );
  const openTruce = useCallback(
    ({ id }: { readonly id: string }) => {
      if (!wasDrag()) setTruce((before) => (before === id ? null : id));
    },
    [wasDrag],
  );
  const point = useCallback(
    (mark: Mark | null) => {
      setPointed(mark?.id ?? null);
      onHover(mark?.kind === 'event' ? mark.id : null);
    },
    [onHover],
  );
  const closeStack = useCallback(() => setStack(null), []);
  const leaveStack = useCallback(() => {
    setStack(null);
    focusPart(canvas.current, 'mark', stack);
  }, [canvas, stack]);
  const leaveTruce = useCallback(() => {
    setTruce(null);
    focusPart(canvas.current, 'truce', truce);
  }, [canvas, truce]);
  return useMemo(
    () => ({
      stack,
      truce,
      pointed,
      openMark,
      openTruce,
      point,
      closeStack,
      leaveStack,
      leaveTruce,
    }),
    [stack, truce, pointed, openMark, openTruce, point, closeStack, leaveStack, leaveTruce],
  );
}

// What both ways of showing an article's text do with it: layers over its words, words brought into sight, presses.
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Span } from '../../domain/corpus-schema.ts';
import { useListener } from '../shared/use-listener.ts';
import { afterFonts } from './after-fonts.ts';
import type { Layers } from './layers.ts';
import { paintLayers } from './paint-layers.ts';
import { scrollToSpan } from './scroll-to-span.ts';
import { offsetAtPoint } from './text-holders.ts';

/** Layers over a text, taken away when it goes; `drawn` is what the text is drawn from. */
export function usePaint(root: RefObject<HTMLElement | null>, drawn: unknown, layers: Layers): void {
  useLayoutEffect(() => {
    if (!root.current || drawn === null) return undefined;
    return paintLayers(root.current, layers);
  }, [root, drawn, layers]);
}

/** Brings words into sight when they change. */
export function useInSight(root: RefObject<HTMLElement | null>, span: Span | null): void {
  useEffect(() => {
    const box = root.current;
    if (!span || !box) return;
    let stop = scrollToSpan(box, span);
    const callOff = afterFonts(() => {
      stop();
      stop = scrollToSpan(box, span);
    });
    return () => {
      callOff();
      stop();
    };
  }, [root, span]);
}

interface TextLayers {
  readonly selected: Span | null;
  /** The selected words, where they are to be brought into sight. */
  readonly sought: Span | null;
  /** Words that something beside the text points at. */
  readonly pointed: Span | null;
  readonly onPress: (offset: number) => void;
}

/** The selected and the pointed words, and what a press on words does. */
export function useTextLayers(
  root: RefObject<HTMLElement | null>,
  drawn: unknown,
  { selected, sought, pointed, onPress }: TextLayers,
): void {
  const chosen = useMemo(
    (): Layers => ({ 'rd-selected': selected ? [selected] : [], 'rd-pointed': pointed ? [pointed] : [] }),
    [selected, pointed],
  );
  usePaint(root, drawn, chosen);
  useInSight(root, sought);
  // The text is also for selecting and copying: only a plain click means something.
  // The keyboard's way to the same is the lists beside and below the text.
  useListener(root, 'click', (event) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset !== null) onPress(offset);
  });
}

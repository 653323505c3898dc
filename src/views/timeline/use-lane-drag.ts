// Dragging a lane by its head: with a mouse or pen anywhere on it, with a finger by its sign alone, so that the page still
// scrolls when a finger begins on a name.
import { useEffect, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import type { LaneDrop } from '../../layout/timeline/lane-drop.ts';
import { findLaneDrop } from '../../layout/timeline/lane-drop.ts';
import type { HeadedLane } from '../../layout/timeline/scene.ts';

/** Pixels a pointer may move and still press. */
const SLACK = 5;

export interface LaneDrag extends LaneDrop {
  readonly key: string;
}

export interface LaneDragHandlers {
  readonly onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** `heads` is the element whose top is the picture's; `onMove` is told the lane's place among the other movable ones. */
export function useLaneDrag(
  heads: RefObject<HTMLElement | null>,
  lanes: readonly HeadedLane[],
  onMove: (key: string, to: number) => void,
): { drag: LaneDrag | null; handlersOf: (lane: HeadedLane) => LaneDragHandlers | null } {
  const pressed = useRef<{ key: string; pointer: number; y: number } | null>(null);
  const [drag, setDrag] = useState<LaneDrag | null>(null);
  const stop = () => {
    pressed.current = null;
    setDrag(null);
  };
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      pressed.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', onEscape, true);
    return () => document.removeEventListener('keydown', onEscape, true);
  }, [dragging]);

  const handlersOf = ({ key, kind }: HeadedLane): LaneDragHandlers | null => {
    if (kind === 'pinned') return null;
    return {
      onPointerDown: (event) => {
        const bySign = event.target instanceof Element && event.target.closest('.tl-fold') !== null;
        if (event.pointerType === 'mouse' ? event.button !== 0 : event.pointerType === 'touch' && !bySign)
          return;
        pressed.current = { key, pointer: event.pointerId, y: event.clientY };
      },
      onPointerMove: (event) => {
        const from = pressed.current;
        if (from?.pointer !== event.pointerId || from.key !== key) return;
        if (!drag) {
          // Let go beyond the head, where nobody was told of it.
          if (event.buttons === 0) return stop();
          if (Math.abs(event.clientY - from.y) < SLACK) return;
          // From here on the press is a drag: whoever captures the pointer also takes its click.
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        const top = heads.current?.getBoundingClientRect().top ?? 0;
        setDrag({ key, ...findLaneDrop(lanes, key, event.clientY - top) });
      },
      onPointerUp: () => {
        if (drag) onMove(drag.key, drag.to);
        stop();
      },
      onPointerCancel: stop,
    };
  };
  return { drag, handlersOf };
}

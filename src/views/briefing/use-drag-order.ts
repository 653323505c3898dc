// Moves an item of a list by its grip: where the pointer lets go is its new place. By pointer events, so that touch and pen do too.
import type { PointerEvent, RefObject } from 'react';
import { useRef } from 'react';

interface Grip {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** The place in the list at a height of the screen: `findPlace([20, 60, 100], 70)` → 1, of middles at these heights. */
export function findPlace(middles: readonly number[], height: number): number {
  const behind = middles.findIndex((middle) => height < middle);
  if (behind === -1) return middles.length - 1;
  const before = middles[behind - 1];
  const next = middles[behind] ?? height;
  return before !== undefined && height - before < next - height ? behind - 1 : behind;
}

/** What every grip of the list takes; a grip says its item's place in `data-grip`. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): Grip {
  const from = useRef<number | null>(null);
  const place = (event: PointerEvent<HTMLElement>) => {
    const items = [...(list.current?.children ?? [])];
    const middles = items.map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2;
    });
    return { items, to: findPlace(middles, event.clientY) };
  };
  const clear = (items: readonly Element[]) => {
    for (const item of items) item.removeAttribute('data-drop');
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      from.current = Number(event.currentTarget.dataset.grip);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (from.current === null) return;
      const { items, to } = place(event);
      clear(items);
      if (to !== from.current) items[to]?.setAttribute('data-drop', to < from.current ? 'before' : 'after');
    },
    onPointerUp: (event) => {
      if (from.current === null) return;
      const { items, to } = place(event);
      clear(items);
      const begun = from.current;
      from.current = null;
      move(begun, to);
    },
    onPointerCancel: () => {
      from.current = null;
      clear([...(list.current?.children ?? [])]);
    },
  };
}

// Drag and pinch on the plot. Pointer events with `touch-action: pan-y` rather than d3-zoom, whose touch handlers keep the
// page from scrolling past. The wheel is use-wheel-zoom's.
import { useCallback, useRef } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import type { Box, PictureDirection, Viewport } from '../../layout/timeline/scene.ts';
import { panViewport } from '../../layout/timeline/time-scale.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

/** Pixels a pointer may move and still be a click. */
const SLACK = 4;
/** The click that ends a drag comes within so many ms of it; what comes later (a screen reader's press) means itself. */
const CLICK_DELAY = 300;

type Clamp = (viewport: Viewport) => Viewport;

/** Where time is drawn, and which way it runs. */
export interface Plane {
  readonly plot: Box;
  readonly direction: PictureDirection;
}

/** Pixels from where time begins: `along` is an x, or a y where time runs down. */
const fromStart = (along: number, { plot, direction }: Plane) =>
  direction === 'down' ? along - plot.y : direction === 'rtl' ? plot.x + plot.width - along : along - plot.x;

export const lengthOf = ({ plot, direction }: Plane) => (direction === 'down' ? plot.height : plot.width);

/** The time under a point of the plot. */
export function timeAt(along: number, plane: Plane, { start, end }: Viewport): number {
  return start + (fromStart(along, plane) / lengthOf(plane)) * (end - start);
}

/** Where a pointer is along time, in pixels of the picture. */
export function placeAlong(
  event: { readonly clientX: number; readonly clientY: number },
  picture: Element | null,
  { direction }: Plane,
): number {
  const box = picture?.getBoundingClientRect();
  return direction === 'down' ? event.clientY - (box?.top ?? 0) : event.clientX - (box?.left ?? 0);
}

/** Whether a press began on a text. */
export function isText(target: EventTarget): boolean {
  return target instanceof Element && target.closest('text') !== null;
}

interface Gesture {
  readonly pointers: Map<number, number>;
  from: Viewport;
  /** Times under the pointers when the gesture began, in order of arrival. */
  times: number[];
  moved: boolean;
}

export interface GestureHandlers {
  readonly onPointerDown: (event: ReactPointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: ReactPointerEvent<SVGElement>) => void;
  readonly onPointerUp: (event: ReactPointerEvent<SVGElement>) => void;
  readonly onPointerCancel: (event: ReactPointerEvent<SVGElement>) => void;
  /** A key means itself, however soon after a drag. */
  readonly onKeyDownCapture: () => void;
  /** Whether the click that follows ended a drag and means nothing. */
  readonly wasDrag: () => boolean;
}

export function useTimelineGestures(
  svg: RefObject<SVGSVGElement | null>,
  scene: Plane,
  motion: ViewportMotion,
  clamp: Clamp,
): GestureHandlers {
  const gesture = useRef<Gesture | null>(null);
  const draggedAt = useRef(-CLICK_DELAY);
  const wasDrag = useCallback(() => performance.now() - draggedAt.current < CLICK_DELAY, []);
  const placeOf = (event: ReactPointerEvent) => placeAlong(event, svg.current, scene);

  const begin = (pointers: Map<number, number>) => {
    const from = motion.current();
    const times = [...pointers.values()].map((x) => timeAt(x, scene, from));
    gesture.current = { pointers, from, times, moved: gesture.current?.moved ?? false };
  };
  const finish = (event: ReactPointerEvent<SVGElement>) => {
    const now = gesture.current;
    if (!now?.pointers.delete(event.pointerId)) return;
    if (now.pointers.size > 0) {
      begin(now.pointers);
      return;
    }
    gesture.current = null;
    if (!now.moved) return;
    draggedAt.current = performance.now();
    motion.settle();
  };

  return {
    onPointerDown: (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      // Text can be selected with the mouse; it does not drag the picture.
      if (event.pointerType === 'mouse' && isText(event.target)) return;
      draggedAt.current = -CLICK_DELAY;
      // Along the way that the page scrolls, one finger scrolls it; two are use-pinch's.
      if (event.pointerType === 'touch' && scene.direction === 'down') return;
      const pointers = gesture.current?.pointers ?? new Map<number, number>();
      pointers.set(event.pointerId, placeOf(event));
      begin(pointers);
    },
    onPointerMove: (event) => {
      const now = gesture.current;
      const before = now?.pointers.get(event.pointerId);
      if (!now || before === undefined) return;
      // Let go where nobody was told of it: outside the plot, or over a menu of the browser's.
      if (event.buttons === 0) {
        finish(event);
        return;
      }
      const x = placeOf(event);
      if (!now.moved) {
        if (Math.abs(x - before) < SLACK && now.pointers.size === 1) return;
        now.moved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      now.pointers.set(event.pointerId, x);
      const xs = [...now.pointers.values()];
      const [x1 = 0, x2] = xs;
      const [time1 = 0, time2] = now.times;
      const perPixel = (now.from.end - now.from.start) / lengthOf(scene);
      // Two fingers keep the times under them: their distance gives the scale, the first one the place.
      const apart = x2 === undefined ? 0 : x2 - x1;
      const scale =
        time2 === undefined || Math.abs(apart) < 10 ? perPixel : Math.abs((time2 - time1) / apart);
      const length = scale * lengthOf(scene);
      const share = fromStart(x1, scene) * scale;
      motion.drag(clamp(panViewport({ start: 0, end: length }, time1 - share)));
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onKeyDownCapture: () => {
      draggedAt.current = -CLICK_DELAY;
    },
    wasDrag,
  };
}

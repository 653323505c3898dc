// Pinching a picture in which time runs down: two fingers zoom and move it, one finger is left to the page. Touch events,
// since only they can keep the browser from scrolling once a second finger has come; a scroll under way is not stopped.
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Viewport } from '../../layout/timeline/scene.ts';
import { useLatest } from '../shared/use-latest.ts';
import { lengthOf, timeAt } from './use-timeline-gestures.ts';
import type { Plane } from './use-timeline-gestures.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

interface Pinch {
  readonly from: Viewport;
  /** Between the fingers, in pixels, whichever way they lie. */
  readonly apart: number;
  /** The time between them. */
  readonly time: number;
}

/** Fingers nearer than this count as this far apart. */
const LEAST_APART = 24;

/** The distance of two fingers, and the height between them. */
function readFingers({ touches }: TouchEvent, picture: Element): { apart: number; y: number } | null {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return null;
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  const y = (a.clientY + b.clientY) / 2 - picture.getBoundingClientRect().top;
  return { apart: Math.max(apart, LEAST_APART), y };
}

export function usePinch(
  svg: RefObject<SVGSVGElement | null>,
  scene: Plane,
  motion: ViewportMotion,
  clamp: (viewport: Viewport) => Viewport,
): void {
  const live = useLatest({ scene, motion, clamp });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let pinch: Pinch | null = null;
    let targets: readonly EventTarget[] = [];
    const onMove = (event: Event) => {
      const fingers = pinch && event instanceof TouchEvent && readFingers(event, element);
      if (!pinch || !fingers) return;
      event.preventDefault();
      const { scene: plane, motion: move, clamp: keep } = live.current;
      const length = (pinch.from.end - pinch.from.start) * (pinch.apart / fingers.apart);
      const start = pinch.time - ((fingers.y - plane.plot.y) / lengthOf(plane)) * length;
      move.drag(keep({ start, end: start + length }));
    };
    const onEnd = () => {
      for (const target of targets) {
        target.removeEventListener('touchmove', onMove);
        target.removeEventListener('touchend', onEnd);
        target.removeEventListener('touchcancel', onEnd);
      }
      targets = [];
      if (pinch) live.current.motion.settle();
      pinch = null;
    };
    const onStart = (event: TouchEvent) => {
      onEnd();
      const fingers = readFingers(event, element);
      if (!fingers || !event.cancelable) return;
      event.preventDefault();
      const { scene: plane, motion: move } = live.current;
      const from = move.current();
      pinch = { from, apart: fingers.apart, time: timeAt(fingers.y, plane, from) };
      // A mark under a finger may be drawn anew meanwhile: what it is told no longer reaches the picture, only itself.
      targets = [...new Set([...event.touches].map(({ target }) => target))];
      for (const target of targets) {
        // Only listeners that are not passive may keep the page where it is.
        target.addEventListener('touchmove', onMove, { passive: false });
        target.addEventListener('touchend', onEnd);
        target.addEventListener('touchcancel', onEnd);
      }
    };
    element.addEventListener('touchstart', onStart, { passive: false });
    return () => {
      onEnd();
      element.removeEventListener('touchstart', onStart);
    };
  }, [svg, live]);
}

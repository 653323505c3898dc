// Ctrl/⌘+wheel on a picture zooms about the time under the pointer; the bare wheel is never taken.
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Viewport } from '../../layout/timeline/scene.ts';
import { zoomViewport } from '../../layout/timeline/time-scale.ts';
import { useLatest } from '../shared/use-latest.ts';
import { placeAlong, timeAt } from './use-timeline-gestures.ts';
import type { Plane } from './use-timeline-gestures.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

/** A wheel that rests this long, in ms, has ended its gesture. */
const WHEEL_REST = 60;

/** For whoever draws the picture: its listener comes and goes with the element. */
export function useWheelZoom(
  svg: RefObject<SVGSVGElement | null>,
  scene: Plane,
  motion: ViewportMotion,
  clamp: (viewport: Viewport) => Viewport,
): void {
  const live = useLatest({ scene, motion, clamp });

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { scene: now, motion: move, clamp: keep } = live.current;
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      // One notch of a wheel is about 100 pixels; a pinch on a touchpad sends a few at a time.
      const factor = 2 ** (-Math.max(-120, Math.min(120, pixels)) * (Math.abs(pixels) < 30 ? 0.02 : 0.005));
      const view = move.current();
      const centre = timeAt(placeAlong(event, element, now), now, view);
      move.drag(keep(zoomViewport(view, factor, centre)));
      clearTimeout(rest);
      rest = setTimeout(() => live.current.motion.settle(), WHEEL_REST);
    };
    // React listens passively to the wheel; only a listener of one's own may keep the browser from zooming the page.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('wheel', onWheel);
    };
  }, [svg, live]);
}

// Zooming by steps, which remembers the views it came from: a step out after a step in leads back to the very view.
import { useCallback, useRef } from 'react';
import type { Viewport } from '../../layout/timeline/scene.ts';
import { zoomViewport } from '../../layout/timeline/time-scale.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

interface ZoomStep {
  readonly factor: number;
  /** As the page holds it: `null` is the first view. */
  readonly held: Viewport | null;
  readonly from: Viewport;
  readonly to: Viewport;
}

const MOST_STEPS = 50;
const isSame = (a: Viewport, b: Viewport) => a.start === b.start && a.end === b.end;

/** `zoom(2)` shows half as much about a time or the middle; `held` is the viewport as the page holds it. */
export function useZoom(
  motion: ViewportMotion,
  clamp: (viewport: Viewport) => Viewport,
  held: Viewport | null,
): (factor: number, centre?: number) => void {
  const trail = useRef<ZoomStep[]>([]);
  return useCallback(
    (factor, centre) => {
      const from = motion.current();
      const last = trail.current.at(-1);
      if (last && isSame(last.to, from) && last.factor * factor === 1) {
        trail.current.pop();
        motion.animate(last.held, last.from);
        return;
      }
      // A view reached in another way (dragged, fitted) has no way back.
      if (last && !isSame(last.to, from)) trail.current = [];
      const to = clamp(zoomViewport(from, factor, centre));
      trail.current = [...trail.current, { factor, held, from, to }].slice(-MOST_STEPS);
      motion.animate(to, to);
    },
    [motion, clamp, held],
  );
}

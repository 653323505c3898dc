// Moves a picture from the view that was shown to the one that a step asks for; at once where the reader asked for less motion.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Viewport } from '../../../layout/timeline/scene.ts';

/** In ms. */
const DURATION = 700;

const wantsLessMotion = () =>
  typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);

/** What is to be shown instead of `target` while the view is on its way there; `null`: it is there. */
export function useGlide({ start, end }: Viewport): Viewport | null {
  const shown = useRef<Viewport>({ start, end });
  const [live, setLive] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const from = shown.current;
    if (from.start === start && from.end === end) return;
    const show = (share: number) => {
      const part = ease(share);
      shown.current = {
        start: from.start + (start - from.start) * part,
        end: from.end + (end - from.end) * part,
      };
      setLive(share === 1 ? null : shown.current);
    };
    if (wantsLessMotion()) {
      show(1);
      return;
    }
    show(0);
    const begun = performance.now();
    let frame = requestAnimationFrame(function move(now) {
      const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
      show(share);
      if (share < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [start, end]);
  return live;
}

// Moves the viewport: at once, frame by frame while a gesture lasts, or over a quarter of a second; at once where the
// reader asked for less motion. Calls back at most once a frame until it settles.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Viewport } from '../../layout/timeline/scene.ts';

const DURATION = 250;

type OnChange = (viewport: Viewport | null, settled: boolean) => void;

export interface ViewportMotion {
  /** Where the view is or is going, for gestures that come faster than pictures. */
  readonly current: () => Viewport;
  readonly drag: (to: Viewport) => void;
  readonly settle: () => void;
  /** `null` is the first view, given as `target`. */
  readonly animate: (to: Viewport | null, target: Viewport) => void;
}

const wantsLessMotion = () =>
  typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
const ease = (share: number) => 1 - (1 - share) ** 3;

export function useViewportMotion(shown: Viewport, onChange: OnChange): ViewportMotion {
  const latest = useRef(shown);
  const pending = useRef<number | null>(null);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
    if (pending.current === null) latest.current = shown;
  });
  const stop = useCallback(() => {
    if (pending.current !== null) cancelAnimationFrame(pending.current);
    pending.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const current = useCallback(() => latest.current, []);
  const drag = useCallback(
    (to: Viewport) => {
      stop();
      latest.current = to;
      pending.current = requestAnimationFrame(() => {
        pending.current = null;
        report.current(latest.current, false);
      });
    },
    [stop],
  );
  const settle = useCallback(() => {
    stop();
    report.current(latest.current, true);
  }, [stop]);
  const animate = useCallback(
    (to: Viewport | null, target: Viewport) => {
      stop();
      const from = latest.current;
      latest.current = target;
      if (wantsLessMotion()) {
        report.current(to, true);
        return;
      }
      const begun = performance.now();
      const frame = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
        if (share === 1) {
          pending.current = null;
          report.current(to, true);
          return;
        }
        const part = ease(share);
        report.current(
          {
            start: from.start + (target.start - from.start) * part,
            end: from.end + (target.end - from.end) * part,
          },
          false,
        );
        pending.current = requestAnimationFrame(frame);
      };
      pending.current = requestAnimationFrame(frame);
    },
    [stop],
  );
  return useMemo(() => ({ current, drag, settle, animate }), [current, drag, settle, animate]);
}

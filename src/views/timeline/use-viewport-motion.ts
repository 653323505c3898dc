// Moves the viewport: at once, frame by frame while a gesture lasts, or over a quarter of a second; at once where the
// reader asked for less motion. What is on its way is `live`, here alone; the page hears of a view when it settles, and of
// one that has gone far meanwhile, so that its marks are drawn anew.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isFar } from '../../layout/timeline/moving-scene.ts';
import type { Viewport } from '../../layout/timeline/scene.ts';

const DURATION = 250;
/** A gesture that another one follows sooner than this, in ms, has not settled. */
const REST = 100;
/** While a view moves, marks are drawn anew at most so often, in ms: drawing them all takes longer than a frame. */
const REDRAW = 1000;
/** So many times as long as it took to draw them all last time: of a motion, a tenth is pauses at most. */
const REDRAW_SHARE = 12;

type OnChange = (viewport: Viewport | null, settled: boolean) => void;

export interface ViewportMotion {
  /** Where the view is or is going, for gestures that come faster than pictures. */
  readonly current: () => Viewport;
  readonly drag: (to: Viewport) => void;
  /** A gesture is over: the view settles unless another one follows at once. */
  readonly settle: () => void;
  /** `null` is the first view, given as `target`. */
  readonly animate: (to: Viewport | null, target: Viewport) => void;
}

const wantsLessMotion = () =>
  typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
const ease = (share: number) => 1 - (1 - share) ** 3;

/** `drawn` is the view that the marks were drawn for; `live` the one to be shown instead while it moves. */
export function useViewportMotion(
  drawn: Viewport,
  onChange: OnChange,
): { readonly live: Viewport | null; readonly motion: ViewportMotion } {
  const [live, setLive] = useState<Viewport | null>(null);
  const latest = useRef(drawn);
  const frame = useRef<number | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const known = useRef({ drawn, onChange, at: 0 });
  const pause = useRef(REDRAW);
  useEffect(() => {
    if (known.current.drawn !== drawn) known.current.at = performance.now();
    known.current = { ...known.current, drawn, onChange };
    if (live === null && frame.current === null) latest.current = drawn;
  });
  const stop = useCallback(() => {
    clearTimeout(rest.current);
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const current = useCallback(() => latest.current, []);
  const arrive = useCallback((at: Viewport | null) => {
    known.current.onChange(at, true);
    setLive(null);
  }, []);
  const drag = useCallback(
    (to: Viewport) => {
      stop();
      latest.current = to;
      frame.current = requestAnimationFrame(() => {
        frame.current = null;
        setLive(latest.current);
        const { drawn, onChange, at } = known.current;
        const now = performance.now();
        if (!isFar(drawn, latest.current) || now - at < pause.current) return;
        onChange(latest.current, false);
        requestAnimationFrame(() => {
          pause.current = Math.max(REDRAW, REDRAW_SHARE * (performance.now() - now));
        });
      });
    },
    [stop],
  );
  const settle = useCallback(() => {
    stop();
    setLive(latest.current);
    rest.current = setTimeout(() => arrive(latest.current), REST);
  }, [arrive, stop]);
  const animate = useCallback(
    (to: Viewport | null, target: Viewport) => {
      stop();
      const from = latest.current;
      latest.current = target;
      if (wantsLessMotion()) {
        arrive(to);
        return;
      }
      const begun = performance.now();
      const move = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
        if (share === 1) {
          frame.current = null;
          arrive(to);
          return;
        }
        const part = ease(share);
        setLive({
          start: from.start + (target.start - from.start) * part,
          end: from.end + (target.end - from.end) * part,
        });
        frame.current = requestAnimationFrame(move);
      };
      frame.current = requestAnimationFrame(move);
    },
    [arrive, stop],
  );
  const motion = useMemo(() => ({ current, drag, settle, animate }), [current, drag, settle, animate]);
  return { live, motion };
}

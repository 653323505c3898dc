// Full screen for an element, where the browser and the page about this one allow it.
import type { RefObject } from 'react';
import { useCallback, useSyncExternalStore } from 'react';
import { enterFullScreen } from '../../shared/frame/acts.ts';

export interface Fullscreen {
  readonly on: boolean;
  /** Enters or leaves it; where it is refused the reader is told. */
  readonly toggle: () => void;
}

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export function useFullscreen(ref: RefObject<HTMLElement | null>): Fullscreen {
  const on = useSyncExternalStore(
    follow,
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
  );
  const toggle = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (ref.current) void enterFullScreen(ref.current);
  }, [ref]);
  return { on, toggle };
}

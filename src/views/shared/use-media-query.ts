// Whether a media query holds, followed as it changes.
import { useSyncExternalStore } from 'react';

/** Below this width of the screen the page is tabs and sheets; app.css uses the same figure. Paper has all views. */
export const NARROW = 'screen and (max-width: 760px)';

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  );
}

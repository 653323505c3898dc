// The tools of a presentation show while the pointer moves, and go soon after: nobody is to look at them instead of the slide.
import { useCallback, useEffect, useRef, useState } from 'react';

/** In ms after the pointer rests. */
const STAYS = 2500;

export function useShownTools(): { readonly shown: boolean; readonly show: () => void } {
  const [shown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hideLater = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(false), STAYS);
  }, []);
  const show = useCallback(() => {
    hideLater();
    setShown(true);
  }, [hideLater]);
  useEffect(() => {
    hideLater();
    return () => clearTimeout(timer.current);
  }, [hideLater]);
  return { shown, show };
}

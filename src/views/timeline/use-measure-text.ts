// A text measurer in the interface's typeface, made anew when the fonts have come.
import { useEffect, useMemo, useState } from 'react';
import type { MeasureText } from '../../layout/timeline/scene.ts';
import { makeMeasureText } from './measure-text.ts';

export function useMeasureText(): MeasureText {
  const [fontsAt, setFontsAt] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    let live = true;
    const renew = () => {
      if (live) setFontsAt((count) => count + 1);
    };
    fonts.addEventListener('loadingdone', renew);
    void fonts.ready.then(renew);
    return () => {
      live = false;
      fonts.removeEventListener('loadingdone', renew);
    };
  }, []);
  return useMemo(() => {
    // The counter only says that measures taken before no longer hold.
    void fontsAt;
    const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui').trim();
    return makeMeasureText(family || 'sans-serif');
  }, [fontsAt]);
}

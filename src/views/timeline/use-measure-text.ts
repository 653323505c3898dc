// A text measurer in the interface's typeface, made anew when one of its faces has come.
import { useMemo, useSyncExternalStore } from 'react';
import type { MeasureText } from '../../layout/timeline/scene.ts';
import { makeMeasureText } from './measure-text.ts';

const familyOfPage = () =>
  getComputedStyle(document.documentElement).getPropertyValue('--font-ui').trim() || 'sans-serif';

/** How many times faces of the interface have come since the page began. */
let arrivals = 0;
const { fonts } = typeof document === 'undefined' ? { fonts: undefined } : document;
fonts?.addEventListener('loadingdone', ({ fontfaces }) => {
  const family = familyOfPage();
  if (fontfaces.some((face) => family.includes(face.family.replaceAll('"', '')))) arrivals++;
});

function subscribe(changed: () => void): () => void {
  fonts?.addEventListener('loadingdone', changed);
  return () => fonts?.removeEventListener('loadingdone', changed);
}

export function useMeasureText(): MeasureText {
  const arrived = useSyncExternalStore(subscribe, () => arrivals);
  return useMemo(() => {
    // The counter only says that measures taken before no longer hold.
    void arrived;
    return makeMeasureText(familyOfPage());
  }, [arrived]);
}

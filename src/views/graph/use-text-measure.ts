// A measurer of text in the interface's font, made anew once the web fonts have come. Where there is no canvas, it reckons
// from the number of letters.
import { useEffect, useMemo, useState } from 'react';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Measure } from '../../layout/graph/place-labels.ts';

const LETTER_WIDTH = 0.58;

export function useTextMeasure(): Measure {
  const [fontsLoaded, setFontsLoaded] = useState(0);
  useEffect(() => {
    let live = true;
    const fonts: FontFaceSet | undefined = document.fonts;
    if (!fonts) return;
    const again = () => {
      if (live) setFontsLoaded((times) => times + 1);
    };
    fonts.ready.then(again, again);
    fonts.addEventListener('loadingdone', again);
    return () => {
      live = false;
      fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return useMemo(() => {
    const context =
      typeof CanvasRenderingContext2D === 'undefined'
        ? null
        : document.createElement('canvas').getContext('2d');
    if (!context || fontsLoaded < 0) return (text: string) => text.length * LABEL_FONT.size * LETTER_WIDTH;
    const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui') || 'sans-serif';
    context.font = `${LABEL_FONT.weight} ${LABEL_FONT.size}px ${family}`;
    const known = new Map<string, number>();
    return (text: string) => {
      const width = known.get(text) ?? context.measureText(text).width;
      known.set(text, width);
      return width;
    };
  }, [fontsLoaded]);
}

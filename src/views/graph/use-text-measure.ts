// A measurer of text in the interface's font, made anew once the web fonts have come. Where there is no canvas, it reckons
// from the number of letters.
import { useEffect, useState } from 'react';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';

const LETTER_WIDTH = 0.58;

const reckon: Measure = (text) => text.length * LABEL_FONT.size * LETTER_WIDTH;

function makeMeasure(): Measure {
  if (typeof CanvasRenderingContext2D === 'undefined') return reckon;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return reckon;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui') || 'sans-serif';
  context.font = `${LABEL_FONT.weight} ${LABEL_FONT.size}px ${family}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

export function useTextMeasure(): Measure {
  const [measure, setMeasure] = useState(() => makeMeasure());
  useEffect(() => {
    let live = true;
    const fonts: FontFaceSet | undefined = document.fonts;
    if (!fonts) return;
    const again = () => {
      if (live) setMeasure(() => makeMeasure());
    };
    fonts.ready.then(again, again);
    fonts.addEventListener('loadingdone', again);
    return () => {
      live = false;
      fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return measure;
}

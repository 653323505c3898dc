// The colours of the page on paper, for pictures that no page draws: slides, and the card of shared links.
import type { PictureColours } from './paint.ts';

/** Those of src/views/shared/tokens.css in light, which a test compares. */
export const PAPER_COLOURS: PictureColours = {
  panel: '#ffffff',
  paper: '#fbfaf6',
  ink: '#1c1b19',
  muted: '#625e56',
  rule: '#dedacf',
  ruleSoft: '#eeebe3',
  accent: '#0b5c6b',
  families: {
    ceasefire: '#2b7a66',
    talks: '#1c4a94',
    territory: '#a87400',
    combat: '#8c1a12',
    stance: '#8a55c0',
    humanitarian: '#78848f',
  },
};

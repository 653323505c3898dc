// The colours of the theme that the page is shown in, as literals for a file.
import type { PictureColours } from '../../exports/picture/paint.ts';

export function readColours(page: Element): PictureColours {
  const style = getComputedStyle(page);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    panel: read('panel'),
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    rule: read('rule'),
    ruleSoft: read('rule-soft'),
    accent: read('accent'),
    families: {
      ceasefire: read('family-ceasefire'),
      talks: read('family-talks'),
      territory: read('family-territory'),
      combat: read('family-combat'),
      stance: read('family-stance'),
      humanitarian: read('family-humanitarian'),
    },
  };
}

// The light colours of the design tokens, for pictures that no page draws.
import { readFile } from 'node:fs/promises';
import { EVENT_FAMILIES } from '../../src/domain/event-types.ts';
import type { PictureColours } from '../../src/exports/picture/paint.ts';
import { ROOT } from './project.ts';

export async function readLightColours(): Promise<PictureColours> {
  const css = await readFile(`${ROOT}src/views/shared/tokens.css`, 'utf8');
  // The first of each: the dark ones come after.
  const read = (name: string): string => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
  const families = EVENT_FAMILIES.map((family) => [family, read(`family-${family}`)] as const);
  return {
    panel: read('panel'),
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    rule: read('rule'),
    ruleSoft: read('rule-soft'),
    accent: read('accent'),
    families: Object.fromEntries(families) as PictureColours['families'],
  };
}

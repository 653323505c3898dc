// The card of shared links as a PNG.
import type { SiteIndex } from '../../src/domain/site-data.ts';
import { writeCard } from '../../src/exports/picture/write-card.ts';
import { openPainter } from './draw-svg.ts';
import { readLightColours } from './token-colours.ts';

export async function drawCard(index: SiteIndex): Promise<Uint8Array> {
  const { measure, draw, close } = await openPainter();
  try {
    return draw(writeCard(index, { colours: await readLightColours(), measure }));
  } finally {
    await close();
  }
}

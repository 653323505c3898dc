// The card of shared links as a PNG.
import type { SiteIndex } from '../../src/domain/site-data.ts';
import { PAPER_COLOURS } from '../../src/exports/picture/paper-colours.ts';
import { writeCard } from '../../src/exports/picture/write-card.ts';
import { openPainter } from './draw-svg.ts';

export async function drawCard(index: SiteIndex): Promise<Uint8Array> {
  const { measure, draw, close } = await openPainter();
  try {
    return draw(writeCard(index, { colours: PAPER_COLOURS, measure }));
  } finally {
    await close();
  }
}

// An SVG file drawn by itself: by the browser, and by a renderer that shares no code with it (resvg).
import type { Page } from 'playwright-core';
import { openPainter } from '../../../scripts/lib/draw-svg.ts';
import type { TextBox } from '../../exports/picture/compare-ink.ts';
import { readTexts } from '../../exports/picture/compare-ink.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** The PNG, in base 64, that resvg draws, some device pixels a pixel, on white, with the page's own typefaces and none of the system's. */
export async function drawElsewhere(svg: string, language: Language, scale: number): Promise<string> {
  const painter = await openPainter(language);
  try {
    // It reads no faces in a file, and what has no ground is transparent.
    const ground = '<rect width="100%" height="100%" fill="#ffffff"/>';
    return Buffer.from(painter.draw(svg.replace(/<style>.*?<\/style>/s, ground), scale)).toString('base64');
  } finally {
    await painter.close();
  }
}

interface Alone {
  /** PNG in base 64. */
  readonly picture: string;
  readonly texts: readonly TextBox[];
}

/** An SVG opened alone by the browser: its picture, and where its texts stand. */
export async function drawHere(page: Page, svg: string): Promise<Alone> {
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const { size, texts } = await page.evaluate(readTexts);
  await page.setViewportSize(size);
  const picture = (await page.screenshot()).toString('base64');
  await page.goto('about:blank');
  return { picture, texts };
}

/** Letters alone, in black on white: what is compared is their ink. */
export const leaveTexts = (svg: string) =>
  svg
    .replaceAll(/<(?:path|circle|polygon|rect)\b[^>]*\/>/g, '')
    .replaceAll(/(<text [^>]*) fill="[^"]*"/g, '$1 fill="#000000"');

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { joinFaces } from '../../scripts/lib/whole-font.ts';

const read = (path: string) => readFile(join(ROOT, 'node_modules/@fontsource', path));
const ARABIC = 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff';
const LATIN = 'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff';

/** The width of a line in a font alone, in px. */
async function widthIn(font: Buffer, text: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-font-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'font.ttf');
  await writeFile(path, font);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100"><text y="50" font-family="Whole" font-size="20">${text}</text></svg>`;
  const drawn = new Resvg(svg, { font: { fontFiles: [path], loadSystemFonts: false } });
  return drawn.innerBBox()?.width ?? 0;
}

it('joins the parts of a typeface: a line of both scripts is as wide as its pieces', async () => {
  const [arabic, latin] = await Promise.all([read(ARABIC), read(LATIN)]);
  const whole = joinFaces([arabic, latin], 'Whole');
  const [digits, words, both] = await Promise.all(
    ['2020', 'حرب', 'حرب 2020'].map((text) => widthIn(whole, text)),
  );
  expect(digits).toBeGreaterThan(30);
  expect(words).toBeGreaterThan(20);
  expect(both).toBeGreaterThan((digits ?? 0) + (words ?? 0));
  // Joined letters have other forms than the same letters alone.
  expect(await widthIn(whole, 'ههه')).not.toBeCloseTo(await widthIn(whole, 'ه\u200cه\u200cه'), 0);
  expect(await widthIn(joinFaces([latin], 'Whole'), '2020')).toBeCloseTo(digits ?? 0, 5);
});

it('is the same file for the same parts, and refuses what is no typeface', async () => {
  const parts = await Promise.all([read(ARABIC), read(LATIN)]);
  expect(joinFaces(parts, 'Whole').equals(joinFaces(parts, 'Whole'))).toBe(true);
  expect(() => joinFaces([Buffer.from('<html>')], 'Whole')).toThrow('not a WOFF file');
});

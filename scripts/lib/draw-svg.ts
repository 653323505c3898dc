// Our SVG drawn by resvg, without a browser, in the interface's typefaces: one for both scripts, made of the files that the
// page loads.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { Resvg } from '@resvg/resvg-js';
import type { CardStyle } from '../../src/exports/picture/write-card.ts';
import { textElement } from '../../src/exports/xml.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readWoff, writeFont } from './font-tables.ts';
import { mergeFonts } from './merge-fonts.ts';
import { ROOT } from './project.ts';

const WEIGHTS = [400, 600] as const;
const FAMILY = 'IBM Plex Sans Arabic';
const filesOf = (weight: number) => [
  `ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
  `ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`,
  `ibm-plex-sans/files/ibm-plex-sans-latin-ext-${weight}-normal.woff`,
];

async function makeTypeface(weight: number, language: Language): Promise<Buffer> {
  const [arabic, latin, ...others] = await Promise.all(
    filesOf(weight).map(async (file) =>
      readWoff(await readFile(join(ROOT, 'node_modules/@fontsource', file))),
    ),
  );
  if (!arabic || !latin) throw new Error('no typeface');
  return writeFont(
    language === 'ar'
      ? mergeFonts(FAMILY, arabic, latin, ...others)
      : mergeFonts(FAMILY, latin, ...others, arabic),
  );
}

export interface SvgPainter {
  readonly measure: CardStyle['measure'];
  /** The PNG of an SVG, some device pixels a pixel; one where none is said. */
  readonly draw: (svg: string, scale?: number) => Uint8Array;
  /** Takes the typefaces away again. */
  readonly close: () => Promise<void>;
}

/** The same bytes for the same SVG: none of the system's typefaces are read. `language`: whose letters are joined and kerned. */
export async function openPainter(language: Language = 'ar'): Promise<SvgPainter> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-fonts-'));
  const fontFiles = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const path = join(folder, `${weight}.ttf`);
      await writeFile(path, await makeTypeface(weight, language));
      return path;
    }),
  );
  const options: ResvgRenderOptions = {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY },
  };
  const known = new Map<string, number>();
  const widthOf = (text: string, size: number, weight: number) => {
    const line = textElement('text', text, {
      'font-family': FAMILY,
      'font-size': size,
      'font-weight': weight,
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${line}</svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  };
  return {
    measure: (text, { size, weight }) => {
      const key = `${size} ${weight} ${text}`;
      const width = known.get(key) ?? widthOf(text, size, weight);
      known.set(key, width);
      return width;
    },
    draw: (svg, scale = 1) =>
      new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: scale } }).render().asPng(),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

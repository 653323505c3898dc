// A renderer of SVG that shares no code with browsers (resvg), and how alike the texts of two pictures are.
import type { Page } from 'playwright-core';
import { openPainter } from '../../../scripts/lib/draw-svg.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** The PNG that resvg draws, some device pixels a pixel, on white, with the page's own typefaces and none of the system's. */
export async function drawElsewhere(svg: string, language: Language, scale: number): Promise<Uint8Array> {
  const painter = await openPainter(language);
  try {
    // It reads no faces in a file, and what has no ground is transparent.
    const ground = '<rect width="100%" height="100%" fill="#ffffff"/>';
    return painter.draw(svg.replace(/<style>.*?<\/style>/s, ground), scale);
  } finally {
    await painter.close();
  }
}

export interface Likeness {
  readonly text: string;
  /** The share of the inked pixels of each picture that have ink of the other on or beside them, the smaller of both. */
  readonly shared: number;
  /** How far the ink of the two begins and ends apart, in px. */
  readonly apart: number;
}

interface Alone {
  readonly picture: string;
  readonly texts: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** An SVG opened alone by the browser: its picture as a PNG in base 64, and where its texts stand, in px. */
async function drawHere(page: Page, svg: string): Promise<Alone> {
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const { size, texts } = await page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const { width, height } = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { text: text.textContent.replaceAll(/[\u2066-\u2069]/g, ''), x, y, width, height };
    });
    return { size: { width: Math.ceil(width), height: Math.ceil(height) }, texts };
  });
  await page.setViewportSize(size);
  return { picture: (await page.screenshot()).toString('base64'), texts };
}

/** Compares an SVG as the browser draws it by itself with a PNG of it, at the place of each of its texts. */
export async function compareTexts(page: Page, svg: string, png: Uint8Array): Promise<Likeness[]> {
  const { picture, texts } = await drawHere(page, svg);
  await page.goto('about:blank');
  return page.evaluate(
    async ({ pictures, texts }) => {
      const scale = devicePixelRatio;
      /** Where there is ink: what is nearer to the darkest than to white. */
      const readInk = async (picture: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const brush = canvas.getContext('2d');
        if (!brush) throw new Error('no canvas');
        brush.drawImage(image, 0, 0);
        return (left: number, top: number, width: number, height: number) => {
          const { data } = brush.getImageData(left, top, width, height);
          const dark = Array.from({ length: width * height }, (_, at) => 255 - (data[4 * at + 1] ?? 255));
          const limit = Math.max(...dark) / 2;
          return dark.map((value) => value > limit);
        };
      };
      const [one, other] = await Promise.all(pictures.map(readInk));
      if (!one || !other) throw new Error('two pictures');
      return texts.map(({ text, ...box }) => {
        // Without what hangs down into it from the line above.
        const [left, top] = [Math.floor(box.x * scale) - 4, Math.floor((box.y + box.height * 0.15) * scale)];
        const [width, height] = [Math.ceil(box.width * scale) + 8, Math.ceil(box.height * 0.85 * scale)];
        const [a, b] = [one(left, top, width, height), other(left, top, width, height)];
        const isNear = (ink: readonly boolean[], at: number) =>
          [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => ink[at + dy * width + dx] === true));
        const share = (of: readonly boolean[], ink: readonly boolean[]) => {
          const inked = of.flatMap((is, at) => (is ? [at] : []));
          return inked.length === 0 ? 0 : inked.filter((at) => isNear(ink, at)).length / inked.length;
        };
        const ends = (ink: readonly boolean[]) => {
          const columns = ink.flatMap((is, at) => (is ? [at % width] : []));
          return [Math.min(...columns), Math.max(...columns)] as const;
        };
        const [from, to] = [ends(a), ends(b)];
        return {
          text,
          shared: Math.min(share(a, b), share(b, a)),
          apart: Math.max(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])) / scale,
        };
      });
    },
    { pictures: [picture, Buffer.from(png).toString('base64')], texts },
  );
}

/** The share of all pixels that a PNG of an SVG has in another tone than the browser, by a quarter of the scale or more. */
export async function compareWhole(page: Page, svg: string, png: Uint8Array): Promise<number> {
  const { picture } = await drawHere(page, svg);
  await page.goto('about:blank');
  return page.evaluate(
    async (pictures) => {
      const read = async (picture: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const brush = canvas.getContext('2d');
        if (!brush) throw new Error('no canvas');
        brush.drawImage(image, 0, 0);
        return brush.getImageData(0, 0, image.width, image.height).data;
      };
      const [one, other] = await Promise.all(pictures.map(read));
      if (!one || !other || one.length !== other.length) throw new Error('two pictures of one size');
      let different = 0;
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((tone) => Math.abs((one[at + tone] ?? 0) - (other[at + tone] ?? 0)) > 64))
          different++;
      return different / (one.length / 4);
    },
    [picture, Buffer.from(png).toString('base64')],
  );
}

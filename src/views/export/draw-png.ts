// Draws an SVG file as a PNG, some device pixels a CSS pixel.
import { element, textElement } from '../../exports/xml.ts';
import type { PictureFace } from './picture-faces.ts';

/** Under the picture stands one letter of each typeface: until they are seen, a browser leaves their texts out. */
const CELL = 24;
/** How long typefaces may take to be read, and how long until they are looked for again. */
const MOST_MS = 10_000;
const PAUSE_MS = 25;

const writeProbes = (faces: readonly PictureFace[], top: number): string =>
  faces
    .map(({ family, weight, letter }, at) =>
      textElement('text', letter, {
        x: at * CELL + CELL / 2,
        y: top + 18,
        'text-anchor': 'middle',
        'font-family': `"${family}"`,
        'font-weight': weight,
        'font-size': 18,
        fill: '#000000',
      }),
    )
    .join('');

const makeCanvas = (width: number, height: number) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return { canvas, context };
};

/** Whether each cell of the strip under a picture holds ink. */
function isInked(image: HTMLImageElement, cells: number, top: number): boolean {
  if (cells === 0) return true;
  const strip = { width: cells * CELL, height: CELL };
  const { context } = makeCanvas(strip.width, strip.height);
  context.drawImage(image, 0, top, strip.width, CELL, 0, 0, strip.width, CELL);
  const { data } = context.getImageData(0, 0, strip.width, CELL);
  const inked = new Set<number>();
  for (let at = 3; at < data.length; at += 4)
    if ((data[at] ?? 0) > 0) inked.add(Math.floor((((at - 3) / 4) % strip.width) / CELL));
  return inked.size === cells;
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** `svg`: a whole file of that size, with `faces` inside it. Rejects where the browser cannot draw it: a canvas has its limits. */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  faces: readonly PictureFace[],
): Promise<Blob> {
  const probed = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height: height + CELL }, [
    svg.replace(/^<\?xml[^>]*>\s*/, ''),
    writeProbes(faces, height),
  ]);
  const address = URL.createObjectURL(new Blob([probed], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    for (let waited = 0; !isInked(image, faces.length, height); waited += PAUSE_MS) {
      if (waited >= MOST_MS) throw new Error('the typefaces were not read');
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE_MS);
      });
    }
    const { canvas, context } = makeCanvas(width * scale, height * scale);
    context.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the canvas is too large'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

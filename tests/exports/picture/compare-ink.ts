// How alike two pictures are, run inside a page: browsers read PNG. Each function stands alone, for it is sent there.

export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Likeness {
  readonly text: string;
  /** The share of the inked pixels of each picture that have ink of the other on or beside them, the smaller of both. */
  readonly shared: number;
  /** How far the ink of the two begins and ends apart, in px. */
  readonly apart: number;
}

/** Edges of letters are smoothed in different ways: what is no more than that. */
export const isAlike = ({ shared, apart }: Likeness): boolean => shared >= 0.98 && apart <= 1;
/** The most of all pixels that may differ for that, and for edges of lines and hatches. */
export const MOST_DIFFERENT = 0.01;

/** Where the texts of the SVG that the page is stand, in px, once its typefaces are there; and how large it is. */
export async function readTexts() {
  await document.fonts.ready;
  const root = document.documentElement;
  const { width, height } = root.getBoundingClientRect();
  const texts = [...root.querySelectorAll('text')].map((text): TextBox => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return { text: text.textContent.replaceAll(/[\u2066-\u2069]/g, ''), x, y, width, height };
  });
  return { size: { width: Math.ceil(width), height: Math.ceil(height) }, texts };
}

interface Pair {
  /** PNG in base 64. */
  readonly pictures: readonly string[];
  /** Device pixels a pixel. */
  readonly scale: number;
  readonly texts: readonly TextBox[];
}

/** Two pictures at the place of each text: letters in black on white, and nothing else. */
export async function compareTexts({ pictures, scale, texts }: Pair): Promise<Likeness[]> {
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
    // Without what of the lines above and below it stands in it.
    const [left, top] = [Math.floor(box.x * scale) - 4, Math.floor((box.y + box.height * 0.25) * scale)];
    const [width, height] = [Math.ceil(box.width * scale) + 8, Math.ceil(box.height * 0.65 * scale)];
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
}

/** The share of all pixels that two pictures have in another tone, by a quarter of the scale or more. */
export async function compareWhole(pictures: readonly string[]): Promise<number> {
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
    if ([0, 1, 2].some((tone) => Math.abs((one[at + tone] ?? 0) - (other[at + tone] ?? 0)) > 64)) different++;
  return different / (one.length / 4);
}

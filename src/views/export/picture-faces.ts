// The page's own typefaces as rules that a file can hold: the faces that a text needs, each with its data inside.
import { findInRange } from './unicode-range.ts';

export interface PictureFace {
  readonly family: string;
  readonly weight: string;
  /** A letter of the text that is drawn with it. */
  readonly letter: string;
  /** The `@font-face` rule. */
  readonly rule: string;
}

/** `'url("a.woff2") format("woff2"), url("a.woff") format("woff")'` → `'a.woff2'`. */
function findWoff2(source: string): string | undefined {
  const part = source.split('url(').find((each) => /format\("?woff2"?\)/.test(each));
  return part?.slice(0, part.indexOf(')')).replaceAll('"', '');
}

/** The data of a face as an address that holds them. In the single file they are there already, and nothing is asked for. */
async function loadFace(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('a typeface could not be had');
  let bytes = '';
  for (const byte of new Uint8Array(await answer.arrayBuffer())) bytes += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(bytes)}`;
}

/** Those of `families` (as CSS lists them) that the page has and `text` has letters for. */
export function gatherFaces(families: string, text: string): Promise<PictureFace[]> {
  const wanted = new Set(families.split(',').map((name) => name.trim().replaceAll(/["']/g, '')));
  const found = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string) => rule.style.getPropertyValue(name);
      const family = read('font-family').replaceAll(/["']/g, '');
      const range = read('unicode-range');
      const source = findWoff2(read('src'));
      const letter = findInRange(range, text);
      if (!wanted.has(family) || source === undefined || letter === null) return [];
      const address = new URL(source, sheet.href ?? document.baseURI).href;
      return [{ family, range, weight: read('font-weight') || '400', letter, address }];
    }),
  );
  return Promise.all(
    found.map(async ({ family, range, weight, letter, address }) => {
      const letters = range === '' ? '' : `unicode-range:${range};`;
      const source = `src:url(${await loadFace(address)}) format("woff2")`;
      return {
        family,
        weight,
        letter,
        rule: `@font-face{font-family:"${family}";font-weight:${weight};${letters}${source}}`,
      };
    }),
  );
}

// The sheet that a picture stands on, as one SVG that needs nothing beside it: title, what is shown and the filter over it,
// sources and state of review under it. Pure: words, colours, typefaces and the measure of text come in.
import { directionOf } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import type { Font, MeasureText } from '../../layout/timeline/scene.ts';
import { element, textElement, XML_HEAD } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { writeLine, wrapText } from './write-text.ts';

export interface SheetWords {
  readonly title: string;
  /** Under the title: what is shown, the filter in words. */
  readonly shown: readonly string[];
  /** Outlets and the day of the latest article. */
  readonly sources: string;
  readonly review: string;
}
/** Where the page or the slide about the picture says all this. */
export const NO_SHEET_WORDS: SheetWords = { title: '', shown: [], sources: '', review: '' };

export interface PictureStyle {
  readonly colours: PictureColours;
  /** Families of typefaces as CSS lists them, and the rules that bring them (`@font-face`). */
  readonly family: string;
  readonly faces: string;
  readonly measure: MeasureText;
}

/** A file, and how large its picture is. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What stands between head and foot: its elements, and where it ends. */
export interface SheetBody {
  readonly parts: readonly string[];
  readonly bottom: number;
}

/** Free at both sides of the sheet. */
export const EDGE = 10;
/** Between the parts of a sheet. */
export const GAP = 10;
const TITLE: Font = { size: 20, weight: 600 };
const NORMAL: Font = { size: 14, weight: 400 };
export const SMALL: Font = { size: 12.5, weight: 400 };
const STRONG: Font = { size: 12.5, weight: 600 };
/** A line's height, and where its baseline lies in it, by the size of its letters. */
const LINE = 1.5;
const BASELINE = 1.1;

/** A text in as many lines as it takes, from `top` on, where the language begins. */
export function writeParagraph(
  text: string,
  { top, width, font, colour }: { top: number; width: number; font: Font; colour: string },
  language: Language,
  measure: MeasureText,
): SheetBody {
  const direction = directionOf(language);
  const rtl = direction === 'rtl';
  const lines = wrapText(text, width - 2 * EDGE, font, measure);
  return {
    parts: lines.map((line, at) =>
      writeLine(line, {
        x: rtl ? width - EDGE : EDGE,
        side: rtl ? 'right' : 'left',
        y: Math.round(top + at * font.size * LINE + font.size * BASELINE),
        font,
        colour,
        direction,
      }),
    ),
    bottom: top + lines.length * font.size * LINE,
  };
}

/** `writeBody` draws what the sheet is for, from a height on; `definitions` are what it refers to. */
export function writeSheet(
  width: number,
  { title, shown, sources, review }: SheetWords,
  language: Language,
  { colours, family, faces, measure }: PictureStyle,
  definitions: readonly string[],
  writeBody: (top: number) => SheetBody,
): Picture {
  let top = EDGE;
  const write = (text: string, font: Font, colour: string) => {
    const { parts, bottom } = writeParagraph(text, { top, width, font, colour }, language, measure);
    top = bottom;
    return parts;
  };
  const head = [
    ...write(title, TITLE, colours.ink),
    ...shown.flatMap((line) => write(line, NORMAL, colours.muted)),
  ];
  const body = writeBody(Math.round(top + GAP));
  top = body.bottom;
  const foot = [...write(sources, SMALL, colours.muted), ...write(review, STRONG, colours.ink)];
  const height = Math.ceil(top + EDGE);
  const svg = `${XML_HEAD}${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      // Also where it is put into a page that runs right to left.
      direction: 'ltr',
      'xml:lang': language,
      'font-family': family,
    },
    [
      textElement('title', title),
      textElement('desc', [...shown, sources, review].join('\n')),
      ...(faces === '' ? [] : [textElement('style', faces)]),
      element('defs', {}, definitions),
      element('rect', { width, height, fill: colours.panel }),
      ...head,
      ...body.parts,
      ...foot,
    ],
  )}\n`;
  return { svg, width, height };
}

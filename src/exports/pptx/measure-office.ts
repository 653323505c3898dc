// How wide text is in the typefaces that offices have, told without any of them: the same in Node and in every browser.
// Latin letters as in Arial (and its like, Liberation Sans); Arabic ones as in DejaVu Sans, which is broader than Arial, so
// that what fits by this measure fits on the slides.
import type { Font } from '../../layout/timeline/scene.ts';

/** Thousandths of the size, from U+0020 to U+007E; bold under it. */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const ASCII_BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Arabic letters that are alike wide: at the end of a joined group or alone, and joined to the next letter. */
const ARABIC: readonly (readonly [letters: string, last: number, joined: number])[] = [
  ['آأإا', 300, 300],
  ['ء', 470, 470],
  ['ؤو', 510, 510],
  ['رزژ', 540, 540],
  ['دذ', 515, 515],
  ['بتثپ', 975, 300],
  ['نيىئی', 810, 300],
  ['ةه', 535, 500],
  ['جحخچ', 646, 640],
  ['سش', 1265, 880],
  ['صض', 1220, 865],
  ['طظ', 945, 815],
  ['عغ', 570, 510],
  ['ف', 1036, 500],
  ['ق', 825, 500],
  ['كکگ', 860, 540],
  ['ل', 750, 325],
  ['م', 655, 570],
  ['،؛', 323, 323],
  ['؟', 531, 531],
];
const LETTERS = new Map(
  ARABIC.flatMap(([letters, last, joined]) =>
    [...letters].map((letter) => [letter, { last, joined }] as const),
  ),
);
/** Those that never join the letter after them. */
const JOINS_NO_NEXT = new Set('ءآأؤإاةدذرزژوى،؛؟');
const ARABIC_BOLD = 1.2;
/** Of a letter that is not listed; full stops of three, long dashes and signs of other scripts are a whole. */
const OTHER = 600;
const WHOLE = 1000;

const ZERO_WIDTH = /[\p{Mn}\p{Cf}]/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const BROAD = /[…—\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{So}]/u;

function widthOf(letter: string, next: string, bold: boolean): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return (bold ? ASCII_BOLD : ASCII)[code - 0x20] ?? OTHER;
  const known = LETTERS.get(letter);
  if (known) {
    const joins = !JOINS_NO_NEXT.has(letter) && LETTERS.has(next) && !'ء،؛؟'.includes(next);
    return (joins ? known.joined : known.last) * (bold ? ARABIC_BOLD : 1);
  }
  if (ARABIC_LETTER.test(letter)) return OTHER * (bold ? ARABIC_BOLD : 1);
  return BROAD.test(letter) ? WHOLE : OTHER;
}

/** The width of a line in the unit of its size: `measureOffice('Truce', { size: 10, weight: 400 })` → `25.55`. */
export function measureOffice(text: string, { size, weight }: Font): number {
  const letters = [...text].filter((letter) => !ZERO_WIDTH.test(letter));
  const bold = weight >= 600;
  const thousandths = letters.reduce(
    (sum, letter, at) => sum + widthOf(letter, letters[at + 1] ?? '', bold),
    0,
  );
  return (thousandths * size) / 1000;
}

// The shadow text as tokens for the time grammar: words with their readings, numbers, marks and line ends.
import { classAt, SPACE } from '../arabic/unit-class.ts';
import { remember } from '../remember.ts';
import type { Lexeme, LexemeOf } from './vocabulary/lexeme.ts';
import type { Reading } from './vocabulary/lexicon.ts';
import { readWord } from './vocabulary/lexicon.ts';

export interface Token {
  /** Offsets in the shadow text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  /** The value of a number of at most four digits; NaN for everything else. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  readonly readings: readonly Reading[];
}

const NO_READINGS: readonly Reading[] = [];

/** What the time grammar knows of a word. */
const known = remember(readWord);
/** Longer words are none of the grammar's. */
const LONGEST = 16;
const LINE_END = 0x0a;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLatin = (code: number) => code >= 0x61 && code <= 0x7a;
const isArabic = (code: number) =>
  (code >= 0x621 && code <= 0x64a && code !== 0x640) ||
  (code >= 0x66e && code <= 0x6d5) ||
  (code >= 0x6fa && code <= 0x6ff);

/** Of Arabic letters, digits and Latin letters those in a row are one token: what tells whether a unit goes on with the first. */
const kindOf = (code: number) =>
  isArabic(code) ? isArabic : isDigit(code) ? isDigit : isLatin(code) ? isLatin : null;

/** Whether a unit is white space, but for line ends. */
const isBlank = (text: string, at: number, code: number) =>
  code === 0x20 || (code !== LINE_END && (classAt(text, at) & SPACE) > 0);

/** `tokenise('و17 تشرين')` → و (word), 17 (number), تشرين (word with a month reading). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (isBlank(text, start, code)) {
      gap = true;
      start++;
      continue;
    }
    // Any other visible unit stands alone.
    let end = start + 1;
    const goesOn = kindOf(code);
    if (goesOn) while (end < text.length && goesOn(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    const isNumber = goesOn === isDigit;
    const isWord = isLatin(code) || (code >= 0x621 && code <= 0x6ff);
    const readings = isWord && word.length <= LONGEST ? known(word) : NO_READINGS;
    tokens.push({
      start,
      end,
      text: word,
      kind: code === LINE_END ? 'line' : isNumber ? 'number' : isWord ? 'word' : 'mark',
      value: isNumber && word.length <= 4 ? Number(word) : Number.NaN,
      gap,
      readings,
    });
    gap = false;
    start = end;
  }
  return tokens;
}

/** Which clitics a word may carry: none, only the conjunction of a list (و), or any. */
export type Clitics = 'none' | 'and' | 'any';

const carries = (clitics: string, allowed: Clitics) =>
  allowed === 'any' || clitics === '' || (allowed === 'and' && clitics === 'و');

export interface Found<L extends Lexeme> {
  readonly lexeme: L;
  readonly clitics: string;
}

/** The reading of a token as a lexeme of a category, the one with fewest clitics; `null` where it has none. */
export function lexemeOf<C extends Lexeme['cat']>(
  token: Token | undefined,
  cat: C,
  allowed: Clitics = 'none',
): Found<LexemeOf<C>> | null {
  for (const { lexeme, clitics } of token?.readings ?? NO_READINGS) {
    if (lexeme !== null && isCat(lexeme, cat) && carries(clitics, allowed)) return { lexeme, clitics };
  }
  return null;
}

function isCat<C extends Lexeme['cat']>(lexeme: Lexeme, cat: C): lexeme is LexemeOf<C> {
  return lexeme.cat === cat;
}

/** The clitics before one of the given stems: `clitics('وامس', ['امس'], 'any')` → `'و'`; `null` for another word. */
export function cliticsBefore(
  token: Token | undefined,
  stems: readonly string[],
  allowed: Clitics = 'none',
): string | null {
  for (const { stem, clitics } of token?.readings ?? NO_READINGS) {
    if (stems.includes(stem) && carries(clitics, allowed)) return clitics;
  }
  return null;
}

/** Whether a token is one of the given words or marks, exactly. */
export function isText(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && texts.includes(token.text);
}

// The shadow text as tokens for the time grammar: words with their readings, numbers, marks and line ends.
import type { MetWord } from '../remember.ts';
import { meetWord, remember } from '../remember.ts';
import type { Lexeme, LexemeOf } from './vocabulary/lexeme.ts';
import type { Reading } from './vocabulary/lexicon.ts';
import { mayTellTime, readWord } from './vocabulary/lexicon.ts';

/** More than any number of four digits; not NaN, for which the compiler would box the offsets and numbers of the whole engine. */
export const NO_VALUE = 10_000;

export interface Token {
  /** Offsets in the shadow text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  /** The value of a number of at most four digits; `NO_VALUE` for everything else. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  readonly readings: readonly Reading[];
  /** The word, to be asked questions of, where it has readings: see remember. */
  readonly met: MetWord | null;
}

const NO_READINGS: readonly Reading[] = [];

/** What the time grammar knows of a word. */
const readingsOf = remember(readWord);
/** Longer words are none of the grammar's. */
const LONGEST = 16;

/** What a unit is; of Arabic letters, digits and Latin letters those in a row are one token, any other visible unit stands alone. 0 is a mark. */
const ARABIC = 1;
const DIGIT = 2;
const LATIN = 3;
/** Among the Arabic letters, and none that goes on a word. */
const LONE = 4;
const BLANK = 5;
const LINE_END = 6;

/** White space, but for line ends. */
const BLANKS =
  '\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const UNITS = ((): Uint8Array => {
  const units = new Uint8Array(0x10000);
  units.fill(LONE, 0x621, 0x700);
  units.fill(ARABIC, 0x621, 0x64b);
  units[0x640] = LONE;
  units.fill(ARABIC, 0x66e, 0x6d6);
  units.fill(ARABIC, 0x6fa, 0x700);
  units.fill(DIGIT, 0x30, 0x3a);
  units.fill(LATIN, 0x61, 0x7b);
  for (const blank of BLANKS) units[blank.charCodeAt(0)] = BLANK;
  units[0x0a] = LINE_END;
  return units;
})();

const KINDS: readonly Token['kind'][] = ['mark', 'word', 'number', 'word', 'word', 'mark', 'line'];

/** `tokenise('و17 تشرين')` → و (word), 17 (number), تشرين (word with a month reading). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (let start = 0; start < text.length; ) {
    const unit = UNITS[text.charCodeAt(start)] as number;
    let end = start + 1;
    if (unit === BLANK) {
      gap = true;
      start = end;
      continue;
    }
    const runs = unit === ARABIC || unit === DIGIT || unit === LATIN;
    if (runs) while (end < text.length && UNITS[text.charCodeAt(end)] === unit) end++;
    const word = text.slice(start, end);
    const kind = KINDS[unit] as Token['kind'];
    const mayTell = kind === 'word' && end - start <= LONGEST && mayTellTime(text, start, end);
    const met = mayTell ? meetWord(text, start, end) : null;
    const value = unit === DIGIT && end - start <= 4 ? Number(word) : NO_VALUE;
    tokens.push({
      start,
      end,
      text: word,
      kind,
      value,
      gap,
      readings: met === null ? NO_READINGS : readingsOf(met),
      met,
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

// Where the quotations of a gold set stand in an article's text. White space, NBSP and invisible marks are folded, so that a
// text that was cleaned still holds the quotations of its source.
import type { Span } from '../../src/domain/corpus-schema.ts';

const BLANK = /[\s\u00a0\u200b-\u200f\u202a-\u202e\ufeff]/;

export interface FoldedText {
  readonly text: string;
  /** For each character of it, its place in the source. */
  readonly origin: readonly number[];
}

/** `foldBlanks('a \u00a0 b')` → text `'a b'`, origin `[0, 1, 4]`. */
export function foldBlanks(source: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const blank = BLANK.test(char);
    if (blank && (text.endsWith(' ') || text === '')) continue;
    const put = blank ? ' ' : char.normalize('NFC');
    text += put;
    for (let k = 0; k < put.length; k++) origin.push(at);
  }
  return { text, origin };
}

/** A place in the source, with its place in the folded text. */
export interface Place extends Span {
  readonly folded: Span;
}

/** The n-th occurrence (from 0) of a quotation, inside another's place where one is given; `null` where it is not. */
export function locate(
  article: FoldedText,
  quote: string,
  within: Place | null = null,
  occurrence = 0,
): Place | null {
  const wanted = foldBlanks(quote).text.trim();
  let at = article.text.indexOf(wanted, within?.folded.start ?? 0);
  for (let n = 0; n < occurrence && at >= 0; n++) at = article.text.indexOf(wanted, at + 1);
  const end = at + wanted.length;
  if (at < 0 || wanted === '' || (within && end > within.folded.end)) return null;
  const first = article.origin[at] ?? 0;
  const last = article.origin[end - 1] ?? first;
  return { start: first, end: last + 1, folded: { start: at, end } };
}

// Paragraphs, sentences and quotations, as ranges of the source text. Linear in the length of the text; abbreviations
// are protected; quotation marks are paired as Arabic papers really print them, the broken »…« included.
import type { Span } from '../../domain/corpus-schema.ts';

export interface Quotation extends Span {
  /** 0 for an outermost quotation. */
  readonly depth: number;
}

/** A text without full stops is cut at a space after so many UTF-16 units: what reads a sentence may look at it whole. */
const MAX_SENTENCE = 1500;
/** Where there is no space either, it is cut at a mark after twice as many. */
const MAX_UNSPACED = 2 * MAX_SENTENCE;
/** Deeper quotations than this are read as part of their parent: hostile nesting must not cost more than its length. */
const MAX_DEPTH = 8;

/** The non-blank lines of a text: `findParagraphs('أ\n\nب')` → two spans, white space at the ends left out. */
export function findParagraphs(text: string): Span[] {
  const out: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    pushTrimmed(out, text, at, newline < 0 ? text.length : newline);
    if (newline < 0) break;
    at = newline + 1;
  }
  return out;
}

/** Adds a range of a text without the white space at its ends, if anything is left of it. */
function pushTrimmed(out: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push({ start, end });
}

/** All that `trim` takes for white space, a form feed too, and the marks of direction that show nothing. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const OPENING = new Set(['«', '“', '„']);

/** One of "«“„»”. */
const isQuotationMark = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d || code === 0x201e;

interface Opened {
  readonly start: number;
  readonly mark: string;
}

function close(stack: Opened[], end: number, out: Quotation[]): void {
  const open = stack.pop();
  if (open && stack.length < MAX_DEPTH) out.push({ start: open.start, end, depth: stack.length });
}

/**
 * The quotations of a paragraph, marks included: `قال «نعم»` → one span over `«نعم»`. A closing mark with nothing open
 * opens (لـ»وقف«); what is never closed runs to the end of the paragraph.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const out: Quotation[] = [];
  const stack: Opened[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = text.charCodeAt(i);
    if (!isQuotationMark(code)) continue;
    const char = text.charAt(i);
    if (char === '"') {
      if (stack.at(-1)?.mark === '"') close(stack, i + 1, out);
      else stack.push({ start: i, mark: char });
    } else if (OPENING.has(char)) {
      stack.push({ start: i, mark: char });
    } else {
      if (stack.length > 0 && stack.at(-1)?.mark !== '"') close(stack, i + 1, out);
      else stack.push({ start: i, mark: char });
    }
  }
  while (stack.length > 0) close(stack, paragraph.end, out);
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Titles and particles that carry a full stop of their own: د. أحمد، أ. علي، م. */
const ABBREVIATIONS = new Set([
  'د',
  'م',
  'أ',
  'ا',
  'ص',
  'ب',
  'ت',
  'ق',
  'هـ',
  'ه',
  'ج',
  'ش',
  'ف',
  'ن',
  'ر',
  'س',
  'ع',
  'ك',
]);

/** A unit that stands for itself: no letter, digit, diacritic or second half of a pair. */
const MARK = /[^\p{L}\p{M}\p{N}\udc00-\udfff]/u;

/** Whether a unit can end a sentence (. ! ? ؟ … ۔): asked of every unit of a text, of which most are letters. */
const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x61f || code === 0x2026 || code === 0x6d4;

/** A full stop ends a sentence unless it belongs to a number, an abbreviation or a dotted acronym (أ.ف.ب). */
function endsSentence(text: string, at: number, end: number): boolean {
  const char = text[at] as string;
  if (char === '!' || char === '؟' || char === '?' || char === '…') return true;
  if (char !== '.' && char !== '۔') return false;
  const next = text[at + 1];
  if (next === '.') return false;
  if (at + 1 < end && next !== undefined && /[\p{L}\p{N}]/u.test(next)) return false;
  let start = at;
  while (start > 0 && /[\p{L}\p{M}\u0640]/u.test(text[start - 1] as string) && at - start < 4) start--;
  return !ABBREVIATIONS.has(text.slice(start, at)) || at + 1 >= end;
}

/**
 * The sentences of a paragraph. A full stop inside a quotation ends a sentence too: whose words they are is kept by
 * `findQuotations`. Closing marks stay with the sentence that they close.
 */
export function findSentences(text: string, paragraph: Span): Span[] {
  const out: Span[] = [];
  let { start } = paragraph;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (
      i - start >= MAX_SENTENCE &&
      (isSpace(text.charCodeAt(i)) || (i - start >= MAX_UNSPACED && MARK.test(text[i] as string)))
    ) {
      pushTrimmed(out, text, start, i);
      start = i;
    }
    if (!isStop(text.charCodeAt(i)) || !endsSentence(text, i, paragraph.end)) continue;
    let end = i + 1;
    while (end < paragraph.end && /[.!?؟…»”")\]]/.test(text[end] as string)) end++;
    pushTrimmed(out, text, start, end);
    start = end;
    i = end - 1;
  }
  pushTrimmed(out, text, start, paragraph.end);
  return out;
}

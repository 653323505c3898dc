// Words of the shadow text with what lies between them: the ground that the patterns for names walk on.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { charEnd, LETTER, NUMBER, runEnd } from '../arabic/unit-class.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './lookup.ts';
import { lookUp } from './lookup.ts';
import { meetWord } from '../remember.ts';
import { wordsIn } from './word.ts';
import type { Word } from './word.ts';

/** What separates a word from the one before: `joint` (space, hyphen, dot inside initials), a comma, a bracket or quote, or a break. */
export type Gap = 'joint' | 'comma' | 'bracket' | 'break';

export interface Token {
  /** The folded word. */
  readonly text: string;
  /** Offsets into the shadow text. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** The number of its sentence, roughly: full stops, question marks and line ends count. */
  readonly sentence: number;
  /** What is known of the word itself. */
  readonly word: Word;
  /** The phrases of the dictionary that begin here, and the kinds of their entries as bits: see `lookUp`. */
  readings: readonly Reading[];
  kinds: number;
}

const NO_READINGS: readonly Reading[] = [];

const gapOf = (between: string): Gap => {
  if (/^(?: ?|[-.]|\u0640| - )$/.test(between)) return 'joint';
  if (/^[ ]*[،,][ ]*$/.test(between)) return 'comma';
  if (/^[ ]*["'«»“”()[\]‘’][ "'«»“”()[\]‘’]*$/.test(between)) return 'bracket';
  return 'break';
};

/** The words of the shadow outside `skip`, looked up in a lexicon; a skipped stretch is a break. */
export function tokenize(shadow: Shadow, skip: readonly Span[], lexicon: Lexicon): Token[] {
  const wordOf = wordsIn(lexicon);
  const closed = skip
    .map((span) => ({ start: toShadow(shadow, span.start), end: toShadow(shadow, span.end) }))
    .sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let last = 0;
  let sentence = 0;
  let at = 0;
  let skipped = true;
  const { text } = shadow;
  for (let start = 0, end = 0; start < text.length; start = end > start ? end : charEnd(text, start)) {
    end = runEnd(text, start, LETTER | NUMBER);
    if (end === start) continue;
    while (at < closed.length && (closed[at] as Span).end <= start) at++;
    const stop = closed[at];
    if (stop && stop.start < end) {
      skipped = true;
      continue;
    }
    const spaced = start === last + 1 && text.charCodeAt(last) === 0x20 && !skipped;
    const between = spaced ? ' ' : text.slice(last, start);
    const gap = spaced ? 'joint' : skipped || between.length > 12 ? 'break' : gapOf(between);
    if (!spaced && (skipped || /[.!?؟\n]/.test(between))) sentence++;
    const word = wordOf(meetWord(text, start, end));
    tokens.push({ text: word.text, start, end, gap, sentence, word, readings: NO_READINGS, kinds: 0 });
    skipped = false;
    last = end;
  }
  lookUp(tokens);
  return tokens;
}

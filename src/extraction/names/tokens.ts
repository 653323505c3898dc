// Words of the shadow text with what lies between them: the ground that the patterns for names walk on.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { LETTER, NUMBER, runs } from '../arabic/unit-class.ts';
import type { Reading } from './lookup.ts';

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
  /** The phrases of the dictionary that begin here, once they have been looked up. */
  readings?: readonly Reading[];
}

const gapOf = (between: string): Gap => {
  if (between === ' ') return 'joint';
  if (/^(?: ?|[-.]|\u0640| - )$/.test(between)) return 'joint';
  if (/^[ ]*[،,][ ]*$/.test(between)) return 'comma';
  if (/^[ ]*["'«»“”()[\]‘’][ "'«»“”()[\]‘’]*$/.test(between)) return 'bracket';
  return 'break';
};

/** The words of the shadow outside `skip`; a skipped stretch is a break. */
export function tokenize(shadow: Shadow, skip: readonly Span[]): Token[] {
  const closed = skip
    .map((span) => ({ start: toShadow(shadow, span.start), end: toShadow(shadow, span.end) }))
    .sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let last = 0;
  let sentence = 0;
  let at = 0;
  let skipped = true;
  for (const [start, end] of runs(shadow.text, LETTER | NUMBER)) {
    while (at < closed.length && (closed[at] as Span).end <= start) at++;
    const stop = closed[at];
    if (stop && stop.start < end) {
      skipped = true;
      continue;
    }
    const between = shadow.text.slice(last, start);
    const gap = skipped || between.length > 12 ? 'break' : gapOf(between);
    if (skipped || (between !== ' ' && /[.!?؟\n]/.test(between))) sentence++;
    tokens.push({ text: shadow.text.slice(start, end), start, end, gap, sentence });
    skipped = false;
    last = end;
  }
  return tokens;
}

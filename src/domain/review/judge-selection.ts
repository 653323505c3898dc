// Whether words that an editor selected can tell an event, which sentences then are its passage, and which events these
// words tell already. How words were selected, with a pointer or by keys, is the views' business.
import type { Mention, Span } from '../corpus-schema.ts';
import { findSentences, sentencesAround, trimSpan } from './sentence-bounds.ts';

/** UTF-16 units of a passage: more than this is no quotation. */
export const LONGEST_PASSAGE = 2000;

/** Words as they were selected: the pieces of the article's text that lie in the selection, in its order. */
export interface SelectedWords {
  readonly pieces: readonly Span[];
  /** Words of another article are selected, too or alone. */
  readonly other: boolean;
}

export interface SelectionSource {
  readonly text: string;
  readonly title: Span | null;
  readonly boilerplate: readonly Span[];
  /** Of this article. */
  readonly mentions: readonly Mention[];
}

export type SelectionRefusal = 'empty' | 'boilerplate' | 'other-article' | 'too-long';
export type JudgedSelection =
  | { readonly ok: false; readonly reason: SelectionRefusal }
  | {
      readonly ok: true;
      readonly trigger: Span;
      readonly passage: Span;
      /** Mentions whose own trigger shares words with this one: it may be their event. */
      readonly told: readonly Mention[];
      /** Whether one of them is told by the very same words: another event cannot be. */
      readonly same: boolean;
    };

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isHigh = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at] ?? '');
const isLow = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');

/** No half of a character, and none of its marks left behind. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const [from, to] = [
    isLow(text, start) && isHigh(text, start - 1) ? start - 1 : start,
    isHigh(text, end - 1) && isLow(text, end) ? end + 1 : end,
  ];
  return { start: from, end: to };
}

const isOfWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\p{N}\u0640]/u.test(char);

/** No half of a word, as a pointer leaves it: in `وفي وقت سابق`, `قت سابق` → `وقت سابق`. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isOfWord(text[from - 1]) && isOfWord(text[from])) from--;
  while (isOfWord(text[to - 1]) && isOfWord(text[to])) to++;
  return { start: from, end: to };
}

/** The span that pieces cover together; `null`: nothing but white space. */
function joinPieces(text: string, pieces: readonly Span[]): Span | null {
  const filled = pieces.filter(({ start, end }) => start < end);
  const [first, last] = [filled[0], filled.at(-1)];
  return first && last ? trimSpan(text, { start: first.start, end: last.end }) : null;
}

/** Words of the article between the pieces that were not shown, and so not seen: a title, boilerplate. */
function hidesWords(text: string, pieces: readonly Span[]): boolean {
  return pieces.some(({ start }, at) => {
    const before = pieces[at - 1];
    return before !== undefined && text.slice(before.end, start).trim() !== '';
  });
}

/** Judges a selection of an article: `trigger` are the whole words without the space around them, `passage` their sentences. */
export function judgeSelection(
  { text, title, boilerplate, mentions }: SelectionSource,
  { pieces, other }: SelectedWords,
): JudgedSelection {
  if (other) return { ok: false, reason: 'other-article' };
  const joined = joinPieces(text, pieces);
  if (!joined) return { ok: false, reason: 'empty' };
  const trigger = wholeWords(text, wholeCharacters(text, joined));
  const outside = title ? [title, ...boilerplate] : boilerplate;
  if (hidesWords(text, pieces) || outside.some((span) => touches(span, trigger)))
    return { ok: false, reason: 'boilerplate' };
  const passage = sentencesAround(findSentences(text, outside), trigger);
  if (passage.end - passage.start > LONGEST_PASSAGE) return { ok: false, reason: 'too-long' };
  const told = mentions.filter((mention) => touches(mention.trigger, trigger));
  const same = told.some(
    (mention) => mention.trigger.start === trigger.start && mention.trigger.end === trigger.end,
  );
  return { ok: true, trigger, passage, told, same };
}

// The words that support a mention: its sentence, or so much of it around the trigger as can be quoted.
import type { Span } from '../../domain/corpus-schema.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Longer sentences are cut to the clauses around the trigger, in UTF-16 units. */
const LIMIT = 320;

/** The passage of a trigger: whole words, clause by clause to both sides while it stays below the limit. */
export function clipPassage(text: string, view: SentenceView, trigger: Trigger): Span {
  const sentence = view.span;
  if (sentence.end - sentence.start <= LIMIT) return { start: sentence.start, end: sentence.end };
  const spanOf = (from: number, to: number): Span => ({
    start: view.at(from)?.span.start ?? sentence.start,
    end: view.at(to - 1)?.span.end ?? sentence.end,
  });
  let from = view.clauseStart(trigger.first);
  let to = view.clauseEnd(trigger.last);
  for (let grown = true; grown; ) {
    grown = false;
    const left = from > 0 ? view.clauseStart(from - 1) : from;
    if (left < from && size(spanOf(left, to)) <= LIMIT) {
      from = left;
      grown = true;
    }
    const right = to < view.length ? view.clauseEnd(to) : to;
    if (right > to && size(spanOf(from, right)) <= LIMIT) {
      to = right;
      grown = true;
    }
  }
  const span = spanOf(from, to);
  if (size(span) <= LIMIT * 2) return span;
  // One endless clause: words around the trigger.
  const start = Math.max(sentence.start, (view.at(trigger.first)?.span.start ?? 0) - LIMIT / 2);
  const end = Math.min(sentence.end, (view.at(trigger.last)?.span.end ?? 0) + LIMIT / 2);
  return { start: wordStart(text, start, sentence.start), end: wordEnd(text, end, sentence.end) };
}

const size = (span: Span) => span.end - span.start;

function wordStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > limit && at - start < 40 && !/\s/.test(text[start - 1] as string)) start--;
  return start;
}

function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 40 && !/\s/.test(text[end] as string)) end++;
  return end;
}

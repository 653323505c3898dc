// Where sentences begin and end, for what an editor chooses by hand: by stops and line ends alone, without the engine's
// knowledge of words. Every span quotes the text as it is.
import type { Span } from '../corpus-schema.ts';

const STOPS = new Set('.؟?!…۔');
const CLOSERS = new Set('»”"\'’)]}');
/** A sentence without a stop is cut at a space after so many UTF-16 units. */
const MOST = 1000;
const isSpace = (char: string | undefined) => char === undefined || /\s/u.test(char);

/** A letter alone before a full stop is an abbreviation: د. أحمد, U.S. */
const isAbbreviation = (text: string, stop: number) =>
  text[stop] === '.' &&
  /\p{L}/u.test(text[stop - 1] ?? '') &&
  !/[\p{L}\p{M}\p{N}\u0640]/u.test(text[stop - 2] ?? ' ');

/** A span without the white space at its ends; `null` where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let [from, to] = [Math.max(0, start), Math.min(end, text.length)];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return from < to ? { start: from, end: to } : null;
}

/** What is left of a span where others are taken out of it, in order. */
function without(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, { start, end }) =>
      left.flatMap((part) =>
        end <= part.start || start >= part.end || start >= end
          ? [part]
          : [
              { start: part.start, end: Math.max(part.start, start) },
              { start: Math.min(part.end, end), end: part.end },
            ],
      ),
    [span],
  );
}

/**
 * The sentences of a text in order, none over a line end: `findSentences('أعلن د. علي «نعم.» ثم نفى.')` → `أعلن د. علي
 * «نعم.»` and `ثم نفى.` A stop ends one, and what it closes, where white space follows. Nothing of `outside` (a title,
 * boilerplate) is in any.
 */
export function findSentences(text: string, outside: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const endAt = (end: number) => {
    for (const part of without({ start, end }, outside)) {
      const sentence = trimSpan(text, part);
      if (sentence) sentences.push(sentence);
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n' || (at - start >= MOST && isSpace(char))) endAt(at);
    else if (STOPS.has(char) && !isAbbreviation(text, at)) {
      let end = at + 1;
      while (STOPS.has(text[end] ?? '') || CLOSERS.has(text[end] ?? '')) end++;
      if (isSpace(text[end])) endAt(end);
      at = end - 1;
    }
  }
  endAt(text.length);
  return sentences;
}

/** From the beginning of the first sentence that a span touches to the end of the last; the span itself where it touches none. */
export function sentencesAround(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}

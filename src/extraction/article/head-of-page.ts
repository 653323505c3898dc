// How far the head of a page reaches, in which the day of its article stands: title and section, and where a site's menus and
// names of editors are copied with the text, the lines between them and the body.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';

/** A line of so many words that ends a sentence is prose: the head is over. */
export const PROSE_WORDS = 12;
export const ENDS_SENTENCE = /[.!?؟…] ?$/;
/** Lines from the top that count as head where no title is known. */
const HEAD_LINES = 4;

/** Where the head ends in the shadow; `headEnd`: where the body begins in the source: in the body's first line, or after the first few lines that hold words and no prose. */
export function headLimit(shadow: Shadow, headEnd: number): number {
  let at = 0;
  for (let lines = 0; lines < HEAD_LINES && at < shadow.text.length; ) {
    const next = shadow.text.indexOf('\n', at);
    const end = next < 0 ? shadow.text.length : next;
    const line = shadow.text.slice(at, end).trim();
    if (line !== '') lines++;
    if (lines > 1 && ENDS_SENTENCE.test(line) && line.split(/\s+/).length >= PROSE_WORDS) {
      at++;
      break;
    }
    at = end + 1;
  }
  return Math.max(toShadow(shadow, headEnd) + 1, at);
}

/** Lines of the head that are looked through for a stamp: menus and names of editors may stand above the title. */
const STAMP_LINES = 30;
/** … and how many of them stand between it and the body at most. */
const STAMP_REACH = 4;
/** Words of a body's line that doesn't end a sentence. */
const LONG_LINE = 25;

/** The last lines of the shadow before its first line that is long and ends a sentence: where menus end and the article begins. */
export function linesBeforeBody({ text }: Shadow): { start: number; end: number } {
  const starts: number[] = [];
  let at = 0;
  while (starts.length < STAMP_LINES && at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trim();
    const words = line === '' ? 0 : line.split(/\s+/).length;
    if (words >= LONG_LINE || (words >= PROSE_WORDS && ENDS_SENTENCE.test(line)))
      return { start: starts.at(-STAMP_REACH) ?? starts[0] ?? 0, end: at };
    if (line !== '') starts.push(at);
    at = end + 1;
  }
  return { start: 0, end: 0 };
}

// The date an article states of itself: a line such as "تم نشره الجمعة 09 تشرين الأول / أكتوبر 2020", "آخر تحديث: …", a date
// alone on a line of the head, or a dateline ("موسكو - 9 أكتوبر 2020"). Dates told in the text are none.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { TimeExpression } from '../time/types.ts';

/** Phrases of publication at the start of a line, in folded spelling; an update only counts where no publication is stated. */
const PUBLISHED =
  /^[^\p{L}\d]*(?:تم نشره|تم النشر|نشر(?:ت)?|تاريخ النشر|تاريخ الاضافه|اضيف|كتب|التاريخ|بتاريخ|صدر)(?!\p{L})/u;
const UPDATED = /^[^\p{L}\d]*(?:اخر تحديث|تم التحديث|تم تحديثه|حدث|تحديث)(?!\p{L})/u;
/** Longer lines are prose that begins with one of these words. */
const MAX_LINE = 140;
const MAX_WORDS_BESIDE = 3;
/** Lines from the top that count as head where no title is known. */
const HEAD_LINES = 4;

export interface Dateline {
  readonly expression: TimeExpression;
  readonly kind: 'published' | 'updated' | 'alone' | 'place';
}

const countWords = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** The text of the line around a range of the shadow; what is longer than a dateline can be is cut, and then too long. */
function lineAround(
  shadow: Shadow,
  start: number,
  end: number,
): { before: string; after: string; line: number } {
  const before = shadow.text.slice(Math.max(0, start - MAX_LINE), start);
  const after = shadow.text.slice(end, end + MAX_LINE);
  const from = before.lastIndexOf('\n') + 1;
  const to = after.indexOf('\n');
  return {
    before: before.slice(from),
    after: to < 0 ? after : after.slice(0, to),
    line: start - (before.length - from),
  };
}

/** Where the head ends in the shadow: at the body's start, or after the first few lines that hold words. */
function headLimit(shadow: Shadow, headEnd: number): number {
  let at = 0;
  for (let lines = 0; lines < HEAD_LINES && at < shadow.text.length; ) {
    const next = shadow.text.indexOf('\n', at);
    const end = next < 0 ? shadow.text.length : next;
    if (shadow.text.slice(at, end).trim() !== '') lines++;
    at = end + 1;
  }
  return Math.max(toShadow(shadow, headEnd), at);
}

/** Every day that stands as a date of the article itself, in the order of the text. */
export function findDatelines(shadow: Shadow, times: readonly TimeExpression[], headEnd: number): Dateline[] {
  const limit = headLimit(shadow, headEnd);
  return times.flatMap((expression): Dateline[] => {
    if (expression.shape.kind !== 'day' || expression.shape.hint !== null) return [];
    const start = toShadow(shadow, expression.span.start);
    const end = toShadow(shadow, expression.span.end);
    const { before, after, line } = lineAround(shadow, start, end);
    const wordsBefore = countWords(before);
    if (before.length + (end - start) + after.length <= MAX_LINE && wordsBefore <= MAX_WORDS_BESIDE + 1) {
      if (PUBLISHED.test(before)) return [{ expression, kind: 'published' }];
      if (UPDATED.test(before)) return [{ expression, kind: 'updated' }];
    }
    if (line >= limit) return [];
    if (wordsBefore + countWords(after) <= MAX_WORDS_BESIDE) return [{ expression, kind: 'alone' }];
    const place = wordsBefore > 0 && wordsBefore <= MAX_WORDS_BESIDE && /^\s*(?:[-–—:(|]|\/ )/.test(after);
    return place && /[-–—،,:(|]\s*$|في\s*$/.test(before) ? [{ expression, kind: 'place' }] : [];
  });
}

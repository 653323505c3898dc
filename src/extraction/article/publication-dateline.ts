// The date an article states of itself: a line such as "تم نشره الجمعة 09 تشرين الأول / أكتوبر 2020", "آخر تحديث: …", a date
// alone on a line of the head, or a dateline ("موسكو - 9 أكتوبر 2020"). Dates told in the text are none.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { TimeExpression } from '../time/types.ts';
import type { Segment } from './publication-head-line.ts';
import { readSegments } from './publication-head-line.ts';

const phrases = (texts: readonly string[]) => texts.map((text) => text.split(' '));
/** How a line that states the publication begins, in folded spelling; the longest first. */
const PUBLISHED = phrases([
  'تم نشره',
  'تم النشر',
  'تاريخ النشر',
  'تاريخ الاضافه',
  'نشر',
  'نشرت',
  'اضيف',
  'كتب',
  'صدر',
  'التاريخ',
  'بتاريخ',
]);
/** The same of an update, which only counts where no publication is stated. */
const UPDATED = phrases(['اخر تحديث', 'تم التحديث', 'تم تحديثه', 'حدث', 'تحديث']);
/** How a byline begins that ends in the date: "بواسطة سمير الخالدي في 9 أكتوبر 2020". */
const BYLINE: ReadonlySet<string> = new Set(['بواسطه', 'كتب', 'كتبت', 'تحرير', 'اعداد', 'بقلم']);
/** Longer lines are prose that begins with one of these words. */
const MAX_LINE = 140;
/** Words of one segment beside a date (a place, an outlet, a section) and of all of them. */
const MAX_SEGMENT = 4;
const MAX_BESIDE = 8;
/** Words of a place that no list has, in front of a date signed by an agency. */
const MAX_PLACE = 3;
/** Marks that set a date off from the text it opens: "موسكو، 9 أكتوبر 2020 (وكالات) -". */
const OPENS_TEXT = /^ ?[-–—:(|•/]/;
const ENDS_SENTENCE = /[.!?؟…] ?$/;
/** Lines from the top that count as head where no title is known. */
const HEAD_LINES = 4;

export interface Dateline {
  readonly expression: TimeExpression;
  readonly kind: 'published' | 'updated' | 'alone' | 'place';
}

const startsWith = (words: readonly string[], known: readonly (readonly string[])[]) =>
  known.some((phrase) => phrase.every((word, at) => words[at] === word));

/** Whether the words before a date are a phrase and nothing else; any other makes it prose ("نشرت الصحيفة في …"). */
function isPhrase(before: readonly Segment[], known: readonly (readonly string[])[]): boolean {
  const words = before.flatMap((segment) => segment.words);
  if (before.some(({ agency }) => agency)) return false;
  return known.some((phrase) => phrase.length === words.length && startsWith(words, [phrase]));
}

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

/** Where the head ends in the shadow: in the body's first line, or after the first few lines that hold words. */
function headLimit(shadow: Shadow, headEnd: number): number {
  let at = 0;
  for (let lines = 0; lines < HEAD_LINES && at < shadow.text.length; ) {
    const next = shadow.text.indexOf('\n', at);
    const end = next < 0 ? shadow.text.length : next;
    if (shadow.text.slice(at, end).trim() !== '') lines++;
    at = end + 1;
  }
  return Math.max(toShadow(shadow, headEnd) + 1, at);
}

/** Where the last word before a date ends; a preposition between ("القاهرة في 9 مايو") is skipped. */
function lastWordEnd(source: string, at: number): number {
  const before = source.slice(Math.max(0, at - MAX_LINE), at).trimEnd();
  const bare = /\sفي$/.test(before) ? before.slice(0, -2).trimEnd() : before;
  return Math.max(0, at - MAX_LINE) + bare.length;
}

const countWords = (segments: readonly Segment[]) =>
  segments.reduce((sum, { words }) => sum + words.length, 0);
const areShort = (segments: readonly Segment[]) =>
  countWords(segments) <= MAX_BESIDE && segments.every(({ words }) => words.length <= MAX_SEGMENT);

/** What a date in the head is by what stands beside it in its line; `placeEnds`: a listed place ends right before it. */
function kindInHead(before: string, after: string, placeEnds: boolean): Dateline['kind'] | null {
  const left = readSegments(before);
  const right = startsWith(readSegments(after)[0]?.words ?? [], UPDATED) ? [] : readSegments(after);
  const signed = left.some(({ agency }) => agency) || right.slice(0, 2).some(({ agency }) => agency);
  const own = left.at(-1)?.words.length ?? 0;
  const signedBy = BYLINE.has(left[0]?.words[0] ?? '') && after.trim() === '';
  if (!areShort(left) || (right[0]?.words.length ?? 0) > 0) return null;
  // "هدنة 9 أكتوبر 2020" is a truce; "القاهرة 9 أكتوبر 2020" and "غزة 9 مايو 2021 (رويترز)" are datelines.
  if (own > 0 && !placeEnds && !signedBy && !(signed && own <= MAX_PLACE && OPENS_TEXT.test(after)))
    return null;
  // "9 أكتوبر 2020: بدء الحرب" is a line of a chronology.
  const tells = countWords(right) > 0 && /^ ?:/.test(after);
  if (areShort(right) && !tells && !ENDS_SENTENCE.test(after)) return 'alone';
  const place = countWords(left) > 0 || signed;
  return place && OPENS_TEXT.test(after) ? 'place' : null;
}

/**
 * Every day that stands as a date of the article itself, in the order of the text. `places`: where listed places are
 * named, in the source.
 */
export function findDatelines(
  shadow: Shadow,
  times: readonly TimeExpression[],
  headEnd: number,
  places: readonly Span[],
): Dateline[] {
  const limit = headLimit(shadow, headEnd);
  const placeEnds = new Set(places.map(({ end }) => end));
  return times.flatMap((expression): Dateline[] => {
    const { shape, span } = expression;
    if (shape.kind !== 'day' || shape.hint !== null || shape.deictic !== null) return [];
    const start = toShadow(shadow, span.start);
    const end = toShadow(shadow, span.end);
    const { before, after, line } = lineAround(shadow, start, end);
    if (before.length + (end - start) + after.length <= MAX_LINE) {
      const left = readSegments(before);
      if (isPhrase(left, PUBLISHED)) return [{ expression, kind: 'published' }];
      if (isPhrase(left, UPDATED)) return [{ expression, kind: 'updated' }];
    }
    if (line >= limit) return [];
    const behindPlace = placeEnds.has(lastWordEnd(shadow.source, span.start));
    const kind = kindInHead(before, after, behindPlace);
    return kind ? [{ expression, kind }] : [];
  });
}

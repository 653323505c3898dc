// The date an article states of itself: a line such as "تم نشره الجمعة 09 تشرين الأول / أكتوبر 2020", "آخر تحديث: …", a date
// alone on a line of the head, or a dateline ("موسكو - 9 أكتوبر 2020"). Dates told in the text are none.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { TimeExpression } from '../time/types.ts';

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
/** What may stand between the phrase and the date; any other word makes the line prose ("نشرت الصحيفة في …"). */
const LINKS: ReadonlySet<string> = new Set(['في', 'بتاريخ', 'يوم', 'الموافق', 'التاريخ', 'الساعه']);
/** Longer lines are prose that begins with one of these words. */
const MAX_LINE = 140;
const MAX_WORDS_BESIDE = 3;
/** Marks that set a dateline off from its place, its outlet and the text: "موسكو - 9 أكتوبر 2020 (وكالات) -". */
const SEPARATED_BEFORE = /[-–—،,:(|•] ?$/;
const SEPARATED_AFTER = /^ ?[-–—:(|•]/;
/** Lines from the top that count as head where no title is known. */
const HEAD_LINES = 4;

export interface Dateline {
  readonly expression: TimeExpression;
  readonly kind: 'published' | 'updated' | 'alone' | 'place';
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Whether the words before a date are a phrase and nothing else: `['تم', 'نشره', 'يوم']`. */
function isPhrase(words: readonly string[], known: readonly (readonly string[])[]): boolean {
  return known.some(
    (phrase) =>
      phrase.every((word, at) => words[at] === word) &&
      words.slice(phrase.length).every((word) => LINKS.has(word)),
  );
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
    const { shape, span } = expression;
    if (shape.kind !== 'day' || shape.hint !== null || shape.deictic !== null) return [];
    const start = toShadow(shadow, span.start);
    const end = toShadow(shadow, span.end);
    const { before, after, line } = lineAround(shadow, start, end);
    const [left, right] = [wordsOf(before), wordsOf(after)];
    if (before.length + (end - start) + after.length <= MAX_LINE) {
      if (isPhrase(left, PUBLISHED)) return [{ expression, kind: 'published' }];
      if (isPhrase(left, UPDATED)) return [{ expression, kind: 'updated' }];
    }
    if (line >= limit || left.length > MAX_WORDS_BESIDE) return [];
    const apart = SEPARATED_BEFORE.test(before) || SEPARATED_AFTER.test(after);
    const beside = left.length + right.length;
    if (beside <= 1 || (apart && beside <= MAX_WORDS_BESIDE)) return [{ expression, kind: 'alone' }];
    const place = left.length > 0 && SEPARATED_AFTER.test(after);
    return place && (SEPARATED_BEFORE.test(before) || left.at(-1) === 'في')
      ? [{ expression, kind: 'place' }]
      : [];
  });
}

// The date an article states of itself: a line such as "تم نشره الجمعة 09 تشرين الأول / أكتوبر 2020", "آخر تحديث: …", a date
// alone on a line of the head, or a dateline ("موسكو - 9 أكتوبر 2020"). Dates told in the text are none.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { TimeShape } from '../time/shapes.ts';
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
  'تاريخ نشره',
  'تاريخ الخبر',
  'وقت النشر',
  'نشر',
  'نشرت',
  'منشور',
  'منشوره',
  'اضيف',
  'كتب',
  'صدر',
  'التاريخ',
  'بتاريخ',
  'published on',
  'published',
  'posted on',
  'posted',
]);
/** The same of an update, which only counts where no publication is stated. */
const UPDATED = phrases([
  'اخر تحديث',
  'تم التحديث',
  'تم تحديثه',
  'حدث',
  'تحديث',
  'تاريخ التحديث',
  'تم التعديل',
  'اخر تعديل',
  'last updated',
  'updated',
]);
/** How a byline begins that ends in the date: "بواسطة سمير الخالدي في 9 أكتوبر 2020". */
const BYLINE: ReadonlySet<string> = new Set(['بواسطه', 'كتب', 'كتبت', 'تحرير', 'اعداد', 'بقلم']);
/** Longer lines are prose that begins with one of these words. */
const MAX_LINE = 140;
/** Words of one segment beside a date (a place, an outlet, a section) and of all of them. */
const MAX_SEGMENT = 4;
const MAX_BESIDE = 8;
/** Words of a place that no list has, in front of a date signed by an agency. */
const MAX_PLACE = 3;
/** Words that a segment may have beside the agency that signs it: "سمير الخالدي/ الأناضول", not "القمة العربية في". */
const MAX_SIGNED = 2;
/** What says how long reading takes; it stands beside dates. */
const READING_TIME =
  /(?:ال)?قراءه:? ?\d{1,3} ?دق[ايئ]{1,2}قه?|(?<!\d)\d{1,3} ?دق[ايئ]{1,2}قه? ?(?:لل|من ال)?قراءه?|(?<!\d)\d{1,3} min read/;
/** Words of captions and archives. */
const CAPTION = /(?<!\p{L})(?:ال)?(?:صوره|صور|ارشيفيه|ارشيف|ارشيفي|تصوير|عدسه|لقطه|فيديو)(?!\p{L})/u;
/** Words before a date that its agency's bracket makes a caption: "جنود قرب المدينة، 5 أكتوبر (أ ف ب)". */
const CAPTION_WORDS = 3;
/** A line of so many words that ends a sentence is prose: the head is over. */
const PROSE_WORDS = 12;
/** A clock in figures, at the end of a date or right behind it: sites stamp their articles so, titles hardly say it of a day. */
const CLOCK_IN = /\d{1,2}:\d{2}/;
const CLOCK_BEHIND = /^[^\p{L}\d]{0,4}\d{1,2}:\d{2}/u;
/** Marks that set a date off from the text it opens: "موسكو، 9 أكتوبر 2020 (وكالات) -". */
const OPENS_TEXT = /^ ?[-–—:(|•/]/;
const ENDS_SENTENCE = /[.!?؟…] ?$/;
/** Characters from the top in which a site's stamp stands. */
const STAMP_REACH = 600;
/** Lines from the top that count as head where no title is known. */
const HEAD_LINES = 4;

export interface Dateline {
  readonly expression: TimeExpression;
  readonly kind: 'published' | 'updated' | 'alone' | 'place';
  /** Whether a clock stands with it: "9 أكتوبر 2020 - 11:28". */
  readonly stamped: boolean;
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

/** Where the head ends in the shadow: in the body's first line, or after the first few lines that hold words and no prose. */
function headLimit(shadow: Shadow, headEnd: number): number {
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

/** Where the last word before a date ends; a preposition between ("القاهرة في 9 مايو") is skipped. */
function lastWordEnd(source: string, at: number): number {
  const before = source.slice(Math.max(0, at - MAX_LINE), at).trimEnd();
  const bare = /\sفي$/.test(before) ? before.slice(0, -2).trimEnd() : before;
  return Math.max(0, at - MAX_LINE) + bare.length;
}

/** Where the first word behind a date's closing bracket starts. */
function wordBehindBracket(source: string, end: number): number {
  const between = /^ ?[)\]] ?/.exec(source.slice(end, end + MAX_SEGMENT));
  return end + (between?.[0].length ?? 0);
}

const countWords = (segments: readonly Segment[]) =>
  segments.reduce((sum, { words }) => sum + words.length, 0);
const areShort = (segments: readonly Segment[]) =>
  countWords(segments) <= MAX_BESIDE && segments.every(({ words }) => words.length <= MAX_SEGMENT);

const signs = ({ agency, words }: Segment) => agency && words.length <= MAX_SIGNED;

/** "[9/10/2020] عدن – سبأ": what a date in brackets that opens its line is by the place and the agency behind it. */
function kindBeforePlace(after: string, placeBegins: boolean): Dateline['kind'] | null {
  const right = readSegments(after);
  const signed = right.slice(0, 2).some(signs);
  const [place] = right;
  if (!place || place.words.length > MAX_PLACE || !(signed || (placeBegins && right.length === 1)))
    return null;
  if (areShort(right) && right.length <= 2 && !ENDS_SENTENCE.test(after)) return 'alone';
  return signed && right.length > 2 ? 'place' : null;
}

/** What stands beside a date, as far as it isn't said of an update: "9 أكتوبر 2020 - آخر تحديث …". */
const readBehind = (after: string): Segment[] => {
  const segments = readSegments(after);
  const update = segments.findIndex(({ words }) => startsWith(words, UPDATED));
  return update < 0 ? segments : segments.slice(0, update);
};

interface Beside {
  /** Whether a listed place ends right before the date, or begins behind its bracket. */
  readonly placeEnds: boolean;
  readonly placeBegins: boolean;
  readonly stamped: boolean;
}

/** What a date in the head is by what stands beside it in its line. */
function kindInHead(
  before: string,
  behind: string,
  { placeEnds, placeBegins, stamped }: Beside,
): Dateline['kind'] | null {
  if (CAPTION.test(before) || CAPTION.test(behind.slice(0, MAX_LINE / 2))) return null;
  // "(رويترز) (9 أكتوبر 2020) -": in brackets of its own.
  const bracketed = /[([] ?$/.test(before) && /^ ?[)\]]/.test(behind);
  const after = (bracketed ? behind.replace(/^ ?[)\]]/, '') : behind).replace(READING_TIME, '');
  const left = readSegments(before.replace(READING_TIME, ''));
  const right = readBehind(after);
  const signed = left.some(signs) || right.slice(0, 2).some(signs);
  const own = left.at(-1)?.words.length ?? 0;
  const signedBy = BYLINE.has(left[0]?.words[0] ?? '') && after.trim() === '';
  if (bracketed && countWords(left) === 0 && (right[0]?.words.length ?? 0) > 0)
    return kindBeforePlace(after, placeBegins);
  if (!areShort(left) || (right[0]?.words.length ?? 0) > 0) return null;
  const isWhole = areShort(right) && !ENDS_SENTENCE.test(after);
  // "- متابعة خاصة الجمعة, 03 أغسطس, 2018 - 11:28 صباحاً"
  if (stamped && isWhole && !(countWords(right) > 0 && /^ ?:/.test(after))) return 'alone';
  // "عدن 9-10-2020 وفا- قال": the agency stands between the date and the mark.
  const opens = OPENS_TEXT.test(after) || (right[0]?.agency === true && right.length > 1);
  // "هدنة 9 أكتوبر 2020" is a truce; "القاهرة 9 أكتوبر 2020" and "غزة 9 مايو 2021 (رويترز)" are datelines.
  if (own > 0 && !placeEnds && !signedBy && !(signed && own <= MAX_PLACE && opens)) return null;
  // "تحذير: بلغنا خط القاهرة في 9 أكتوبر" is a title that names a place; only "القاهرة في 9 أكتوبر" is a dateline.
  if (/(?<!\p{L})في $/u.test(before) && !signed && !signedBy && countWords(left) > own) return null;
  // "9 أكتوبر 2020: بدء الحرب" is a line of a chronology.
  const tells = countWords(right) > 0 && /^ ?:/.test(after);
  if (tells && countWords(left) === 0) return null;
  if (!placeEnds && countWords(left) >= CAPTION_WORDS && right.some(signs) && countWords(right) === 0)
    return null;
  if (isWhole && !tells) return 'alone';
  const place = countWords(left) > 0 || signed;
  return place && opens ? 'place' : null;
}

/** Whether a line is the last one and the text before it ends a sentence: papers sign their texts there too. */
function isLastLine({ text }: Shadow, line: number, end: number, after: string): boolean {
  const before = text.slice(Math.max(0, line - MAX_LINE), line).trimEnd();
  return text.slice(end + after.length).trim() === '' && ENDS_SENTENCE.test(before);
}

/** "الأحد 9 أكتوبر 2020", "(رويترز) 9 أكتوبر 2020", "عدن - وفا 9-10-2020": with nothing but a place, and whose agency signs. */
function isSignature(before: string, after: string, placeBefore: boolean): boolean {
  const beside = [...readSegments(before), ...readSegments(after)];
  if (CAPTION.test(before) || ENDS_SENTENCE.test(after)) return false;
  const words = countWords(beside);
  return words === 0 || (words <= MAX_PLACE && (placeBefore || beside.some(({ agency }) => agency)));
}

/** Whether nothing but its clock and weekday stands in the line of a date. */
const isOwnLine = (before: string, after: string): boolean =>
  countWords([...readSegments(before), ...readSegments(after)]) === 0 && !/:\s*$/.test(after);

/** "… خلال الليل. 19.11.2025, سبوتنيك": an agency signs the first paragraph, behind its last sentence, with a date in figures. */
function isSignedLead(before: string, after: string): boolean {
  const [nothing, agency, ...more] = readSegments(after);
  return (
    ENDS_SENTENCE.test(before) &&
    before.split(/\s+/).length >= PROSE_WORDS &&
    nothing?.words.length === 0 &&
    agency !== undefined &&
    signs(agency) &&
    more.length === 0
  );
}

/** A day of a calendar, told by nothing but its figures: not "أمس 9 أكتوبر", not "9 أكتوبر الماضي". */
function isPlainDay(shape: TimeShape): boolean {
  if (shape.kind === 'hijri-day') return shape.hint === null && shape.year.kind !== 'open';
  return shape.kind === 'day' && shape.hint === null && shape.deictic === null;
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
  const placeStarts = new Set(places.map(({ start }) => start));
  return times.flatMap((expression): Dateline[] => {
    const { shape, span } = expression;
    if (!isPlainDay(shape)) return [];
    const start = toShadow(shadow, span.start);
    const end = toShadow(shadow, span.end);
    const { before, after, line } = lineAround(shadow, start, end);
    const isLead = /:\s*$/.test(shadow.text.slice(Math.max(0, line - 4), line));
    // "تعيينات الحكام:" is followed by the date of a match, not of the article.
    if (isLead) return [];
    const stamped = CLOCK_IN.test(expression.words) || CLOCK_BEHIND.test(after);
    // "حدث في 12 سبتمبر: جيش يعبر النهر" tells what happened.
    const beside = readBehind(after);
    const stands = areShort(beside) && countWords(beside) <= MAX_SEGMENT;
    if (stands && before.length + (end - start) + after.length <= MAX_LINE) {
      const left = readSegments(before);
      if (isPhrase(left, PUBLISHED)) return [{ expression, kind: 'published', stamped }];
      if (isPhrase(left, UPDATED)) return [{ expression, kind: 'updated', stamped }];
    }
    const behindPlace = placeEnds.has(lastWordEnd(shadow.source, span.start));
    if (isLastLine(shadow, line, end, after) && isSignature(before, after, behindPlace))
      return [{ expression, kind: 'alone', stamped }];
    if (line < limit && isSignedLead(before, after)) return [{ expression, kind: 'place', stamped }];
    // A site's stamp may stand below a headline as long as a sentence.
    if (line >= limit && !(stamped && line < STAMP_REACH && isOwnLine(before, after))) return [];
    const placeBegins = placeStarts.has(wordBehindBracket(shadow.source, span.end));
    const kind = kindInHead(before, after, { placeEnds: behindPlace, placeBegins, stamped });
    return kind ? [{ expression, kind, stamped }] : [];
  });
}

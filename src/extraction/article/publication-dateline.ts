// The date an article states of itself: a line such as "تم نشره الجمعة 09 تشرين الأول / أكتوبر 2020", "آخر تحديث: …", a date
// alone on a line of the head, or a dateline ("موسكو - 9 أكتوبر 2020"). Dates told in the text are none.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { TimeShape } from '../time/shapes.ts';
import type { TimeExpression } from '../time/types.ts';
import type { Label } from './dateline-labels.ts';
import {
  beginsByline,
  beginsUpdate,
  isPageClock,
  labelAlone,
  labelBefore,
  labelSetOff,
  tellsPrinting,
} from './dateline-labels.ts';
import { ENDS_SENTENCE, headLimit, linesBeforeBody, PROSE_WORDS } from './head-of-page.ts';
import type { Segment } from './publication-head-line.ts';
import { readSegments } from './publication-head-line.ts';

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
/** Marks that set a date off from the text it opens: "موسكو، 9 أكتوبر 2020 (وكالات) -". */
const OPENS_TEXT = /^ ?[-–—:(|•/]/;

export interface Dateline {
  readonly expression: TimeExpression;
  /** `day`: nothing else stands in its line but a clock, a weekday or an agency; `alone`: a place or a writer as well. */
  readonly kind: 'published' | 'updated' | 'day' | 'alone' | 'place';
  /** Whether it is the first line of the page, where many a page has the day on which it is looked at. */
  readonly first: boolean;
}

/** A date with what stands in its line before and behind it, the other dates of the line taken for marks. */
interface InLine {
  readonly before: string;
  readonly after: string;
  /** Where the line begins in the shadow. */
  readonly line: number;
  readonly end: number;
}

/** What another date of the line leaves behind: a mark. */
const MARK = '|';

/** A range of the shadow's text with the dates in it taken for marks. */
function withoutDates({ text }: Shadow, from: number, to: number, dates: readonly Span[]): string {
  let out = '';
  let at = from;
  for (const { start, end } of dates) {
    if (start < at || end > to) continue;
    out += text.slice(at, start) + MARK;
    at = end;
  }
  return out + text.slice(at, to);
}

/** The line around a date of the shadow; what is longer than a dateline can be is cut, and then too long. */
function lineAround(shadow: Shadow, { start, end }: Span, dates: readonly Span[]): InLine {
  const { text } = shadow;
  const from = Math.max(0, start - MAX_LINE);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const newline = text.slice(end, end + MAX_LINE).indexOf('\n');
  const to = newline < 0 ? Math.min(text.length, end + MAX_LINE) : end + newline;
  return {
    before: withoutDates(shadow, line, start, dates),
    after: withoutDates(shadow, end, to, dates),
    line,
    end: to,
  };
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

/**
 * What a date in the head is by what stands beside it in its line; `placeEnds`: a listed place ends right before it,
 * `placeBegins`: one begins behind its bracket.
 */
function kindInHead(
  before: string,
  behind: string,
  placeEnds: boolean,
  placeBegins: boolean,
): Dateline['kind'] | null {
  if (CAPTION.test(before) || CAPTION.test(behind.slice(0, MAX_LINE / 2))) return null;
  // "(رويترز) (9 أكتوبر 2020) -": in brackets of its own.
  const bracketed = /[([] ?$/.test(before) && /^ ?[)\]]/.test(behind);
  const after = (bracketed ? behind.replace(/^ ?[)\]]/, '') : behind).replace(READING_TIME, '');
  const left = readSegments(before.replace(READING_TIME, ''));
  const right = beginsUpdate(after) ? [] : readSegments(after);
  const signed = left.some(signs) || right.slice(0, 2).some(signs);
  const own = left.at(-1)?.words.length ?? 0;
  const signedBy = beginsByline(left[0]?.words[0]) && after.trim() === '';
  if (bracketed && countWords(left) === 0 && (right[0]?.words.length ?? 0) > 0)
    return kindBeforePlace(after, placeBegins);
  if (!areShort(left) || (right[0]?.words.length ?? 0) > 0) return null;
  // "نشرت «المدينة» يوم 9 أكتوبر 2020 (الجمعة) تقريرا" tells what a paper printed.
  if (left.some(({ words }) => tellsPrinting(words[0]))) return null;
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
  if (areShort(right) && !tells && !ENDS_SENTENCE.test(after)) return 'alone';
  const place = countWords(left) > 0 || signed;
  return place && opens ? 'place' : null;
}

/** Whether a line is the last one and the text before it ends a sentence: papers sign their texts there too. */
function isLastLine({ text }: Shadow, { line, end }: InLine): boolean {
  const before = text.slice(Math.max(0, line - MAX_LINE), line).trimEnd();
  return text.slice(end).trim() === '' && ENDS_SENTENCE.test(before);
}

/** "الأحد 9 أكتوبر 2020", "(رويترز) 9 أكتوبر 2020", "عدن - وفا 9-10-2020": with nothing but a place, and whose agency signs. */
function isSignature(before: string, after: string, placeBefore: boolean): boolean {
  const beside = [...readSegments(before), ...readSegments(after)];
  if (CAPTION.test(before) || ENDS_SENTENCE.test(after)) return false;
  const words = countWords(beside);
  return words === 0 || (words <= MAX_PLACE && (placeBefore || beside.some(({ agency }) => agency)));
}

/** "العدد 1200 - ": the number of an issue before its day. */
const ISSUE = /(?<!\p{L})العدد [^|\n]{1,60}?[-–|،,] ?$/u;
/** A clock set off from its date: "09-10-2020 | 10:20"; "السبت 5 مايو الساعة 20:00" may be that of a match. */
const SET_OFF_CLOCK = /[-–|,،] ?\d{1,2}:\d{2}/;
/** A date in figures, as headings hardly have one: "عرب وعالم 2020/10/09". */
const FIGURES = /^[\d٠-٩][\d٠-٩/.-]+$/;
/** Words of a section or a source before a date with such a clock, or in figures: "تقرير خاص الجمعة, 09 أكتوبر, 2020 - 10:53". */
const MAX_SECTION = 3;

/** "(رويترز - 9 تشرين الأول 2020) قال": place and agency in one bracket that opens the text. */
const isInBracket = (before: string, after: string): boolean =>
  /^[\s•*]*[([][^()[\]]+[-–—/،,|] ?$/.test(before) &&
  /^ ?(?:ء|م)? ?[)\]]/.test(after) &&
  readSegments(before).some(signs);

/** Whether a line holds nothing but a day and what belongs to any: its clock, its issue, an agency, a section before a clock. */
function isStamp(before: string, after: string, { words, shape }: TimeExpression, first: boolean): boolean {
  if (shape.kind !== 'hijri-day' && (shape.kind !== 'day' || shape.year.kind !== 'known')) return false;
  if (!beginsUpdate(after) && (countWords(readSegments(after)) > 0 || ENDS_SENTENCE.test(after)))
    return false;
  const bare = before.replace(ISSUE, '');
  if (CAPTION.test(bare)) return false;
  const left = readSegments(bare);
  const own = countWords(left);
  if (own === 0) return true;
  return (
    own <= MAX_SECTION &&
    !/[.!؟?…:]/.test(bare) &&
    (SET_OFF_CLOCK.test(words) || (!first && FIGURES.test(words)))
  );
}

/** "… فوق المدينة. 09.10.2020, رويترز": behind the last sentence of its line, with an agency that signs. */
function isSignedTail(before: string, after: string): boolean {
  const [nothing, agency, ...more] = readSegments(after);
  return (
    /[.!؟?…»”"] $/.test(before) &&
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

/** The label of a date: in its line, or all of the line before it ("تاريخ النشر" above "9 أكتوبر 2020"). */
function labelOfDate(shadow: Shadow, { before, after, line, end }: InLine): Label | null {
  const setOff = labelSetOff(before);
  if (setOff) return setOff;
  if (end - line > MAX_LINE) return null;
  const left = readSegments(before);
  const right = readSegments(after);
  // "حدث في 12 سبتمبر: جيش يعبر النهر" tells what happened.
  if (!areShort(left) || !areShort(right) || countWords(right) > MAX_BESIDE / 2) return null;
  if (countWords(left) > 0) return labelBefore(before);
  const above = shadow.text.slice(Math.max(0, line - MAX_LINE), line).trimEnd();
  return labelAlone(above.slice(above.lastIndexOf('\n') + 1));
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
  const near = linesBeforeBody(shadow);
  const placeEnds = new Set(places.map(({ end }) => end));
  const placeStarts = new Set(places.map(({ start }) => start));
  const plain = times.filter(({ shape }) => isPlainDay(shape));
  const dates = plain.map(({ span }) => ({
    start: toShadow(shadow, span.start),
    end: toShadow(shadow, span.end),
  }));
  const top = shadow.text.search(/\S/);
  return plain.flatMap((expression, i): Dateline[] => {
    const { span } = expression;
    const date = dates[i] ?? span;
    const here = lineAround(shadow, date, dates);
    const { before, after, line } = here;
    const first = line <= top;
    if (isPageClock(before)) return [];
    const label = labelOfDate(shadow, here);
    if (label) return [{ expression, kind: label, first }];
    const isLead = /:\s*$/.test(shadow.text.slice(Math.max(0, line - 4), line));
    // "تعيينات الحكام:" is followed by the date of a match, not of the article.
    if (isLead) return [];
    const behindPlace = placeEnds.has(lastWordEnd(shadow.source, span.start));
    if (isLastLine(shadow, here) && isSignature(before, after, behindPlace))
      return [{ expression, kind: 'alone', first }];
    const inReach = line < limit || (line >= near.start && line < near.end);
    if (line < limit && areShort(readSegments(before)) && isInBracket(before, after))
      return [{ expression, kind: 'place', first }];
    if (line < limit && isSignedTail(before, after)) return [{ expression, kind: 'place', first }];
    if (inReach && isStamp(before, after, expression, first)) return [{ expression, kind: 'day', first }];
    if (line >= limit) return [];
    const beforePlace = placeStarts.has(wordBehindBracket(shadow.source, span.end));
    const kind = kindInHead(before, after, behindPlace, beforePlace);
    return kind ? [{ expression, kind, first }] : [];
  });
}

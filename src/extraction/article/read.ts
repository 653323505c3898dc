// Stage 1: what each line of an article is: title, heading, dateline, prose, credit or boilerplate. Only prose is read
// for events; nothing is cut from the text.
import type { Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { findParagraphs } from '../arabic/segment.ts';
import { classAt, LETTER, NUMBER, runEnd, SPACE } from '../arabic/unit-class.ts';
import type { TimeExpression } from '../time/types.ts';
import type { ArticleMetadata } from './article-input.ts';
import { findDatedLines } from './dated-lines.ts';

export type LineKind = 'section' | 'title' | 'dateline' | 'heading' | 'prose' | 'credit' | 'boilerplate';

export interface Line extends Span {
  readonly kind: LineKind;
}

export interface ReadLines {
  readonly lines: readonly Line[];
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly publisher: string | null;
  readonly credits: readonly string[];
  readonly boilerplate: readonly Span[];
}

/** A line that prose can be: it ends like a sentence or is long enough to be one. */
const PROSE_WORDS = 12;
/** Titles are shorter than this, in UTF-16 units. */
const TITLE_LIMIT = 220;

/** Lines by which sites lead away from an article; all that is no prose after one is boilerplate. */
const LEADS_AWAY =
  /^(?:مقالات|مواضيع|اخبار|موضوعات|مواد) (?:ذات صله|ساخنه|متعلقه|مرتبطه|اخري|مشابهه)|^(?:اقرا|شاهد|طالع|تابع) (?:ايضا|المزيد|كذلك)|^زر الذهاب|^شارك|^مشاركه|^التعليقات|^كلمات (?:مفتاحيه|دلاليه)|^الوسوم|^حقوق|^جميع الحقوق|^تابعونا|^للمزيد|^related|^share|^read more|^advertisement|^اعلان$/;
const DATELINE =
  /^(?:تم )?(?:نشره|نشر|النشر|تاريخ النشر|تاريخ|اخر تحديث|حدث|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?:[ :،,]|$)/;
const CREDIT = /^(?:ال)?مصدر ?[:：]/;
/** "المدينة نيوز :- ", "وكالة X – ": the outlet's name before the first sentence. */
const OUTLET_LEAD = /^([^:\n«"]{2,40}):-/;

/** How many words a text has, by its white space. */
function wordsOf(text: string): number {
  let count = 0;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const here = classAt(text, at) & SPACE;
    if (before && !here) count++;
    before = here;
  }
  return count;
}

/** Fewer words are no headline. */
const DOUBLED = 6;

/** Where what white space parts begins and ends, in turn, as far as it has a letter or a figure in it. */
function boundsOfWords(text: string): number[] {
  const bounds: number[] = [];
  let start = 0;
  let isReadable = false;
  for (let at = 0; at <= text.length; at++) {
    const here = classAt(text, at);
    isReadable ||= (here & (LETTER | NUMBER)) !== 0;
    if (at < text.length && !(here & SPACE)) continue;
    if (isReadable) bounds.push(start, at);
    start = at + 1;
    isReadable = false;
  }
  return bounds;
}

/** Whether the first word of a text stands in it once more: in most it does not. */
function startsAgain(text: string): boolean {
  let from = 0;
  while (from < text.length && !(classAt(text, from) & (LETTER | NUMBER))) from++;
  const to = runEnd(text, from, LETTER | NUMBER);
  return text.includes(text.slice(from, to), to);
}

/** "A A": a headline printed twice in one line, as link lists do. */
function isDoubled(text: string): boolean {
  if (!startsAgain(text)) return false;
  const bounds = boundsOfWords(text);
  const words = bounds.length / 2;
  if (words < DOUBLED || words % 2 > 0) return false;
  for (let i = 0; i < words; i += 2)
    if (text.slice(bounds[i], bounds[i + 1]) !== text.slice(bounds[words + i], bounds[words + i + 1]))
      return false;
  return true;
}

const ENDS_SENTENCE = /[.!؟?…»"”]$/;
/** So many lines, none of which ends as a sentence does, are a list of headlines. */
const LIST_LINES = 5;

function isProse(folded: string): boolean {
  return wordsOf(folded) >= PROSE_WORDS || ENDS_SENTENCE.test(folded);
}

/** "أبرز العناوين" and what stands below it: lines of one clause each, no sentence among them. */
const isHeadlineList = (folded: readonly string[]): boolean =>
  folded.length > LIST_LINES &&
  !folded.some((line) => ENDS_SENTENCE.test(line) || /[.؟!] /.test(line) || wordsOf(line) > 2 * PROSE_WORDS);

/**
 * Reads the lines: `readLines('عنوان\nنص أول.', {})` → a title and one line of prose. `times`: the times of the text, by which a
 * line that only dates the article is told from a title and from prose.
 */
export function readLines(
  text: string,
  metadata: ArticleMetadata,
  times: readonly TimeExpression[] = [],
): ReadLines {
  const spans = findParagraphs(text);
  const dated = findDatedLines(text, spans, times);
  const folded = spans.map((span) =>
    foldArabic(text.slice(span.start, span.end))
      .replace(/\s\s+|[^\S ]/g, ' ')
      .trim(),
  );
  const titleAt = findTitle(folded, dated, metadata.title);
  const titleText =
    titleAt === null ? (metadata.title ?? null) : foldArabic(metadata.title ?? folded[titleAt] ?? '');
  const lines: Line[] = [];
  const credits: string[] = [...(metadata.credits ?? [])];
  const onlyHeadlines = isHeadlineList(folded);
  let ledAway = false;
  let seenProse = false;
  spans.forEach((span, i) => {
    const line = folded[i] ?? '';
    const kind = classify(line, i);
    if (kind === 'credit') credits.push(...creditsOf(text.slice(span.start, span.end)));
    if (kind === 'prose') seenProse = true;
    lines.push({ start: span.start, end: span.end, kind });
  });

  function classify(line: string, i: number): LineKind {
    if (i === titleAt) return 'title';
    if (dated.has(i) && !ledAway) return 'dateline';
    if (titleAt !== null && i < titleAt) return 'section';
    if (LEADS_AWAY.test(line)) {
      ledAway ||= seenProse;
      return 'boilerplate';
    }
    if (CREDIT.test(line)) return 'credit';
    if (line === titleText || isDoubled(line)) return 'boilerplate';
    if (DATELINE.test(line) && wordsOf(line) <= PROSE_WORDS && /\d/.test(line)) return 'dateline';
    if (ledAway) return 'boilerplate';
    return isProse(line) && !onlyHeadlines ? 'prose' : 'heading';
  }

  const title = metadata.title ?? (titleAt === null ? null : sliceOf(text, spans[titleAt]));
  return {
    lines,
    title,
    titleSpan: titleAt === null ? null : { start: spans[titleAt]?.start ?? 0, end: spans[titleAt]?.end ?? 0 },
    publisher: metadata.publisher ?? outletLead(text, lines),
    credits: [...new Set(credits)],
    boilerplate: lines
      .filter((line) => line.kind === 'boilerplate')
      .map(({ start, end }) => ({ start, end })),
  };
}

const sliceOf = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : null);

/** The title's line: one of the first three, short, unpunctuated, with prose after it; a section label or a date may precede it. */
function findTitle(
  folded: readonly string[],
  dated: ReadonlySet<number>,
  given: string | undefined,
): number | null {
  if (given !== undefined) {
    const at = folded.indexOf(foldArabic(given).replace(/\s+/g, ' ').trim());
    return at >= 0 && at < 5 ? at : null;
  }
  for (let i = 0; i < Math.min(3 + dated.size, folded.length - 1); i++) {
    if (dated.has(i)) continue;
    const line = folded[i] ?? '';
    if (DATELINE.test(line) || /[.؟!…]$/.test(line) || line.length > TITLE_LIMIT) return null;
    // A label of a section has a few words and is followed by another short line.
    const next = folded[i + 1] ?? '';
    const isLabel =
      wordsOf(line) <= 3 &&
      next.length <= TITLE_LIMIT &&
      !/[.؟!…]$/.test(next) &&
      wordsOf(next) > wordsOf(line);
    if (!isLabel) return i;
  }
  return null;
}

/** "المصدر : الجزيرة + وكالات" → `['الجزيرة', 'وكالات']`. */
function creditsOf(line: string): string[] {
  const after = line.slice(line.search(/[:：]/) + 1);
  return after
    .split(/[+،,/]| و(?=ال)/)
    .map((credit) => credit.trim())
    .filter((credit) => credit.length > 0 && credit.length < 60);
}

function outletLead(text: string, lines: readonly Line[]): string | null {
  const first = lines.find((line) => line.kind === 'prose');
  const match = first ? OUTLET_LEAD.exec(text.slice(first.start, first.end)) : null;
  const name = match?.[1]?.trim();
  return name && wordsOf(name) <= 4 ? name : null;
}

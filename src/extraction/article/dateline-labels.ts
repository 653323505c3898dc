// What stands before the day that a page states of itself: "نشر في", "آخر تحديث", "Published on", "بقلم". All in folded spelling;
// what may stand beside any date ("في", "بتاريخ", "يوم") is left out, as `readSegments` leaves it out.
import type { Segment } from './publication-head-line.ts';
import { readSegments } from './publication-head-line.ts';

const setOf = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|'));

/** The words of a publication, alone before the date or before a mark of their own. */
const PUBLISHED = setOf(
  'تم نشره|تاريخ نشره|تم نشر الخبر|تم نشر المقال|تم النشر|تاريخ النشر|تاريخ نشر الخبر|تاريخ نشر المقال|تاريخ الخبر|تاريخ المقال|تاريخ التحرير|' +
    'تاريخ الاضافه|تاريخ الانشاء|تاريخ البث|وقت النشر|موعد النشر|نشر|نشرت|نشر الخبر|نشر المقال|نشر هذا الخبر|نشر هذا المقال|منشور|منشوره|' +
    'النشر|اضيف|اضيفت|تمت الاضافه|حرر|كتب|صدر|published|published at|publish date|date published|date|posted|posted by|created|' +
    'created at|submitted',
);
/** The same of an update, which only counts where no publication is stated. */
const UPDATED = setOf(
  'اخر تحديث|اخر تعديل|اخر التحديثات|التحديث الاخير|التعديل الاخير|تم التحديث|تم تحديثه|تم التعديل|حدث|حدثت|تحديث|التحديث|تاريخ التحديث|' +
    'تاريخ اخر تحديث|وقت التحديث|اخر تحديث للخبر|updated|updated at|last updated|last update|update|modified|last modified',
);
/** Those that are no word of a sentence where a colon sets them off, wherever in a line. */
const SET_OFF =
  /(?:^|[^\p{L}])(?:(تاريخ (?:ال)?نشر(?: الخبر| المقال)?|تم (?:ال)?نشره?|نشر|نشرت|date published|published)|اخر (?:تحديث|تعديل)|تم التحديث|last updated?|updated)(?: (?:في|بتاريخ|يوم|on|at))? ?[:：] ?$/u;
/** A bare "date": as pages give it, at the start of their line. */
const BARE = /^[\s•*–-]*(?:(?:ال|ب)تاريخ ?[:：]|date ?[:：]?) ?$/;
/** What pages put before the day on which they are looked at. */
const CLOCK = /(?:^|[^\p{L}])(?:التوقيت|الوقت الان|تاريخ اليوم|التاريخ الان) ?[:：]? ?$/u;
/** How a byline begins that ends in the date: "بواسطة سمير الخالدي في 9 أكتوبر 2020". */
const BYLINE: ReadonlySet<string> = new Set(['بواسطه', 'كتب', 'كتبت', 'تحرير', 'اعداد', 'بقلم']);

export type Label = 'published' | 'updated';

const labelOf = (phrase: string): Label | null =>
  PUBLISHED.has(phrase) ? 'published' : UPDATED.has(phrase) ? 'updated' : null;

const phraseOf = ({ words, agency }: Segment) => (agency ? '' : words.join(' '));

/** Whether a segment is a label and nothing else. */
export const isLabel = (segment: Segment): boolean => labelOf(phraseOf(segment)) !== null;

/** The label that a stretch of folded text consists of, whatever marks are around it: `labelAlone('نشر في:')` → published. */
export const labelAlone = (text: string): Label | null =>
  labelOf(
    readSegments(text)
      .flatMap(({ words, agency }) => (agency ? ['-'] : words))
      .join(' '),
  );

/**
 * The label between the last mark and a date, of the folded text before it: `labelBefore('وكالات | آخر تحديث: ')` → updated. Other
 * words may stand before that mark; "نشرت الصحيفة في" has none.
 */
export function labelBefore(text: string): Label | null {
  const segments = readSegments(text);
  const own = segments.findLast(({ words, agency }) => words.length > 0 || agency);
  return own ? labelOf(phraseOf(own)) : null;
}

/** The label that a colon sets off right before a date, in a line of any length, where one of a page's own begins it. */
export function labelSetOff(text: string): Label | null {
  if (BARE.test(text)) return 'published';
  const found = SET_OFF.exec(text);
  return found && (found[1] === undefined ? 'updated' : 'published');
}

/** Whether folded text behind a date begins with the label of an update: "(تم التحديث: …". */
export function beginsUpdate(text: string): boolean {
  const words = readSegments(text).find(({ words: own }) => own.length > 0)?.words ?? [];
  return words.some((_, at) => UPDATED.has(words.slice(0, at + 1).join(' ')));
}

/** Whether a word is the verb of a paper that printed something: beside its name it is no label. */
export const tellsPrinting = (word: string | undefined): boolean => word === 'نشر' || word === 'نشرت';
export const isPageClock = (text: string): boolean => CLOCK.test(text);
export const beginsByline = (word: string | undefined): boolean => word !== undefined && BYLINE.has(word);

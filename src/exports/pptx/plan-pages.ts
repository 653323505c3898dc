// Which slides a briefing makes: a cover, a slide a step and more where its words need more, quotations at the end. Sizes of
// type are chosen here, so that nothing is cut and nothing is small.
import type { BriefingLine, BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import type { NumberedQuotation, Slide } from '../../domain/briefing/slides.ts';
import type { Text } from '../../domain/corpus-schema.ts';
import type { ArticleHead, EventSummary, SiteIndex } from '../../domain/site-data.ts';
import { writeDigits } from '../../i18n/date-style.ts';
import type { Language } from '../../i18n/language.ts';
import { wordEventDate, wordSource } from '../../i18n/word-event.ts';
import { wrapText } from '../picture/write-text.ts';
import type { Drawing } from './draw-scene.ts';
import { fitGraph, fitScene, pointsOf } from './draw-scene.ts';
import { PLACES } from './master-parts.ts';
import { measureOffice } from './measure-office.ts';
import type { DeckWords } from './step-scene.ts';
import { plainText } from './text-runs.ts';

interface PartOf {
  /** Which of the slides of one step it is, from 1, and how many they are. */
  readonly part: number;
  readonly parts: number;
}
export interface TextPage extends PartOf {
  readonly kind: 'text';
  readonly slide: Slide;
  readonly drawing: Drawing | null;
  readonly lines: readonly BriefingLine[];
  /** What stands under the lines in small type: rules, and what is left out. */
  readonly notes: readonly BriefingLine[];
  readonly size: number;
}
export interface QuotationPage extends PartOf {
  readonly kind: 'quotations';
  /** `null`: nobody made a step of them. */
  readonly slide: Slide | null;
  readonly quotations: readonly NumberedQuotation[];
}
export interface ListPage extends PartOf {
  readonly kind: 'list';
  readonly slide: Slide;
  readonly rows: readonly { readonly event: EventSummary; readonly height: number }[];
}
export interface CoverPage extends PartOf {
  readonly kind: 'cover';
  readonly slide: Slide;
}
export type Page = TextPage | QuotationPage | ListPage | CoverPage;

/** Words in a language, in the other one where it has none yet. */
export function wordsIn(
  text: Text,
  language: Language,
): { readonly words: string; readonly language: Language } {
  const other = language === 'ar' ? 'en' : 'ar';
  const own = plainText(text[language]) === '' && plainText(text[other]) !== '' ? other : language;
  return { words: text[own], language: own };
}

export const SIZES = { line: [20, 18, 16], note: 13, quote: 14, source: 12, list: 14 } as const;
const LINE = 1.22;
export const BETWEEN_LINES = 9;
export const BETWEEN_PARTS = 14;
export const BETWEEN_QUOTATIONS = 10;
const ROW_PADDING = 11;
/** Broken lines are a little shorter in some offices. */
const CAUTION = 0.96;
/** Of a list: when, what, according to whom, as shares of the width. */
export const LIST_COLUMNS = [0.24, 0.5, 0.26] as const;
const { width: WIDTH, height: ROOM } = PLACES.body;
/** Of an assessment: between its frame and its text, and its heading and signature. */
export const FRAME = 16;
const SIGNED = 64;

const heightOf = (text: string, size: number, width: number): number =>
  wrapText(plainText(text), width * CAUTION, { size, weight: 400 }, measureOffice).length * size * LINE;

const citeText = (quotes: readonly number[]) => quotes.map((number) => ` [${number}]`).join('');
const heightOfLine = ({ text, quotes }: BriefingLine, language: Language, size: number, width = WIDTH) =>
  heightOf(wordsIn(text, language).words + citeText(quotes), size, width);

const heightOfLines = (
  lines: readonly BriefingLine[],
  notes: readonly BriefingLine[],
  language: Language,
  size: number,
  width = WIDTH,
): number => {
  const all = [
    ...lines.map((line) => heightOfLine(line, language, size, width)),
    ...notes.map((line) => heightOfLine(line, language, SIZES.note, width)),
  ];
  return all.reduce((sum, height) => sum + height, 0) + Math.max(0, all.length - 1) * BETWEEN_LINES;
};

/** How tall the frame of an assessment is. */
export const heightOfAssessment = ({ lines, notes, size }: TextPage, language: Language): number =>
  heightOfLines(lines, notes, language, size, WIDTH - 2 * FRAME) + BETWEEN_LINES + SIGNED + 2 * FRAME;

/** Lists in order on pages of one height, none emptier than it must be. */
export function fillPages<T>(items: readonly T[], room: number, heightOfItem: (item: T) => number): T[][] {
  const total = items.reduce((sum, item) => sum + heightOfItem(item), 0);
  const fill = (most: number): T[][] => {
    const pages: T[][] = [];
    let left = 0;
    for (const item of items) {
      const height = heightOfItem(item);
      const page = pages.at(-1);
      if (!page || height > left) {
        pages.push([item]);
        left = most - height;
      } else {
        page.push(item);
        left -= height;
      }
    }
    return pages;
  };
  const fewest = fill(room).length;
  // The lowest page that needs no more pages: so the last is not left with a line.
  for (let most = total / Math.max(1, fewest); most < room; most += 8) {
    const pages = fill(most);
    if (
      pages.length <= fewest &&
      pages.every((page) => page.reduce((sum, item) => sum + heightOfItem(item), 0) <= room)
    )
      return pages;
  }
  return fill(room);
}

/** Rules of choice and what is left out: what follows the last line that rests on words, but for counts of what is not told. */
function splitNotes({ kind, lines }: BriefingStep): { lines: BriefingLine[]; notes: BriefingLine[] } {
  const last = lines.findLastIndex(({ quotes }) => quotes.length > 0);
  return last < 0 || kind === 'silence' || kind === 'assessment'
    ? { lines: [...lines], notes: [] }
    : { lines: lines.slice(0, last + 1), notes: lines.slice(last + 1) };
}

const number = <T extends object>(pages: readonly T[]): (T & PartOf)[] =>
  pages.map((page, at) => ({ ...page, part: at + 1, parts: pages.length }));

/** A picture that leaves so much of a slide has lines beside it, as many as fit. */
const LEAVES = 0.4;

function planText(slide: Slide, index: SiteIndex, words: DeckWords): Page[] {
  const { language } = words.dates;
  const { step } = slide;
  const isAssessment = step.kind === 'assessment';
  const { lines, notes } = splitNotes(step);
  const wantsScene = step.view === 'timeline' && (!isAssessment || slide.selected.length > 0);
  const room = { width: WIDTH, height: ROOM };
  const drawing = wantsScene
    ? fitScene(slide, index, words, room)
    : step.view === 'graph'
      ? fitGraph(slide, index, words, room)
      : null;
  const width = isAssessment ? WIDTH - 2 * FRAME : WIDTH;
  const taken = isAssessment ? SIGNED + 2 * FRAME : 0;
  const page = (
    drawn: Drawing | null,
    some: readonly BriefingLine[],
    small: readonly BriefingLine[],
    size: number,
  ) => ({ kind: 'text', slide, drawing: drawn, lines: some, notes: small, size }) as const;
  const heightAt = (some: readonly BriefingLine[], small: readonly BriefingLine[], size: number) =>
    heightOfLines(some, small, language, size, width);
  const fitting = (some: readonly BriefingLine[], small: readonly BriefingLine[], room: number) =>
    SIZES.line.find((size) => heightAt(some, small, size) <= room);
  const smallest = Math.min(...SIZES.line);

  /** Lines on slides of their own, all in one size: the largest that each has room for. */
  const spread = (some: readonly BriefingLine[], largest: number) => {
    const room = ROOM - taken;
    const noteHeight = notes.length === 0 ? 0 : heightAt([], notes, smallest) + BETWEEN_LINES;
    const whole = fitting(some, notes, room);
    const pages =
      whole === undefined
        ? fillPages(
            some,
            room - noteHeight,
            (line) => heightOfLine(line, language, smallest, width) + BETWEEN_LINES,
          )
        : [some];
    const notesOf = (at: number) => (at === pages.length - 1 ? notes : []);
    const common = SIZES.line.find(
      (size) => size <= largest && pages.every((each, at) => heightAt(each, notesOf(at), size) <= room),
    );
    return pages.map((each, at) => page(null, each, notesOf(at), common ?? smallest));
  };

  if (drawing === null) return number(spread(lines, Math.max(...SIZES.line)));
  const beside = ROOM - pointsOf(drawing, words) - BETWEEN_PARTS - taken;
  const size = fitting(lines, notes, beside);
  if (size !== undefined) return number([page(drawing, lines, notes, size)]);
  let first = 0;
  if (beside >= ROOM * LEAVES && !isAssessment)
    while (first < lines.length - 1 && heightAt(lines.slice(0, first + 1), [], smallest) <= beside) first++;
  const together = first < 2 ? 0 : first;
  return number([
    page(drawing, lines.slice(0, together), [], smallest),
    ...spread(lines.slice(together), together === 0 ? Math.max(...SIZES.line) : smallest),
  ]);
}

/** What a quotation is of, before its words: `'[3] AFP, 9 November 2020, “Title”'`. */
export const wordQuotation = (
  { number: at, article, isStray }: NumberedQuotation,
  head: ArticleHead | undefined,
  words: DeckWords,
): string =>
  [
    citeNumber(at, words),
    head ? wordSource(head, words.dates, words.t) : article,
    ...(isStray ? [`· ${words.t('briefing.stray')}`] : []),
  ].join(' ');

function planQuotations(
  slide: Slide | null,
  quotations: readonly NumberedQuotation[],
  headOf: (article: string) => ArticleHead | undefined,
  words: DeckWords,
): Page[] {
  const pages = fillPages(
    quotations,
    ROOM,
    (quotation) =>
      heightOf(wordQuotation(quotation, headOf(quotation.article), words), SIZES.source, WIDTH) +
      heightOf(`«${quotation.exact}»`, SIZES.quote, WIDTH) +
      BETWEEN_QUOTATIONS,
  );
  return number(pages.map((page) => ({ kind: 'quotations', slide, quotations: page }) as const));
}

/** Whom an event is told by, as the list says it. */
export const claimantsOf = (
  { claimants }: EventSummary,
  actorOf: (id: string) => string,
  { t }: DeckWords,
): string => (claimants.length === 0 ? t('drawer.ownVoice') : claimants.map(actorOf).join(t('list.comma')));

function planList(slide: Slide, index: SiteIndex, words: DeckWords): Page[] {
  const { t, dates } = words;
  const actors = new Map(index.actors.map(({ id, label }) => [id, label[dates.language]]));
  const events = slide.selected.length > 0 ? slide.selected : slide.shown;
  const rows = events.map((event) => {
    const cells = [
      wordEventDate(event, dates, t),
      event.headline[dates.language],
      claimantsOf(event, (id) => actors.get(id) ?? id, words),
    ];
    const heights = cells.map((cell, at) =>
      heightOf(cell, SIZES.list, WIDTH * (LIST_COLUMNS[at] ?? 1) - ROW_PADDING),
    );
    return { event, height: Math.max(...heights) + ROW_PADDING };
  });
  const head = SIZES.list * LINE + ROW_PADDING;
  const pages = fillPages(rows, ROOM - head, ({ height }) => height);
  return number(pages.map((page) => ({ kind: 'list', slide, rows: page }) as const));
}

/** The slides of a briefing, in order; quotations that lines rest on have slides even where no step is made of them. */
export function planPages(
  slides: readonly Slide[],
  quotations: readonly NumberedQuotation[],
  index: SiteIndex,
  words: DeckWords,
): Page[] {
  const heads = new Map(index.articles.map((article) => [article.id, article]));
  const quote = (slide: Slide | null) => planQuotations(slide, quotations, (id) => heads.get(id), words);
  const pages = slides.flatMap((slide): Page[] => {
    const { step } = slide;
    if (step.kind === 'title') return [{ kind: 'cover', slide, part: 1, parts: 1 }];
    if (step.kind === 'quotations')
      return [...(step.lines.length > 0 ? planText(slide, index, words) : []), ...quote(slide)];
    const list = step.view === 'list' ? planList(slide, index, words) : [];
    return step.lines.length > 0 || list.length === 0 ? [...planText(slide, index, words), ...list] : list;
  });
  const isQuoted = slides.some(({ step }) => step.kind === 'quotations');
  return isQuoted || quotations.length === 0 ? pages : [...pages, ...quote(null)];
}

/** `'[12]'` in the digits of the reader. */
export const citeNumber = (value: number, { dates }: DeckWords): string =>
  `[${writeDigits(String(value), dates.digits)}]`;

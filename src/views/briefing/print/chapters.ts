// A briefing as it is printed: chapters of blocks, one a step, worded in one language, the list of quotations last. Which page
// each block stands on is known when they have been measured.
import type { Briefing, BriefingLine, StepKind } from '../../../domain/briefing/briefing-schema.ts';
import type { NumberedQuotation, Slide } from '../../../domain/briefing/slides.ts';
import { numberQuotations } from '../../../domain/briefing/slides.ts';
import type { Text } from '../../../domain/corpus-schema.ts';
import type { ArticleHead, EventSummary, SiteIndex } from '../../../domain/site-data.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { isolate } from '../../../i18n/isolate.ts';
import type { Language } from '../../../i18n/language.ts';
import { briefing as briefingMessages } from '../../../i18n/messages/briefing.ts';
import { print } from '../../../i18n/messages/print.ts';
import { partText } from '../../../i18n/part-text.ts';
import { saidIn } from '../../../i18n/said-in.ts';
import { statusKey } from '../../../i18n/status-key.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { wordOutlet } from '../../../i18n/word-event.ts';
import { wordReview } from '../../../i18n/word-review.ts';
import { wordSources } from '../../../i18n/word-sources.ts';
import type { Labels } from '../../../store/derived.ts';
import type { Words } from '../../shared/store-context.ts';
import { describeDate, describeVoices } from '../../timeline/describe-mark.ts';

addMessages(briefingMessages);
addMessages(print);

/** UTF-16 units of a block: every block fits on a page of either kind. */
const LONGEST_BLOCK = 900;
const LONGEST_CAPTION = 240;
/** Outlets, each with a day, that the line of sources names. */
const MOST_OUTLETS = 8;
/** Events that a page of a list names. */
const MOST_ROWS = 60;

export type Block =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly quotes: readonly number[];
      /** Whether it begins the line, or goes on with one that is long. */
      readonly begins: boolean;
      /** After the last line that rests on words of the texts: a rule of choice, a count of what is left out. */
      readonly isNote: boolean;
    }
  | { readonly kind: 'row'; readonly event: EventSummary; readonly date: string; readonly who: string }
  | {
      readonly kind: 'quotation';
      readonly number: number;
      readonly text: string;
      readonly begins: boolean;
      readonly ends: boolean;
      readonly article: ArticleHead | null;
      readonly quotation: NumberedQuotation;
    }
  | { readonly kind: 'notes'; readonly text: string; readonly begins: boolean };

export interface Chapter {
  readonly id: string;
  readonly kind: StepKind;
  readonly caption: string;
  /** Under an assessment: by whom, and when. */
  readonly signed: string | null;
  readonly blocks: readonly Block[];
  readonly picture: Slide | null;
  /** The line of sources; `null` on the title page and at the quotations, which say more. */
  readonly sources: string | null;
}

export interface ChapterContext {
  readonly index: SiteIndex;
  readonly words: Words;
  readonly labels: Labels;
  /** The numbers of quotations that no text bears out. */
  readonly stray: ReadonlySet<number>;
  /** Whether what is for the presenter's eyes is printed too. */
  readonly notes: boolean;
}

/** In pieces that fit: in the language of the pages, or in the other one while it is written in that alone. */
function partWords(text: Text, language: Language, longest: number): readonly string[] {
  const { words, lang } = saidIn(text, language);
  const pieces = partText(words, longest);
  return lang === language ? pieces : pieces.map(isolate);
}

/** `isTold`: all lines tell something, none is a note on those before it. */
function lineBlocks(
  lines: readonly BriefingLine[],
  { words: { language } }: ChapterContext,
  isTold: boolean,
): Block[] {
  const lastTold = isTold ? lines.length : lines.findLastIndex(({ quotes }) => quotes.length > 0);
  return lines.flatMap(({ text, quotes }, line) => {
    const pieces = partWords(text, language, LONGEST_BLOCK);
    return pieces.map(
      (piece, at): Block => ({
        kind: 'line',
        text: piece,
        quotes: at === pieces.length - 1 ? quotes : [],
        begins: at === 0,
        isNote: lastTold >= 0 && line > lastTold,
      }),
    );
  });
}

const plainBlock = (text: string, isNote: boolean): Block => ({
  kind: 'line',
  text,
  quotes: [],
  begins: true,
  isNote,
});

/** Those of a step in a list: the events that it names, else those on show on its days. */
function rowBlocks({ selected, shown, range }: Slide, { words, labels }: ChapterContext): Block[] {
  const { t, dates } = words;
  const isInRange = ({ date: { start, end } }: EventSummary) =>
    range === null || ((start ?? end ?? '') <= range.to && (end ?? start ?? '') >= range.from);
  const events = selected.length > 0 ? selected : shown.filter(isInRange);
  const wording = { t, dates, actor: labels.actor };
  const more = events.length - MOST_ROWS;
  return [
    ...events.slice(0, MOST_ROWS).map(
      (event): Block => ({
        kind: 'row',
        event,
        date: describeDate(event, wording),
        who: [t(statusKey(event)), ...describeVoices(event, wording)].join(' · '),
      }),
    ),
    ...(more > 0 ? [plainBlock(t('print.moreEvents', { count: more }), true)] : []),
  ];
}

function quotationBlocks(
  quotations: readonly NumberedQuotation[],
  articles: ReadonlyMap<string, ArticleHead>,
): Block[] {
  return quotations.flatMap((quotation) => {
    const pieces = partText(quotation.exact, LONGEST_BLOCK);
    return pieces.map(
      (text, at): Block => ({
        kind: 'quotation',
        number: quotation.number,
        text,
        begins: at === 0,
        ends: at === pieces.length - 1,
        article: articles.get(quotation.article) ?? null,
        quotation,
      }),
    );
  });
}

/** Whether a step was given something of its own to look at. */
const hasOwnView = ({ step }: Slide): boolean =>
  step.events.length > 0 || step.range !== null || Object.keys(step.filter).length > 0;

function wordStepSources(
  { sources }: Slide,
  articles: ReadonlyMap<string, ArticleHead>,
  context: ChapterContext,
): string {
  const { index, words } = context;
  const { t, dates } = words;
  const heads = sources.flatMap((id) => articles.get(id) ?? []);
  if (heads.length === 0) return wordSources(index.articles, dates, t);
  const outlets = [...new Set(heads.map((head) => wordOutlet(head, dates, t)))];
  const more = outlets.length - MOST_OUTLETS;
  const named =
    more > 0 ? [...outlets.slice(0, MOST_OUTLETS), t('print.moreSources', { count: more })] : outlets;
  return t('print.sources', { sources: named.join(t('briefing.semicolon')) });
}

function stepChapter(
  slide: Slide,
  articles: ReadonlyMap<string, ArticleHead>,
  context: ChapterContext,
): Chapter {
  const { step, number, gone } = slide;
  const { t, language, dates } = context.words;
  const [caption = t('print.untitled'), ...more] = partWords(step.caption, language, LONGEST_CAPTION);
  const isDrawn = step.kind === 'title' || step.kind === 'assessment' ? hasOwnView(slide) : true;
  const notes = context.notes ? partWords(step.notes, language, LONGEST_BLOCK) : [];
  return {
    id: `step-${number}`,
    kind: step.kind,
    caption,
    signed:
      step.kind === 'assessment'
        ? t('briefing.signed', { by: isolate(step.signed.by), day: formatDay(step.signed.on, dates) })
        : null,
    blocks: [
      ...more.map((text) => plainBlock(text, false)),
      ...lineBlocks(step.lines, context, step.kind === 'silence' || step.kind === 'assessment'),
      ...(step.view === 'list' ? rowBlocks(slide, context) : []),
      ...(gone.length > 0 ? [plainBlock(t('print.gone', { count: gone.length }), true)] : []),
      ...notes.map((text, at): Block => ({ kind: 'notes', text, begins: at === 0 })),
    ],
    picture: step.view !== 'list' && isDrawn ? slide : null,
    sources: step.kind === 'title' ? null : wordStepSources(slide, articles, context),
  };
}

/**
 * The chapters in the order in which they are printed: the title page (one is made where the briefing has none), the steps,
 * and all quotations by their numbers at the end, wherever the briefing showed them.
 */
export function buildChapters(
  { title, author, quotations }: Briefing,
  slides: readonly Slide[],
  context: ChapterContext,
): Chapter[] {
  const { index, words } = context;
  const { t, language, dates } = words;
  const articles = new Map(index.articles.map((article) => [article.id, article]));
  const told = slides.filter(({ step }) => step.kind !== 'quotations');
  const chapters = told.map((slide) => stepChapter(slide, articles, context));
  const titled: Chapter = {
    id: 'title',
    kind: 'title',
    caption: partWords(title, language, LONGEST_CAPTION)[0] ?? index.about.title[language],
    signed: null,
    blocks: [plainBlock(wordReview(index.review, dates, t), false)],
    picture: null,
    sources: null,
  };
  const list = slides.find(({ step }) => step.kind === 'quotations');
  const numbered = numberQuotations(quotations, context.stray);
  const quoted: Chapter = {
    id: 'quotations',
    kind: 'quotations',
    caption:
      (list && partWords(list.step.caption, language, LONGEST_CAPTION)[0]) ?? t('briefing.quotationsHead'),
    signed: null,
    blocks: [
      ...(numbered.some(({ article }) => !articles.get(article)?.url)
        ? [plainBlock(t('print.noAddress'), true)]
        : []),
      ...(list ? lineBlocks(list.step.lines, context, true) : []),
      ...quotationBlocks(numbered, articles),
    ],
    picture: null,
    sources: null,
  };
  const pages = chapters[0]?.kind === 'title' ? chapters : [titled, ...chapters];
  // A draft of the tool's says so itself.
  const nobody = pages[0]?.kind === 'title' && pages[0] !== titled ? null : t('print.noAuthor');
  const by = author === null ? nobody : t('briefing.author', { name: isolate(author) });
  return [
    ...pages.map((chapter, at) => (at === 0 ? { ...chapter, signed: by } : chapter)),
    ...(quoted.blocks.length > 0 ? [quoted] : []),
  ];
}

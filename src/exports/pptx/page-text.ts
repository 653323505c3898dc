// Paragraphs of slides and notes: lines with the numbers of their quotations, and words of texts in their own direction.
import type { BriefingLine } from '../../domain/briefing/briefing-schema.ts';
import type { ArticleHead, SiteIndex } from '../../domain/site-data.ts';
import { contentDirection } from '../../i18n/content-direction.ts';
import type { Direction, Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import type { Page } from './plan-pages.ts';
import { citeNumber, wordsIn } from './plan-pages.ts';
import type { Sheet } from './sheet-shapes.ts';
import type { DeckWords } from './step-scene.ts';
import type { Paragraph, Run, RunStyle } from './text-runs.ts';
import { findLead, langOf, makeRuns, plainText } from './text-runs.ts';

/** What every page of a deck is written with. */
export interface PageContext {
  readonly words: DeckWords;
  readonly index: SiteIndex;
  readonly title: string;
  readonly author: string | null;
  /** The state of review, and the sources of a page with the last update of the whole. */
  readonly review: string;
  readonly sourcesOf: (page: Page) => string;
  /** Which slide holds a quotation, from 1; `null`: none. */
  readonly slideOf: (quotation: number) => number | null;
}

/** A paragraph flush with the side where its language begins. */
export function paragraphOf(
  runs: readonly Run[],
  language: Language,
  more: Partial<Paragraph> = {},
): Paragraph {
  const direction = directionOf(language);
  return { runs, direction, align: direction === 'rtl' ? 'right' : 'left', ...more };
}

/** Words of a text in their own direction and language, whatever those of the deck. */
export function quotationParagraph(exact: string, head: ArticleHead | undefined, style: RunStyle): Paragraph {
  const direction: Direction = contentDirection(exact);
  const known = head === undefined || head.language === 'ar' || head.language === 'en';
  const lang = known ? langOf(direction === 'rtl' ? 'ar' : 'en') : head.language;
  const runs = [{ text: `«${plainText(exact)}»`, lang, ...style }];
  return { runs, direction, align: direction === 'rtl' ? 'right' : 'left' };
}

/** A line: its opening words bold where they lead (a date, a name), then its words, then the numbers of its quotations, which lead to them. */
export function lineParagraph(
  sheet: Sheet,
  { text, quotes }: BriefingLine,
  context: PageContext,
  { size, colour }: Required<Pick<RunStyle, 'size' | 'colour'>>,
  before: number,
  leads = true,
): Paragraph {
  const { words, language } = wordsIn(text, context.words.dates.language);
  const lead = leads ? findLead(words) : 0;
  const cites = quotes.flatMap((quote): Run[] => {
    const slide = context.slideOf(quote);
    const link =
      slide === null ? {} : { link: { id: sheet.link('slide', `slide${slide}.xml`), isSlide: true } };
    const style = { size: Math.round(size * 0.72), colour: PAPER_COLOURS.accent };
    return [
      { text: ' ', lang: langOf(language), ...style },
      { text: citeNumber(quote, context.words), lang: langOf(language), ...style, ...link },
    ];
  });
  return paragraphOf(
    [
      ...makeRuns(words.slice(0, lead), language, { size, colour, bold: true }),
      ...makeRuns(words.slice(lead), language, { size, colour }),
      ...cites,
    ],
    language,
    { before, size },
  );
}

/** A text has a paragraph, even where it has no words. */
export const withOne = (paragraphs: readonly Paragraph[], language: Language): readonly Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [paragraphOf([], language)];

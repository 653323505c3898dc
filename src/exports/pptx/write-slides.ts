// A briefing as slides for offices (.pptx): native shapes and text, in one language. Pure: the same briefing of the same
// chronology is the same bytes, on the command line and in a page.
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { buildSlides, numberQuotations } from '../../domain/briefing/slides.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import { FIRST_MESSAGES } from '../../i18n/messages/first.ts';
import { briefing as briefingMessages } from '../../i18n/messages/briefing.ts';
import { slides as slideMessages } from '../../i18n/messages/slides.ts';
import { addMessages, translator } from '../../i18n/translate.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { wordSources } from '../../i18n/word-sources.ts';
import type { Page } from './plan-pages.ts';
import { planPages, wordsIn } from './plan-pages.ts';
import { Sheet } from './sheet-shapes.ts';
import { plainText } from './text-runs.ts';
import { writeNotes } from './write-notes.ts';
import { writePackage } from './write-package.ts';
import type { PageContext } from './page-text.ts';
import { writePage } from './write-page.ts';

addMessages(FIRST_MESSAGES);
addMessages(briefingMessages);
addMessages(slideMessages);

export interface SlidesOptions {
  /** The language, and how its dates and digits are written. */
  readonly dates: DateStyle;
  /** The ids that a query finds; `null` where search is not there. */
  readonly find: (query: string) => ReadonlySet<string> | null;
  /** The numbers of quotations that no text bears out. */
  readonly stray: ReadonlySet<number>;
}

/** The bytes of the file. */
export function writeSlides(
  briefing: Briefing,
  index: SiteIndex,
  { dates, find, stray }: SlidesOptions,
): Uint8Array<ArrayBuffer> {
  const { language } = dates;
  const words = { t: translator(language, dates.digits), dates };
  const { t } = words;
  const slides = buildSlides(briefing, index, find, stray);
  const numbered = numberQuotations(briefing.quotations, stray);
  const pages = planPages(slides, numbered, index, words);
  const slideOf = new Map(
    pages.flatMap((page, at) =>
      page.kind === 'quotations' ? page.quotations.map(({ number }) => [number, at + 1] as const) : [],
    ),
  );
  const sourcesOf = (page: Page) => {
    const told =
      page.kind === 'quotations'
        ? page.quotations.map(({ article }) => article)
        : (page.slide?.sources ?? []);
    const articles = index.articles.filter(({ id }) => told.includes(id));
    return wordSources(articles.length > 0 ? articles : index.articles, dates, t, index.articles);
  };
  const title = wordsIn(briefing.title, language).words;
  const review = wordReview(index.review, dates, t);
  const context: PageContext = {
    words,
    index,
    title,
    author: briefing.author,
    review,
    sourcesOf,
    slideOf: (quotation) => slideOf.get(quotation) ?? null,
  };
  return writePackage({
    language,
    title: plainText(title),
    author: briefing.author ?? '',
    description: review,
    day: briefing.day,
    version: index.generator.version,
    slides: pages.map((page, at) => {
      const sheet = new Sheet();
      return {
        layout: page.kind === 'cover' ? 'cover' : 'step',
        sheet,
        shapes: writePage(sheet, page, at + 1, context),
        notes: writeNotes(page, context),
      };
    }),
  });
}

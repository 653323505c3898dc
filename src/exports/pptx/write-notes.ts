// A slide's notes, for the presenter's eyes: what the briefer noted, then the words of the texts that the slide rests on, each
// with its source, then the state of review.
import type { NumberedQuotation } from '../../domain/briefing/slides.ts';
import type { Page } from './plan-pages.ts';
import { wordQuotation, wordsIn } from './plan-pages.ts';
import type { Paragraph } from './text-runs.ts';
import { makeRuns, plainText } from './text-runs.ts';
import type { PageContext } from './page-text.ts';
import { paragraphOf, quotationParagraph } from './page-text.ts';

const SIZE = 10;

/** The quotations of a slide: of a step's slides those that its own lines name; where they stand themselves, none again. */
function quotationsOf(page: Page): readonly NumberedQuotation[] {
  if (page.kind === 'quotations' || !page.slide) return [];
  if (page.kind !== 'text' || page.lines.length === 0) return page.slide.quotations;
  const cited = new Set([...page.lines, ...page.notes].flatMap(({ quotes }) => quotes));
  return page.slide.quotations.filter((quotation) => cited.has(quotation.number));
}

export function writeNotes(page: Page, context: PageContext): Paragraph[] {
  const { t, dates } = context.words;
  const { language } = dates;
  const own = page.slide ? wordsIn(page.slide.step.notes, language) : { words: '', language };
  const heads = new Map(context.index.articles.map((article) => [article.id, article]));
  const said = own.words
    .split('\n')
    .filter((line) => plainText(line) !== '')
    .map((line) => paragraphOf(makeRuns(line, own.language, { size: SIZE }), own.language));
  const quoted = quotationsOf(page).flatMap((quotation): Paragraph[] => {
    const head = heads.get(quotation.article);
    const address = head?.url ? [paragraphOf([{ text: head.url, lang: 'en-GB', size: SIZE }], 'en')] : [];
    return [
      paragraphOf(
        makeRuns(wordQuotation(quotation, head, context.words), language, { size: SIZE, bold: true }),
        language,
        { before: 6 },
      ),
      quotationParagraph(quotation.exact, head, { size: SIZE }),
      ...address,
    ];
  });
  const gone = page.slide?.gone.length ?? 0;
  const line = (text: string, bold = false) =>
    paragraphOf(makeRuns(text, language, { size: SIZE, bold }), language, { before: 6 });
  return [
    ...(said.length > 0 ? said : [line(t('slides.noNotes'))]),
    ...(quoted.length > 0 ? [line(t('slides.quotations'), true), ...quoted] : []),
    ...(gone > 0 ? [line(t('slides.gone', { count: gone }))] : []),
    line(context.review),
    line(context.sourcesOf(page)),
  ];
}

// One slide: what stands on every one, and what the page holds.
import type { EventSummary } from '../../domain/site-data.ts';
import { isWebUrl } from '../../domain/input-schemas.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import { wordEventDate } from '../../i18n/word-event.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { drawPicture, pointsOf } from './draw-scene.ts';
import type { PageContext } from './page-text.ts';
import { lineParagraph, paragraphOf, quotationParagraph, withOne } from './page-text.ts';
import { MARGIN, placeIn, PLACES } from './master-parts.ts';
import type { CoverPage, ListPage, Page, QuotationPage, TextPage } from './plan-pages.ts';
import {
  BETWEEN_LINES,
  BETWEEN_PARTS,
  BETWEEN_QUOTATIONS,
  claimantsOf,
  FRAME,
  heightOfAssessment,
  LIST_COLUMNS,
  SIZES,
  wordQuotation,
  wordsIn,
} from './plan-pages.ts';
import type { Sheet } from './sheet-shapes.ts';
import { presetXml, tableXml, textXml } from './sheet-shapes.ts';
import type { Paragraph, Run, RunStyle } from './text-runs.ts';
import { makeRuns, plainText } from './text-runs.ts';
import { writeFoot, writeTitle } from './write-page-frame.ts';

const { ink, muted, accent, rule, paper } = PAPER_COLOURS;

function writeCover(sheet: Sheet, { slide }: CoverPage, context: PageContext): string[] {
  const { t, dates } = context.words;
  const { language } = dates;
  const bar = placeIn({ x: MARGIN, y: PLACES.cover.y, width: 4, height: 300 }, language);
  const lines = slide.step.lines.map((line) =>
    lineParagraph(sheet, line, context, { size: 18, colour: muted }, 8),
  );
  const by =
    context.author === null
      ? []
      : [
          paragraphOf(
            makeRuns(t('briefing.author', { name: isolate(context.author) }), language, {
              size: 18,
              bold: true,
              colour: ink,
            }),
            language,
            { before: 8 },
          ),
        ];
  return [
    presetXml(sheet, { name: 'Bar' }, bar, 'rect', { fill: { kind: 'solid', colour: accent }, stroke: null }),
    textXml(sheet, {
      name: t('briefing.scopeHead'),
      box: placeIn(PLACES.coverText, language),
      wraps: true,
      placeholder: { type: 'subTitle', index: 1 },
      paragraphs: withOne([...by, ...lines], language),
    }),
  ];
}

function writeText(sheet: Sheet, page: TextPage, context: PageContext): string[] {
  const { t, dates } = context.words;
  const { language } = dates;
  const { slide, drawing, lines, notes, size } = page;
  const { step } = slide;
  const body = PLACES.body;
  const top = drawing ? body.y + pointsOf(drawing, context.words) + BETWEEN_PARTS : body.y;
  // What texts do not say is said in sentences; elsewhere lines begin with a date or a name.
  const leads = step.kind !== 'silence';
  const paragraphs = [
    ...lines.map((line, at) =>
      lineParagraph(sheet, line, context, { size, colour: ink }, at === 0 ? 0 : BETWEEN_LINES, leads),
    ),
    ...notes.map((line) =>
      lineParagraph(sheet, line, context, { size: SIZES.note, colour: muted }, BETWEEN_LINES),
    ),
  ];
  const drawn = drawing ? [drawPicture(sheet, drawing, body, context.words)] : [];
  if (step.kind === 'assessment') {
    // The briefer's own words: in a frame, under a heading, with a name.
    const signature = t('briefing.signed', {
      by: isolate(step.signed.by),
      day: formatDay(step.signed.on, dates),
    });
    return [
      ...drawn,
      textXml(sheet, {
        name: t('briefing.assessmentHead'),
        box: {
          ...body,
          y: top,
          height: Math.min(body.y + body.height - top, heightOfAssessment(page, language)),
        },
        wraps: true,
        insets: [FRAME, FRAME, FRAME, FRAME],
        paint: { fill: { kind: 'solid', colour: paper }, stroke: { colour: accent, width: 1.5 } },
        placeholder: { type: 'body', index: 1 },
        paragraphs: [
          paragraphOf(
            makeRuns(t('briefing.assessmentHead'), language, { size: 14, bold: true, colour: accent }),
            language,
          ),
          ...paragraphs.map((paragraph) => ({ ...paragraph, before: BETWEEN_LINES })),
          paragraphOf(makeRuns(signature, language, { size: 14, colour: muted }), language, { before: 14 }),
        ],
      }),
    ];
  }
  const text =
    paragraphs.length === 0 && drawing
      ? []
      : [
          textXml(sheet, {
            name: plainText(wordsIn(step.caption, language).words) || t('slides.untitled'),
            box: { ...body, y: top, height: body.y + body.height - top },
            wraps: true,
            placeholder: { type: 'body', index: 1 },
            paragraphs: withOne(paragraphs, language),
          }),
        ];
  return [...drawn, ...text];
}

function writeQuotations(sheet: Sheet, { quotations }: QuotationPage, context: PageContext): string[] {
  const { t, dates } = context.words;
  const { language } = dates;
  const heads = new Map(context.index.articles.map((article) => [article.id, article]));
  const paragraphs = quotations.flatMap((quotation, at): Paragraph[] => {
    const head = heads.get(quotation.article);
    const source = wordQuotation(quotation, head, context.words);
    const cut = source.indexOf(' ');
    const link =
      head?.url && isWebUrl(head.url)
        ? { link: { id: sheet.link('hyperlink', head.url), isSlide: false } }
        : {};
    const style = { size: SIZES.source, colour: muted };
    return [
      paragraphOf(
        [
          ...makeRuns(`${source.slice(0, cut)} `, language, { ...style, bold: true, colour: accent }),
          ...makeRuns(source.slice(cut + 1), language, { ...style, ...link }),
        ],
        language,
        { before: at === 0 ? 0 : BETWEEN_QUOTATIONS, size: SIZES.source },
      ),
      quotationParagraph(quotation.exact, head, { size: SIZES.quote, colour: ink }),
    ];
  });
  return [
    textXml(sheet, {
      name: t('briefing.quotationsHead'),
      box: PLACES.body,
      wraps: true,
      placeholder: { type: 'body', index: 1 },
      paragraphs: withOne(paragraphs, language),
    }),
  ];
}

/** A cell's text, flush with the side where the deck's language begins. */
const cellOf = (runs: readonly Run[], language: Language) => ({ paragraphs: [paragraphOf(runs, language)] });

function writeList(sheet: Sheet, { rows }: ListPage, context: PageContext): string[] {
  const { t, dates } = context.words;
  const { language } = dates;
  const actors = new Map(context.index.actors.map(({ id, label }) => [id, label[language]]));
  const { body } = PLACES;
  const cells = (texts: readonly string[], style: RunStyle) =>
    texts.map((text) => cellOf(makeRuns(text, language, style), language));
  const told = (event: EventSummary) => [
    wordEventDate(event, dates, t),
    event.headline[language],
    claimantsOf(event, (id) => isolate(actors.get(id) ?? id), context.words),
  ];
  return [
    tableXml(sheet, {
      name: t('slides.what'),
      description: t('slides.what'),
      box: { ...body, height: rows.reduce((sum, { height }) => sum + height, 28) },
      columns: LIST_COLUMNS.map((share) => share * body.width),
      rtl: directionOf(language) === 'rtl',
      rule,
      hasHead: true,
      rows: [
        {
          height: 28,
          cells: cells([t('slides.when'), t('slides.what'), t('slides.who')], {
            size: SIZES.list,
            bold: true,
            colour: muted,
          }),
        },
        ...rows.map(({ event, height }) => ({
          height,
          cells: cells(told(event), { size: SIZES.list, colour: ink }),
        })),
      ],
    }),
  ];
}

function writeBody(sheet: Sheet, page: Page, context: PageContext): string[] {
  switch (page.kind) {
    case 'cover':
      return writeCover(sheet, page, context);
    case 'text':
      return writeText(sheet, page, context);
    case 'quotations':
      return writeQuotations(sheet, page, context);
    case 'list':
      return writeList(sheet, page, context);
    default:
      return page satisfies never;
  }
}

/** The shapes of a slide in the order in which they are read. */
export function writePage(sheet: Sheet, page: Page, slideNumber: number, context: PageContext): string[] {
  return [
    writeTitle(sheet, page, context),
    ...writeBody(sheet, page, context),
    ...writeFoot(sheet, page, slideNumber, context),
  ];
}

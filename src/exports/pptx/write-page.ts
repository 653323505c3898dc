// One slide: title, what the page holds, and the foot that says the state of review, the last update and the sources.
import type { EventSummary } from '../../domain/site-data.ts';
import { isWebUrl } from '../../domain/input-schemas.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import { wordEventDate } from '../../i18n/word-event.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import { wrapText } from '../picture/write-text.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { drawPicture, pointsOf } from './draw-scene.ts';
import type { PageContext } from './page-text.ts';
import { lineParagraph, paragraphOf, quotationParagraph, withOne } from './page-text.ts';
import { COVER_SIZE, FOOT_SIZE, MARGIN, placeIn, PLACES, SHEET, TITLE_SIZE } from './master-parts.ts';
import { measureOffice } from './measure-office.ts';
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
import { lineXml, presetXml, tableXml, textXml } from './sheet-shapes.ts';
import type { Paragraph, Run, RunStyle } from './text-runs.ts';
import { langOf, makeRuns, plainText } from './text-runs.ts';

const { ink, muted, accent, rule, paper } = PAPER_COLOURS;

const fitTitle = (title: string, sizes: readonly number[], { width, height }: Box): number =>
  sizes.find(
    (size) =>
      wrapText(title, width * 0.96, { size, weight: 600 }, measureOffice).length * size * 1.2 <= height,
  ) ?? Math.min(...sizes);

function titleOf(
  page: Page,
  { words: { t, dates }, title }: PageContext,
): { words: string; language: Language } {
  if (page.kind === 'quotations' && page.slide === null)
    return { words: t('briefing.quotationsHead'), language: dates.language };
  const caption = page.slide
    ? wordsIn(page.slide.step.caption, dates.language)
    : { words: '', language: dates.language };
  if (plainText(caption.words) !== '') return caption;
  return { words: page.kind === 'cover' ? title : t('slides.untitled'), language: dates.language };
}

function writeTitle(sheet: Sheet, page: Page, context: PageContext): string {
  const { t, dates } = context.words;
  const named = titleOf(page, context);
  const { part, parts } = page;
  // Which of several it is stands apart, and is not broken between lines.
  const which = parts === 1 ? '' : ` ${t('slides.part', { part, parts }).replaceAll(' ', '\u00a0')}`;
  const isCover = page.kind === 'cover';
  const box = isCover ? PLACES.cover : PLACES.title;
  const sizes = isCover ? [COVER_SIZE, 34, 28] : [TITLE_SIZE, 24, 20];
  const size = fitTitle(plainText(named.words + which), sizes, box);
  return textXml(sheet, {
    name: plainText(named.words + which),
    box: placeIn(box, dates.language),
    anchor: 'b',
    wraps: true,
    placeholder: { type: isCover ? 'ctrTitle' : 'title' },
    paragraphs: [
      paragraphOf(
        [
          ...makeRuns(named.words, named.language, { size, bold: true, colour: ink }),
          ...makeRuns(which, dates.language, { size: Math.round(size * 0.6), bold: false, colour: muted }),
        ],
        named.language,
        { spacing: 0.95 },
      ),
    ],
  });
}

function writeFoot(sheet: Sheet, page: Page, slideNumber: number, context: PageContext): string[] {
  const { dates } = context.words;
  const { language } = dates;
  const direction = directionOf(language);
  const y = PLACES.foot.y - 8;
  const number: Run = {
    text: String(slideNumber),
    lang: langOf(language),
    size: FOOT_SIZE,
    colour: muted,
    isNumber: true,
  };
  return [
    lineXml(sheet, { name: 'Rule' }, [MARGIN, y], [SHEET.width - MARGIN, y], { colour: rule, width: 0.75 }),
    textXml(sheet, {
      name: plainText(context.review),
      box: placeIn(PLACES.foot, language),
      wraps: true,
      placeholder: { type: 'ftr', index: 11 },
      paragraphs: [
        paragraphOf(
          makeRuns(context.review, language, { size: FOOT_SIZE, bold: true, colour: ink }),
          language,
        ),
        paragraphOf(
          makeRuns(context.sourcesOf(page), language, { size: FOOT_SIZE, colour: muted }),
          language,
        ),
      ],
    }),
    textXml(sheet, {
      name: String(slideNumber),
      box: placeIn(PLACES.number, language),
      wraps: true,
      placeholder: { type: 'sldNum', index: 12 },
      paragraphs: [{ runs: [number], direction, align: direction === 'rtl' ? 'left' : 'right' }],
    }),
  ];
}

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

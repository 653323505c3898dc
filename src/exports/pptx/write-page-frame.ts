// What stands on every slide: its title, and the foot that says the state of review, the last update and the sources.
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { wrapText } from '../picture/write-text.ts';
import { COVER_SIZE, FOOT_SIZE, MARGIN, placeIn, PLACES, SHEET, TITLE_SIZE } from './master-parts.ts';
import { measureOffice } from './measure-office.ts';
import type { PageContext } from './page-text.ts';
import { paragraphOf } from './page-text.ts';
import type { Page } from './plan-pages.ts';
import { wordsIn } from './plan-pages.ts';
import type { Sheet } from './sheet-shapes.ts';
import { lineXml, textXml } from './sheet-shapes.ts';
import type { Run } from './text-runs.ts';
import { langOf, makeRuns, plainText } from './text-runs.ts';

const { ink, muted, rule } = PAPER_COLOURS;

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

/** The title, with which of several slides of a step it is. */
export function writeTitle(sheet: Sheet, page: Page, context: PageContext): string {
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

/** State of review, last update, sources, number. */
export function writeFoot(sheet: Sheet, page: Page, slideNumber: number, context: PageContext): string[] {
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

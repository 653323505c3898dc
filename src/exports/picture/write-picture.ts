// The timeline as a picture in a file: a scene with its title, legend, filter, sources and state of review, as one SVG that
// needs nothing beside it. Pure: words, colours, typefaces and the measure of text come in.
//
//   title, what is shown, the filter
//   the scene: lanes, axis, truces, labels, marks
//   what lies beyond its edges
//   legend
//   sources, the state of review
import type { Font, MeasureText, TimelineScene } from '../../layout/timeline/scene.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { element, textElement, XML_HEAD } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { writeDefinitions } from './paint.ts';
import type { FrameWords } from './write-frame.ts';
import { writeAxis, writeLanes } from './write-frame.ts';
import type { LegendItem } from './write-legend.ts';
import { writeLegend } from './write-legend.ts';
import { writeMarks } from './write-marks.ts';
import { writeLine, writePlaced, wrapText } from './write-text.ts';
import { writeTruces } from './write-truces.ts';

export interface PictureWords extends FrameWords {
  readonly title: string;
  /** Under the title: what is shown, the filter in words. */
  readonly shown: readonly string[];
  /** What lies before and after the view; `null`: nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly legend: readonly LegendItem[];
  /** Outlets and the day of the latest article. */
  readonly sources: string;
  readonly review: string;
}

export interface PictureStyle {
  readonly colours: PictureColours;
  /** Families of typefaces as CSS lists them, and the rules that bring them (`@font-face`). */
  readonly family: string;
  readonly faces: string;
  readonly measure: MeasureText;
}

const EDGE = 10;
const GAP = 10;
const TITLE: Font = { size: 20, weight: 600 };
const NORMAL: Font = { size: 14, weight: 400 };
const SMALL: Font = { size: 12.5, weight: 400 };
const STRONG: Font = { size: 12.5, weight: 600 };
/** A line's height, and where its baseline lies in it, by the size of its letters. */
const LINE = 1.5;
const BASELINE = 1.1;

/** A file, and how large its picture is. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function writePicture(
  scene: TimelineScene,
  words: PictureWords,
  language: Language,
  { colours, family, faces, measure }: PictureStyle,
): Picture {
  const { width, plot } = scene;
  const direction = directionOf(language);
  const flush =
    direction === 'rtl'
      ? ({ x: width - EDGE, side: 'right' } as const)
      : ({ x: EDGE, side: 'left' } as const);
  let y = EDGE;
  const write = (text: string, font: Font, colour: string) =>
    wrapText(text, width - 2 * EDGE, font, measure).map((line) => {
      const baseline = Math.round(y + font.size * BASELINE);
      y += font.size * LINE;
      return writeLine(line, { ...flush, y: baseline, font, colour, direction });
    });

  const head = [
    ...write(words.title, TITLE, colours.ink),
    ...words.shown.flatMap((line) => write(line, NORMAL, colours.muted)),
  ];
  y = Math.round(y + GAP);
  const picture = element('g', { transform: `translate(0 ${y})` }, [
    ...writeLanes(scene, colours),
    ...writeAxis(scene, words, colours),
    ...(scene.truces ? writeTruces(scene.truces, colours) : []),
    ...scene.trays.map(({ box }) =>
      element('rect', { ...box, rx: 5, fill: colours.paper, stroke: colours.rule }),
    ),
    ...scene.labels.flatMap((label) => writePlaced(label, colours.ink)),
    ...writeMarks(scene.marks, colours),
  ]);
  y += plot.y + plot.height + 4;
  const edges = [
    { edge: scene.before, text: words.before },
    { edge: scene.after, text: words.after },
  ].flatMap(({ edge, text }) =>
    edge && text !== null
      ? [
          writeLine(text, {
            x: edge.side === 'left' ? plot.x : plot.x + plot.width,
            y: y + 15,
            side: edge.side,
            font: SMALL,
            colour: colours.ink,
            direction,
          }),
        ]
      : [],
  );
  y += (edges.length > 0 ? 20 : 0) + GAP;
  const legend = writeLegend(
    words.legend,
    { top: y, left: EDGE, right: width - EDGE, direction },
    measure,
    colours,
  );
  y += legend.height + (legend.height > 0 ? GAP : 0);
  const foot = [...write(words.sources, SMALL, colours.muted), ...write(words.review, STRONG, colours.ink)];
  const height = Math.ceil(y + EDGE);
  const svg = `${XML_HEAD}${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': language,
      'font-family': family,
    },
    [
      textElement('title', words.title),
      textElement('desc', [...words.shown, words.sources, words.review].join('\n')),
      ...(faces === '' ? [] : [textElement('style', faces)]),
      element('defs', {}, writeDefinitions(colours)),
      element('rect', { width, height, fill: colours.panel }),
      ...head,
      picture,
      ...edges,
      ...legend.parts,
      ...foot,
    ],
  )}\n`;
  return { svg, width, height };
}

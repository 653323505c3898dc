// The timeline as a picture in a file: a scene on its sheet, with what lies beyond its edges and its legend.
//
//   title, what is shown, the filter
//   the scene: lanes, axis, truces, labels, marks
//   what lies beyond its edges
//   legend
//   sources, the state of review
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { element } from '../xml.ts';
import { writeDefinitions } from './paint.ts';
import type { FrameWords } from './write-frame.ts';
import { writeAxis, writeLanes } from './write-frame.ts';
import type { LegendItem } from './write-legend.ts';
import { writeLegend } from './write-legend.ts';
import { writeMarks } from './write-marks.ts';
import type { Picture, PictureStyle, SheetWords } from './write-sheet.ts';
import { EDGE, GAP, SMALL, writeSheet } from './write-sheet.ts';
import { writeLine, writePlaced } from './write-text.ts';
import { writeTruces } from './write-truces.ts';

export interface PictureWords extends SheetWords, FrameWords {
  /** What lies before and after the view; `null`: nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly legend: readonly LegendItem[];
}

export function writePicture(
  scene: TimelineScene,
  words: PictureWords,
  language: Language,
  style: PictureStyle,
): Picture {
  const { colours, measure } = style;
  const { width, plot } = scene;
  const direction = directionOf(language);
  return writeSheet(width, words, language, style, writeDefinitions(colours), (top) => {
    const picture = element('g', { transform: `translate(0 ${top})` }, [
      ...writeLanes(scene, colours),
      ...writeAxis(scene, words, colours),
      ...(scene.truces ? writeTruces(scene.truces, colours) : []),
      ...scene.trays.map(({ box }) =>
        element('rect', { ...box, rx: 5, fill: colours.paper, stroke: colours.rule }),
      ),
      ...scene.labels.flatMap((label) => writePlaced(label, colours.ink)),
      ...writeMarks(scene.marks, colours),
    ]);
    const under = top + plot.y + plot.height + 4;
    const edges = [
      { edge: scene.before, text: words.before },
      { edge: scene.after, text: words.after },
    ].flatMap(({ edge, text }) =>
      edge && text !== null
        ? [
            writeLine(text, {
              x: edge.side === 'left' ? plot.x : plot.x + plot.width,
              y: under + 15,
              side: edge.side,
              font: SMALL,
              colour: colours.ink,
              direction,
            }),
          ]
        : [],
    );
    const legend = writeLegend(
      words.legend,
      {
        top: under + (edges.length > 0 ? 20 : 0) + GAP,
        left: EDGE,
        right: width - EDGE,
        direction,
      },
      measure,
      colours,
    );
    return { parts: [picture, ...edges, ...legend.parts], bottom: legend.bottom };
  });
}

// A timeline on a slide: the axis and the lanes, each mark with its name, the labels, what lies beyond the edges, the legend:
// groups of native shapes.
import { familyOf } from '../../domain/event-types.ts';
import type { Slide } from '../../domain/briefing/slides.ts';
import type { EventSummary, SiteIndex } from '../../domain/site-data.ts';
import { wordEventDate } from '../../i18n/word-event.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Box, Mark, TimelineScene } from '../../layout/timeline/scene.ts';
import { legendMessage } from '../picture/legend-message.ts';
import { formatViewport } from '../picture/timeline-formats.ts';
import { writeAxis, writeLanes } from '../picture/write-frame.ts';
import { writeLegend } from '../picture/write-legend.ts';
import { writeMarks } from '../picture/write-marks.ts';
import { writeLine, writePlaced } from '../picture/write-text.ts';
import { writeTruces } from '../picture/write-truces.ts';
import { element } from '../xml.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { measureOffice } from './measure-office.ts';
import type { Frame } from './picture-shapes.ts';
import { drawShapes } from './picture-shapes.ts';
import type { Sheet } from './sheet-shapes.ts';
import { groupXml } from './sheet-shapes.ts';
import type { GraphDrawing } from './step-graph.ts';
import { drawStepGraph } from './step-graph.ts';
import type { DeckWords } from './step-scene.ts';
import { buildStepScene, heightOfScene } from './step-scene.ts';

const EDGE_ROW = 20;
const GAP = 8;
/** More events than these are counted, not listed, in a description. */
const MOST_LISTED = 12;

/** The legend's signs in rows, as SVG. */
const layLegend = ({ legend, width }: TimelineScene, { t, dates }: DeckWords) =>
  writeLegend(
    legend.map((key) => ({ key, words: t(legendMessage(key)) })),
    { top: 0, left: 8, right: width - 8, direction: directionOf(dates.language) },
    measureOffice,
    PAPER_COLOURS,
  );

/** How small a picture may be drawn before its labels are too small to be read. */
const SCALES = [1, 0.92, 0.84] as const;
const LEGEND_ROOM = 72;

/** How many events that stand for themselves found no room for their names: a smaller picture may have more. */
function countUnnamed({ marks, labels, lanes }: TimelineScene): number {
  const named = new Set(labels.map(({ id }) => id));
  return marks.filter((mark) => mark.kind === 'event' && !lanes[mark.lane]?.collapsed && !named.has(mark.id))
    .length;
}

/** The scene of a step with the most names, as large as there is room for, else its lanes as thin rows; `null` where it shows nothing that has a day. */
export function fitScene(
  slide: Slide,
  index: SiteIndex,
  words: DeckWords,
  room: Pick<Box, 'width' | 'height'>,
): Drawing | null {
  const build = (scale: number, isThin: boolean) =>
    buildStepScene(
      slide,
      index,
      words,
      { width: room.width / scale, height: room.height / scale - LEGEND_ROOM },
      isThin,
    );
  const fitting = SCALES.flatMap((scale) => {
    const scene = build(scale, false);
    if (scene === null || heightOfDrawing(scene, words) * scale > room.height) return [];
    return [{ kind: 'timeline', scene, scale, unnamed: countUnnamed(scene) } as const];
  });
  // Of those alike in names, the first is the largest.
  const [best] = fitting.toSorted((a, b) => a.unnamed - b.unnamed);
  if (best) return best;
  const scene = build(1, true);
  return (
    scene && { kind: 'timeline', scene, scale: Math.min(1, room.height / heightOfDrawing(scene, words)) }
  );
}

/** How tall it is on the slide, in points. */
export const pointsOf = (drawing: Drawing, words: DeckWords): number =>
  drawing.scale * (drawing.kind === 'graph' ? drawing.graph.height : heightOfDrawing(drawing.scene, words));

/** The graph of a step as large as there is room for. */
export function fitGraph(
  slide: Slide,
  index: SiteIndex,
  words: DeckWords,
  room: Pick<Box, 'width' | 'height'>,
): Drawing | null {
  const graph = drawStepGraph(slide, index, words, room);
  return graph && { kind: 'graph', graph, scale: Math.min(1, room.height / graph.height) };
}

/** Draws it at a place of the slide, in the middle of its width. */
export function drawPicture(sheet: Sheet, drawing: Drawing, { x, y, width }: Box, words: DeckWords): string {
  if (drawing.kind === 'timeline') return drawScene(sheet, drawing, { x, y }, words);
  const { graph, scale } = drawing;
  const box = {
    x: x + (width - graph.width * scale) / 2,
    y,
    width: graph.width * scale,
    height: graph.height * scale,
  };
  const name = words.t('app.graph');
  return groupXml(sheet, { name, description: graph.description }, box, () =>
    drawShapes(sheet, graph.svg, { x: box.x, y, scale }, name),
  );
}

const edgeRow = ({ before, after }: TimelineScene) => (before || after ? EDGE_ROW : 0);

/** A timeline or a graph, and how many points a pixel of it is on the slide. */
export type Drawing =
  | { readonly kind: 'timeline'; readonly scene: TimelineScene; readonly scale: number }
  | { readonly kind: 'graph'; readonly graph: GraphDrawing; readonly scale: number };

/** How tall the drawing is in pixels, legend and all. */
function heightOfDrawing(scene: TimelineScene, words: DeckWords): number {
  return heightOfScene(scene) + edgeRow(scene) + GAP + layLegend(scene, words).bottom;
}

/** What a mark says instead of its look. */
function describeMark(mark: Mark, { t, dates }: DeckWords): { name: string; description: string } {
  const { language } = dates;
  const tell = (event: EventSummary) =>
    [
      event.headline[language],
      wordEventDate(event, dates, t),
      ...(event.status === 'reported'
        ? []
        : [t(event.lapsed ? 'status.was-planned' : `status.${event.status}`)]),
    ].join(t('list.comma'));
  if (mark.kind === 'event') return { name: mark.event.label[language], description: tell(mark.event) };
  const events = t('unit.events', { count: mark.events.length });
  const listed = mark.events.slice(0, MOST_LISTED).map(tell);
  return { name: events, description: [events, ...listed].join(' – ') };
}

/** Draws it at a place of the slide. */
function drawScene(
  sheet: Sheet,
  { scene, scale }: Extract<Drawing, { kind: 'timeline' }>,
  { x, y }: Pick<Box, 'x' | 'y'>,
  words: DeckWords,
): string {
  const { t, dates } = words;
  const { width, plot, viewport, marks, inView } = scene;
  const frame: Frame = { x, y, scale };
  const place = (box: Box): Box => ({
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  });
  const height = heightOfScene(scene);
  const draw = (svg: readonly string[], name: string, at: Frame = frame) =>
    drawShapes(sheet, svg.join(''), at, name);
  const edges = [
    { edge: scene.before, key: 'timeline.before' as const },
    { edge: scene.after, key: 'timeline.after' as const },
  ].flatMap(({ edge, key }) =>
    edge
      ? [
          writeLine(t(key, { events: t('unit.events', { count: edge.count }) }), {
            x: edge.side === 'left' ? plot.x : plot.x + plot.width,
            y: height + 15,
            side: edge.side,
            font: { size: 12, weight: 400 },
            colour: PAPER_COLOURS.muted,
            direction: directionOf(dates.language),
          }),
        ]
      : [],
  );
  const legend = layLegend(scene, words);
  const range = formatViewport(viewport, dates);
  const under = height + edgeRow(scene) + GAP;
  const whole = place({ x: 0, y: 0, width, height: heightOfDrawing(scene, words) });
  const named = {
    name: t('timeline.title'),
    description: t('slides.picture', { range, events: t('unit.events', { count: inView }) }),
  };
  return groupXml(sheet, named, whole, () => [
    groupXml(sheet, { name: t('slides.frame') }, place({ x: 0, y: 0, width, height }), () => [
      ...draw(writeLanes(scene, PAPER_COLOURS), t('slides.frame')),
      ...draw(
        writeAxis(scene, { time: t('timeline.direction'), hijri: '' }, PAPER_COLOURS),
        t('slides.frame'),
      ),
      ...draw(
        scene.trays.map(({ box }) =>
          element('rect', { ...box, rx: 5, fill: PAPER_COLOURS.paper, stroke: PAPER_COLOURS.rule }),
        ),
        t('slides.frame'),
      ),
    ]),
    ...(scene.truces
      ? [
          groupXml(sheet, { name: t('truces.lane') }, place(scene.truces.box), () =>
            scene.truces ? draw(writeTruces(scene.truces, PAPER_COLOURS), t('truces.lane')) : [],
          ),
        ]
      : []),
    ...marks.map((mark) => {
      const told = describeMark(mark, words);
      const family = mark.kind === 'event' ? t(`family.${familyOf(mark.event.type)}`) : told.name;
      return groupXml(sheet, told, place(mark.box), () => draw(writeMarks([mark], PAPER_COLOURS), family));
    }),
    ...scene.labels.flatMap((label) => draw(writePlaced(label, PAPER_COLOURS.ink), t('timeline.title'))),
    ...draw(edges, t('timeline.title')),
    ...(scene.legend.length === 0
      ? []
      : [
          groupXml(
            sheet,
            { name: t('slides.legend') },
            place({ x: 0, y: under, width, height: legend.bottom }),
            () => draw(legend.parts, t('slides.legend'), { x, y: y + under * scale, scale }),
          ),
        ]),
  ]);
}

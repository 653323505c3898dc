// The graph of a step, which its view may ask for: sides and ties of the events that it names, else of those on show, drawn by
// the code of the graph's picture; none in focus, none opened.
import type { Slide } from '../../domain/briefing/slides.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { buildRestingScene } from '../../layout/graph/build-resting-scene.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import { wordGraph } from '../picture/word-graph.ts';
import { writeGraphPicture } from '../picture/write-graph-picture.ts';
import { EDGE, NO_SHEET_WORDS } from '../picture/write-sheet.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { measureOffice } from './measure-office.ts';
import type { DeckWords } from './step-scene.ts';

/** A picture as SVG with its size, and what it shows in words. */
export interface GraphDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** Of its height, for legend and notes. */
const UNDER = 104;

/** The elements that draw, without what SVG needs beside them: definitions, and the ground. */
function withoutFrame(svg: string): string {
  const inside = svg.slice(svg.indexOf('</defs>') + '</defs>'.length);
  return inside.slice(inside.indexOf('/>') + 2);
}

/** `null` where the events of the step tie no sides. */
export function drawStepGraph(
  { selected, shown }: Slide,
  { events, actors }: Pick<SiteIndex, 'events' | 'actors'>,
  { t, dates }: DeckWords,
  { width, height }: Pick<Box, 'width' | 'height'>,
): GraphDrawing | null {
  const { language } = dates;
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const sideOf = (actor: string) => known.get(actor)?.side ?? actor;
  const nameOf = (node: string) => known.get(node)?.label[language] ?? node;
  const resting = buildRestingScene({
    all: events,
    events: selected.length > 0 ? selected : shown,
    size: { width: width - 2 * EDGE, height: height - UNDER },
    sideOf,
    nameOf,
    measure: (text) => measureOffice(text, LABEL_FONT),
  });
  if (!resting) return null;
  const { scene, omitted } = resting;
  const kindOf = (node: string) => known.get(node)?.kind ?? 'group';
  const picture = writeGraphPicture(
    { scene, focus: null },
    width,
    { ...NO_SHEET_WORDS, ...wordGraph({ nameOf, kindOf }, { omitted, undrawn: scene.undrawn }, t) },
    language,
    { colours: PAPER_COLOURS, family: '', faces: '', measure: measureOffice },
  );
  const sides = joinNames(
    scene.nodes.map(({ id }) => nameOf(id)),
    t,
  );
  return { ...picture, svg: withoutFrame(picture.svg), description: t('slides.graph', { sides }) };
}

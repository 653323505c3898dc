// The graph of a step, which its view may ask for: sides and ties of the events that it names, else of those on show, drawn by
// the code of the graph's picture; none in focus, none opened.
import { buildActorGraph } from '../../domain/actor-graph.ts';
import type { Slide } from '../../domain/briefing/slides.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import { graph as graphMessages } from '../../i18n/messages/graph.ts';
import { exportDialog } from '../../i18n/messages/export-dialog.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { addMessages } from '../../i18n/translate.ts';
import { buildGraphScene, makeDrawing } from '../../layout/graph/build-graph-scene.ts';
import { chooseTies, rankTies } from '../../layout/graph/choose-ties.ts';
import { layoutGraph } from '../../layout/graph/layout-graph.ts';
import { openSides } from '../../layout/graph/open-sides.ts';
import { LABEL_FONT, placeLabels } from '../../layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../layout/graph/route-edges.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import { graphKeyMessage } from '../picture/graph-key-message.ts';
import { writeGraphPicture } from '../picture/write-graph-picture.ts';
import { EDGE } from '../picture/write-sheet.ts';
import { SLIDE_COLOURS } from './colours.ts';
import { measureOffice } from './measure-office.ts';
import type { DeckWords } from './step-scene.ts';

addMessages(graphMessages);
addMessages(exportDialog);

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
  const whole = buildActorGraph(events, sideOf);
  const visible = buildActorGraph(selected.length > 0 ? selected : shown, sideOf);
  if (visible.edges.length + visible.mediations.length + visible.disputes.length === 0) return null;
  const places = openSides(layoutGraph(whole, { width: width - 2 * EDGE, height: height - UNDER }), []);
  const routes = routeEdges(whole, places);
  const atRest = chooseTies(rankTies(whole, routedBy(routes)), { focus: null, open: null });
  const labels = placeLabels(places, routes, atRest, nameOf, (text) => measureOffice(text, LABEL_FONT));
  const drawing = makeDrawing({ places, routes, labels, visible });
  const scene = buildGraphScene({ places, visible, focus: null, open: null }, drawing);
  const picture = writeGraphPicture(
    { scene, focus: null },
    width,
    {
      title: '',
      shown: [],
      sources: '',
      review: '',
      nameOf,
      kindOf: (node) => known.get(node)?.kind ?? 'group',
      number: (value) => t('number', { number: value }),
      more: (count) => t('graph.moreActors', { count }),
      ofKey: (key) => t(graphKeyMessage(key)),
      ofKind: (kind) => t(`graph.kind.${kind}`),
      notes: [
        `${t('graph.legend.width')} ${t('graph.legend.arrow')}`,
        ...(places.omitted.length > 0 ? [t('export.graphOmitted', { count: places.omitted.length })] : []),
        ...(scene.undrawn > 0 ? [t('graph.undrawn', { count: scene.undrawn })] : []),
      ],
    },
    language,
    { colours: SLIDE_COLOURS, family: '', faces: '', measure: measureOffice },
  );
  const sides = joinNames(
    scene.nodes.map(({ id }) => nameOf(id)),
    t,
  );
  return { ...picture, svg: withoutFrame(picture.svg), description: t('slides.graph', { sides }) };
}

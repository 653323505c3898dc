// The graph of actors of a step as a picture for its page: sides and ties of what the step shows, none in focus and none opened.
import { buildActorGraph } from '../../../domain/actor-graph.ts';
import { filterOf } from '../../../domain/briefing/briefing-schema.ts';
import { actorOfNode } from '../../../domain/graph-nodes.ts';
import { graphKeyMessage } from '../../../exports/picture/graph-key-message.ts';
import { writeGraphPicture } from '../../../exports/picture/write-graph-picture.ts';
import { EDGE } from '../../../exports/picture/write-sheet.ts';
import { exportDialog } from '../../../i18n/messages/export-dialog.ts';
import { graph as graphMessages } from '../../../i18n/messages/graph.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { wordFilter } from '../../../i18n/word-filter.ts';
import { buildGraphScene, makeDrawing } from '../../../layout/graph/build-graph-scene.ts';
import { chooseTies, rankTies } from '../../../layout/graph/choose-ties.ts';
import { layoutGraph } from '../../../layout/graph/layout-graph.ts';
import { openSides } from '../../../layout/graph/open-sides.ts';
import { LABEL_FONT, placeLabels } from '../../../layout/graph/place-labels.ts';
import { routedBy, routeEdges } from '../../../layout/graph/route-edges.ts';
import { nameNode } from '../../graph/name-node.ts';
import type { DrawStep } from './step-picture.ts';

addMessages(graphMessages);
addMessages(exportDialog);

/** Of its height, for legend and notes. */
const UNDER = 110;

/** `null` where the events of the step tie no sides. */
export const drawGraph: DrawStep = ({ step, selected, shown }, { width, height }, context, style) => {
  const { index, words, labels } = context;
  const { t, language } = words;
  const { sideOf } = labels;
  const nameOf = (node: string) => nameNode(node, labels, t);
  const whole = buildActorGraph(index.events, sideOf);
  const places = openSides(layoutGraph(whole, { width: width - 2 * EDGE, height: height - UNDER }), []);
  const routes = routeEdges(whole, places);
  const atRest = chooseTies(rankTies(whole, routedBy(routes)), { focus: null, open: null });
  const measure = (text: string) => style.measure(text, LABEL_FONT);
  const placed = placeLabels(places, routes, atRest, nameOf, measure);
  const events = selected.length > 0 ? selected : shown;
  const visible = buildActorGraph(events, sideOf);
  if (visible.edges.length + visible.mediations.length + visible.disputes.length === 0) return null;
  const drawing = makeDrawing({ places, routes, labels: placed, visible });
  const scene = buildGraphScene({ places, visible, focus: null, open: null }, drawing);
  const kinds = new Map(index.actors.map(({ id, kind }) => [id, kind]));
  const picture = writeGraphPicture(
    { scene, focus: null },
    width,
    {
      title: '',
      shown: [],
      sources: '',
      review: '',
      nameOf,
      kindOf: (node) => kinds.get(actorOfNode(node) ?? node) ?? 'group',
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
    { ...style, faces: '' },
  );
  const filtered = wordFilter(filterOf(step.filter), t, labels);
  return {
    ...picture,
    shown: [
      t('export.graphShown', { events: t('unit.events', { count: events.length }) }),
      ...(filtered === '' ? [] : [t('embed.filtered', { filter: filtered })]),
    ].join(' · '),
  };
};

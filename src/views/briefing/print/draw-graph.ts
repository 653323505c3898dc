// The graph of actors of a step as a picture for its page: sides and ties of what the step shows, none in focus and none opened.
import { filterOf } from '../../../domain/briefing/briefing-schema.ts';
import { actorOfNode } from '../../../domain/graph-nodes.ts';
import { wordGraph } from '../../../exports/picture/word-graph.ts';
import { writeGraphPicture } from '../../../exports/picture/write-graph-picture.ts';
import { EDGE, NO_SHEET_WORDS } from '../../../exports/picture/write-sheet.ts';
import { wordFilter } from '../../../i18n/word-filter.ts';
import { buildRestingScene } from '../../../layout/graph/build-resting-scene.ts';
import { LABEL_FONT } from '../../../layout/graph/place-labels.ts';
import { nameNode } from '../../graph/name-node.ts';
import type { DrawStep } from './step-picture.ts';

/** Of its height, for legend and notes. */
const UNDER = 110;

/** `null` where the events of the step tie no sides. */
export const drawGraph: DrawStep = ({ step, selected, shown }, { width, height }, context, style) => {
  const { index, words, labels } = context;
  const { t, language } = words;
  const { sideOf } = labels;
  const nameOf = (node: string) => nameNode(node, labels, t);
  const events = selected.length > 0 ? selected : shown;
  const resting = buildRestingScene({
    all: index.events,
    events,
    size: { width: width - 2 * EDGE, height: height - UNDER },
    sideOf,
    nameOf,
    measure: (text) => style.measure(text, LABEL_FONT),
  });
  if (!resting) return null;
  const { scene, omitted } = resting;
  const kinds = new Map(index.actors.map(({ id, kind }) => [id, kind]));
  const kindOf = (node: string) => kinds.get(actorOfNode(node) ?? node) ?? 'group';
  const picture = writeGraphPicture(
    { scene, focus: null },
    width,
    { ...NO_SHEET_WORDS, ...wordGraph({ nameOf, kindOf }, { omitted, undrawn: scene.undrawn }, t) },
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

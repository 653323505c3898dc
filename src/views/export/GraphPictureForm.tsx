// The actor graph as a picture: the sides and ties of the present filter, focus and opened sides, as wide as asked.
import { useCallback, useMemo } from 'react';
import { actorOfNode } from '../../domain/graph-nodes.ts';
import { seenBy } from '../../domain/lens.ts';
import { wordGraph } from '../../exports/picture/word-graph.ts';
import type { GraphWords } from '../../exports/picture/write-graph-picture.ts';
import { writeGraphPicture } from '../../exports/picture/write-graph-picture.ts';
import type { PictureStyle } from '../../exports/picture/write-sheet.ts';
import { EDGE } from '../../exports/picture/write-sheet.ts';
import { graph as graphMessages } from '../../i18n/messages/graph.ts';
import { lens as lensMessages } from '../../i18n/messages/lens.ts';
import { addMessages } from '../../i18n/translate.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import { nameNode } from '../graph/name-node.ts';
import { useGraphScene } from '../graph/use-graph-scene.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { useMeasureText } from '../timeline/use-measure-text.ts';
import type { PictureWish } from './SavePicture.tsx';
import { SavePicture } from './SavePicture.tsx';
import { useSheetWords } from './use-sheet-words.ts';

addMessages(graphMessages);
addMessages(lensMessages);

/** Of the scene, where its names need no more. */
const HEIGHT_FOR_WIDTH = 0.5;

export function GraphPictureForm({ width, scale }: PictureWish) {
  const { t, language } = useWords();
  const sheet = useSheetWords();
  const index = useIndex();
  const labels = useLabels();
  const visible = useVisibleEvents();
  const side = useApp(({ lens }) => lens?.[0]);
  const events = useMemo(() => (side === undefined ? visible : seenBy(visible, side)), [visible, side]);
  const measure = useMeasureText();
  const nameOf = useCallback((node: string) => nameNode(node, labels, t), [labels, t]);
  const {
    visible: drawn,
    scene,
    places,
    ego,
    focus,
  } = useGraphScene({
    allEvents: index.events,
    events,
    sideOf: labels.sideOf,
    nameOf,
    openedSides: useApp((state) => state.openedSides),
    focus: useApp((state) => state.focus),
    open: null,
    size: useMemo(() => ({ width: width - 2 * EDGE, height: Math.round(width * HEIGHT_FOR_WIDTH) }), [width]),
    measure: useCallback((text: string) => measure(text, LABEL_FONT), [measure]),
  });
  const kinds = useMemo(() => new Map(index.actors.map(({ id, kind }) => [id, kind])), [index]);
  const kindOf = (node: string) => kinds.get(actorOfNode(node) ?? node) ?? 'group';
  const words: GraphWords = {
    ...sheet,
    shown: [
      t('export.graphShown', { events: t('unit.events', { count: events.length }) }),
      ...(side === undefined ? [] : [t('export.graphAccording', { name: labels.actor(side) })]),
      ...(ego === null ? [] : [t('graph.only', { name: nameOf(ego) })]),
      ...sheet.shown,
    ],
    ...wordGraph({ nameOf, kindOf }, { omitted: places.omitted.length, undrawn: scene.undrawn }, t),
  };
  const isEmpty = drawn.edges.length + drawn.mediations.length + drawn.disputes.length === 0;
  return (
    <SavePicture
      name="graph"
      scale={scale}
      measure={measure}
      empty={isEmpty ? t('graph.empty') : null}
      prepare={() =>
        Promise.resolve((style: PictureStyle) =>
          writeGraphPicture({ scene, focus }, width, words, language, style),
        )
      }
    />
  );
}

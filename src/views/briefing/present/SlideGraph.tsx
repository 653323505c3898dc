// The graph of a step: the actors of the events on show, those of the events that it names lit. Looked at, not worked with.
import { useCallback, useMemo, useRef } from 'react';
import type { Slide } from '../../../domain/briefing/slides.ts';
import { graph } from '../../../i18n/messages/graph.ts';
import { joinNames } from '../../../i18n/join-names.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { findLit } from '../../../layout/graph/find-lit.ts';
import { GraphLegend } from '../../graph/GraphLegend.tsx';
import { GraphPicture } from '../../graph/GraphPicture.tsx';
import { useGraphScene } from '../../graph/use-graph-scene.ts';
import { useStageSize } from '../../graph/use-stage-size.ts';
import { useTextMeasure } from '../../graph/use-text-measure.ts';
import { useIndex, useLabels, useWords } from '../../shared/store-context.ts';
import '../../graph/graph.css';
import type { Stage } from './use-stage.ts';

addMessages(graph);

const NONE: readonly string[] = [];
const nothing = () => undefined;
const never = () => false;

export function SlideGraph({ slide, stage }: { readonly slide: Slide; readonly stage: Stage }) {
  const { events, actors } = useIndex();
  const labels = useLabels();
  const { t, direction } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const measure = useTextMeasure();
  const place = useStageSize(box, true);
  const { scale } = stage.picture;
  const kinds = useMemo(() => new Map(actors.map(({ id, kind }) => [id, kind])), [actors]);
  const kindOf = useCallback((actor: string) => kinds.get(actor) ?? 'group', [kinds]);
  const nameOf = useCallback((node: string) => labels.actor(node), [labels]);
  const size = useMemo(
    () => ({ width: Math.floor(place.width / scale), height: Math.floor(place.height / scale) }),
    [place, scale],
  );
  const { scene, visible } = useGraphScene({
    allEvents: events,
    events: slide.shown,
    sideOf: labels.sideOf,
    nameOf,
    openedSides: NONE,
    focus: null,
    open: null,
    size,
    measure,
  });
  const lit = useMemo(
    () => new Set(slide.selected.flatMap(({ id }) => [...findLit(visible, id)])),
    [slide, visible],
  );
  const sides = joinNames(
    scene.nodes.map(({ id }) => nameOf(id)),
    t,
  );
  return (
    <figure className="ps-graph">
      <div ref={box} className="ps-graph-stage" role="img" aria-label={t('present.graph', { sides })}>
        <div inert aria-hidden="true">
          <GraphPicture
            scene={scene}
            direction={direction}
            measure={measure}
            nameOf={nameOf}
            kindOf={kindOf}
            describeNode={nameOf}
            describeTie={String}
            t={t}
            focus={null}
            lit={lit}
            open={null}
            canOpen={never}
            onFocus={nothing}
            onFollow={nothing}
            onOpen={nothing}
            onToggle={nothing}
            onTable={nothing}
            onPoint={nothing}
          />
        </div>
      </div>
      <GraphLegend scene={scene} kindOf={kindOf} t={t} />
    </figure>
  );
}

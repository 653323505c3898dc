// The picture in which time runs down, for phones: the overview on top, lanes as columns under their heads, labels beside
// them. One finger scrolls the page past it; two zoom.
import { useMemo } from 'react';
import { buildVerticalScene, moveVerticalScene } from '../../layout/timeline/build-vertical-scene.ts';
import type { EdgeArrow } from '../../layout/timeline/scene.ts';
import type { VerticalScene } from '../../layout/timeline/vertical-scene.ts';
import { GutterLabels } from './GutterLabels.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { TruceButtons } from './lazy-panels.ts';
import type { Paint, PictureProps } from './picture-props.ts';
import { PlotPicture } from './PlotPicture.tsx';
import { TimelineOverview } from './TimelineOverview.tsx';
import { TimelinePanels } from './TimelinePanels.tsx';
import { usePinch } from './use-pinch.ts';
import { VerticalAxis, VerticalGround } from './VerticalAxis.tsx';

interface VerticalPictureProps {
  readonly picture: PictureProps;
  readonly scene: VerticalScene;
}

export const paintDown: Paint = (input) => {
  const scene = buildVerticalScene(input);
  return { scene, draw: (picture) => <VerticalPicture picture={picture} scene={scene} /> };
};

function VerticalPicture({ picture, scene }: VerticalPictureProps) {
  const { canvas, input, live, motion, clamp, lanes, ids, wording, panels, selected, hovered } = picture;
  const { t, dates } = wording;
  usePinch(picture.svg, scene, motion, clamp);
  // While the view moves, its frame keeps up; the marks are moved with it and drawn anew when it settles.
  const view = useMemo(() => (live ? moveVerticalScene(scene, input, live) : scene), [scene, input, live]);
  const { width, plot, reading } = scene;
  const across = { ...plot, x: 0, width };
  const heads = { width, compact: false, direction: reading, lanes: scene.lanes };
  const strip = {
    overview: view.overview,
    viewport: view.viewport,
    width,
    compact: true,
    direction: reading,
  };
  const truces = input.truces?.truces ?? [];
  const edge = (arrow: EdgeArrow | null, key: 'timeline.before' | 'timeline.after') =>
    arrow && (
      <button type="button" className="tl-button tl-beyond" onClick={() => picture.onGo(arrow.target)}>
        <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
          <path d={key === 'timeline.before' ? 'M2 8l5-5.5L12 8' : 'M2 2l5 5.5L12 2'} />
        </svg>
        <span>{t(key, { events: t('unit.events', { count: arrow.count }) })}</span>
      </button>
    );
  return (
    <div className="tl-down" ref={canvas}>
      {truces.length > 0 && (
        <TruceButtons truces={truces} wording={wording} panels={panels}>
          <TimelinePanels
            picture={picture}
            panels={{ ...panels, stack: null, pointed: null }}
            scene={scene}
            truces={truces.map((truce) => ({ id: truce.id, truce, box: { x: 0, y: 0, width, height: 0 } }))}
          />
        </TruceButtons>
      )}
      <svg
        className="tl-picture"
        width={width}
        height={scene.overviewHeight}
        viewBox={`0 0 ${width} ${scene.overviewHeight}`}
      >
        <TimelineOverview
          scene={strip}
          clock={input.clock}
          dates={dates}
          t={t}
          motion={motion}
          clamp={clamp}
        />
      </svg>
      {edge(view.before, 'timeline.before')}
      <div className="tl-canvas">
        <LaneHeads
          columns
          scene={heads}
          lanes={input.lanes}
          controls={lanes}
          nameOf={input.nameOfLane}
          ids={ids}
          language={dates.language}
          t={t}
        />
        <PlotPicture
          picture={picture}
          scene={scene}
          movable={{ plot: across, viewport: scene.viewport, direction: scene.direction }}
          ground={across}
          behind={
            <>
              <VerticalGround scene={view} ids={ids} t={t} />
              <VerticalAxis scene={view} t={t} published={picture.published} />
            </>
          }
          labels={
            <GutterLabels
              scene={scene}
              back={wording.lens?.silent}
              selected={selected}
              hovered={hovered}
              onOpen={panels.openMark}
            />
          }
        />
        {scene.marks.length === 0 && (
          <p className="tl-nothing" style={{ insetBlockStart: plot.y + 24 }}>
            {t('timeline.nothing')}
          </p>
        )}
        <TimelinePanels picture={picture} panels={panels} scene={scene} truces={[]} />
      </div>
      {edge(view.after, 'timeline.after')}
    </div>
  );
}

// The picture in which time runs along the width: lanes one under another, the axis above them, the overview below.
import { useMemo } from 'react';
import { buildTimelineScene, moveScene } from '../../layout/timeline/build-timeline-scene.ts';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { TruceLane } from './lazy-panels.ts';
import type { Paint, PictureProps } from './picture-props.ts';
import { PlotPicture } from './PlotPicture.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineLabels } from './TimelineLabels.tsx';
import { TimelineLanes } from './TimelineLanes.tsx';
import { TimelineOverview } from './TimelineOverview.tsx';
import { TimelinePanels } from './TimelinePanels.tsx';

interface HorizontalPictureProps {
  readonly picture: PictureProps;
  readonly scene: TimelineScene;
}

export const paintAlong: Paint = (input) => {
  const scene = buildTimelineScene(input);
  return { scene, draw: (picture) => <HorizontalPicture picture={picture} scene={scene} /> };
};

function HorizontalPicture({ picture, scene }: HorizontalPictureProps) {
  const { canvas, input, live, motion, clamp, lanes, ids, wording, panels, selected, hovered } = picture;
  const { t, dates } = wording;
  // While the view moves, its frame keeps up; the marks are moved with it and drawn anew when it settles.
  const view = useMemo(() => (live ? moveScene(scene, input, live) : scene), [scene, input, live]);
  const { width, plot, truces } = scene;
  return (
    <div className="tl-canvas" ref={canvas}>
      <LaneHeads
        scene={scene}
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
        movable={scene}
        ground={{ x: 0, y: 0, width, height: plot.y + plot.height }}
        behind={
          <>
            <TimelineLanes scene={scene} />
            <TimelineAxis scene={view} ids={ids} t={t} published={picture.published} />
            {truces && (
              <TruceLane
                lane={truces}
                direction={scene.direction}
                wording={wording}
                opened={panels.truce}
                onOpen={panels.openTruce}
                moving={{ scene, live, ids }}
              />
            )}
          </>
        }
        labels={
          <TimelineLabels
            scene={scene}
            back={wording.lens?.silent}
            selected={selected}
            hovered={hovered}
            onSelect={picture.onSelect}
          />
        }
        beside={
          <TimelineOverview
            scene={view}
            clock={input.clock}
            dates={dates}
            t={t}
            motion={motion}
            clamp={clamp}
          />
        }
      />
      {scene.marks.length === 0 && <p className="tl-nothing">{t('timeline.nothing')}</p>}
      <EdgeButtons scene={view} language={dates.language} t={t} onGo={picture.onGo} />
      <TimelinePanels picture={picture} panels={panels} scene={scene} truces={truces?.marks ?? []} />
    </div>
  );
}

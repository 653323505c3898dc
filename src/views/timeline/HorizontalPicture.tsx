// The picture in which time runs along the width: lanes one under another, the axis above them, the overview below.
import { useMemo } from 'react';
import { moveScene } from '../../layout/timeline/moving-scene.ts';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { TruceLane } from './lazy-panels.ts';
import { MarkPatterns } from './MarkPatterns.tsx';
import { MovingGroup } from './MovingGroup.tsx';
import type { PictureProps } from './picture-props.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineConnectors } from './TimelineConnectors.tsx';
import { TimelineLabels } from './TimelineLabels.tsx';
import { TimelineLanes } from './TimelineLanes.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { TimelineOverview } from './TimelineOverview.tsx';
import { TimelinePanels } from './TimelinePanels.tsx';

interface HorizontalPictureProps extends PictureProps {
  readonly scene: TimelineScene;
}

export function HorizontalPicture({ canvas, svg, ...props }: HorizontalPictureProps) {
  const { scene, input, live, motion, clamp, gestures, ids, wording, panels, selected, hovered } = props;
  const { t, dates } = wording;
  // While the view moves, its frame keeps up; the marks are moved with it and drawn anew when it settles.
  const view = useMemo(() => (live ? moveScene(scene, input, live) : scene), [scene, input, live]);
  const moving = { scene, live, ids };
  return (
    <div className="tl-canvas" ref={canvas}>
      <LaneHeads
        scene={scene}
        lanes={input.lanes}
        controls={props.lanes}
        nameOf={input.nameOfLane}
        ids={ids}
        language={dates.language}
        t={t}
      />
      <svg
        ref={svg}
        className="tl-picture"
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="group"
        aria-label={props.name}
        onKeyDown={props.onKeyDown}
      >
        <MarkPatterns ids={ids} />
        <g
          className="tl-plot"
          onPointerDown={gestures.onPointerDown}
          onPointerMove={gestures.onPointerMove}
          onPointerUp={gestures.onPointerUp}
          onPointerCancel={gestures.onPointerCancel}
          onDoubleClick={props.onDoubleClick}
        >
          <rect
            className="tl-ground"
            x={0}
            y={0}
            width={scene.width}
            height={scene.plot.y + scene.plot.height}
          />
          <TimelineLanes scene={scene} />
          <TimelineAxis scene={view} ids={ids} t={t} published={props.published} />
          {scene.truces && (
            <TruceLane
              lane={scene.truces}
              direction={scene.direction}
              wording={wording}
              opened={panels.truce}
              onOpen={panels.openTruce}
              moving={moving}
            />
          )}
          <MovingGroup {...moving} part="marks">
            <TimelineLabels scene={scene} selected={selected} hovered={hovered} onSelect={props.onSelect} />
            <TimelineConnectors connectors={scene.connectors} />
            <TimelineMarks
              scene={scene}
              ids={ids}
              wording={wording}
              selected={selected}
              hovered={hovered}
              opened={panels.stack}
              onOpen={panels.openMark}
              onPoint={panels.point}
            />
          </MovingGroup>
        </g>
        <TimelineOverview scene={view} dates={dates} t={t} motion={motion} clamp={clamp} />
      </svg>
      {scene.marks.length === 0 && <p className="tl-nothing">{t('timeline.nothing')}</p>}
      <EdgeButtons scene={view} language={dates.language} t={t} onGo={props.onGo} />
      <TimelinePanels
        panels={panels}
        scene={scene}
        truces={scene.truces?.marks ?? []}
        moving={live !== null}
        wording={wording}
        selected={selected}
        onSelect={props.onSelect}
        onHover={props.onHover}
        onGo={props.onGo}
      />
    </div>
  );
}

// The picture in which time runs down, for phones: the overview on top, lanes as columns under their heads, labels beside
// them. One finger scrolls the page past it; two zoom.
import { useMemo } from 'react';
import { moveVerticalScene } from '../../layout/timeline/build-vertical-scene.ts';
import type { TimelineInput } from '../../layout/timeline/build-timeline-scene.ts';
import type { EdgeArrow, Viewport } from '../../layout/timeline/scene.ts';
import type { VerticalScene } from '../../layout/timeline/vertical-scene.ts';
import { GutterLabels } from './GutterLabels.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { TruceButtons } from './lazy-panels.ts';
import { MarkPatterns } from './MarkPatterns.tsx';
import { MovingGroup } from './MovingGroup.tsx';
import type { PictureProps } from './picture-props.ts';
import { TimelineConnectors } from './TimelineConnectors.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { TimelineOverview } from './TimelineOverview.tsx';
import { TimelinePanels } from './TimelinePanels.tsx';
import { VerticalAxis, VerticalGround } from './VerticalAxis.tsx';
import './vertical.css';

interface VerticalPictureProps extends PictureProps {
  readonly scene: VerticalScene;
}

/** While the view moves, its frame keeps up; the marks are moved with it and drawn anew when it settles. */
function useLiveView(scene: VerticalScene, input: TimelineInput, live: Viewport | null): VerticalScene {
  return useMemo(() => (live ? moveVerticalScene(scene, input, live) : scene), [scene, input, live]);
}

export function VerticalPicture({ canvas, svg, ...props }: VerticalPictureProps) {
  const { scene, input, live, motion, clamp, gestures, ids, wording, panels, selected, hovered } = props;
  const { t, dates } = wording;
  const view = useLiveView(scene, input, live);
  const { width, height, plot, reading } = scene;
  const across = { plot: { ...plot, x: 0, width }, viewport: scene.viewport, direction: scene.direction };
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
      <button type="button" className="tl-button tl-beyond" onClick={() => props.onGo(arrow.target)}>
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
            panels={{ ...panels, stack: null, pointed: null }}
            scene={scene}
            truces={truces.map((truce) => ({ id: truce.id, truce, box: { x: 0, y: 0, width, height: 0 } }))}
            moving={live !== null}
            wording={wording}
            selected={selected}
            onSelect={props.onSelect}
            onHover={props.onHover}
            onGo={props.onGo}
          />
        </TruceButtons>
      )}
      <svg
        className="tl-picture"
        width={width}
        height={scene.overviewHeight}
        viewBox={`0 0 ${width} ${scene.overviewHeight}`}
      >
        <TimelineOverview scene={strip} dates={dates} t={t} motion={motion} clamp={clamp} />
      </svg>
      {edge(view.before, 'timeline.before')}
      <div className="tl-canvas">
        <LaneHeads
          columns
          scene={heads}
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
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
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
            <rect className="tl-ground" x={0} y={plot.y} width={width} height={plot.height} />
            <VerticalGround scene={view} ids={ids} t={t} />
            <VerticalAxis scene={view} t={t} published={props.published} />
            <MovingGroup scene={across} live={live} ids={ids} part="marks">
              <GutterLabels scene={scene} selected={selected} hovered={hovered} onOpen={panels.openMark} />
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
        </svg>
        {scene.marks.length === 0 && (
          <p className="tl-nothing" style={{ insetBlockStart: plot.y + 24 }}>
            {t('timeline.nothing')}
          </p>
        )}
        <TimelinePanels
          panels={panels}
          scene={scene}
          truces={[]}
          moving={live !== null}
          wording={wording}
          selected={selected}
          onSelect={props.onSelect}
          onHover={props.onHover}
          onGo={props.onGo}
        />
      </div>
      {edge(view.after, 'timeline.after')}
    </div>
  );
}

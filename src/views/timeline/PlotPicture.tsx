// The picture itself, whichever way time runs in it: what takes the pointer and the keys, with the ground, the axis and the
// lanes behind, and labels, connectors and marks that move with the view. What stands about it is the pictures' own.
import type { ReactNode } from 'react';
import type { Connector } from '../../layout/timeline/connectors.ts';
import type { Movable } from '../../layout/timeline/moving-scene.ts';
import type { Box, Mark, PictureDirection, TrayScene } from '../../layout/timeline/scene.ts';
import { MarkPatterns } from './MarkPatterns.tsx';
import { MovingGroup } from './MovingGroup.tsx';
import type { PictureProps } from './picture-props.ts';
import { TimelineConnectors } from './TimelineConnectors.tsx';
import { LitRings, TimelineMarks } from './TimelineMarks.tsx';
import { TimelineTrays } from './TimelineTrays.tsx';
import { useWheelZoom } from './use-wheel-zoom.ts';

interface PlotPictureProps {
  readonly picture: PictureProps;
  readonly scene: {
    readonly width: number;
    readonly height: number;
    readonly direction: PictureDirection;
    readonly marks: readonly Mark[];
    readonly trays: readonly TrayScene[];
    readonly connectors: readonly Connector[];
  };
  /** How the scene moves with the view. */
  readonly movable: Movable;
  /** What a drag may begin on. */
  readonly ground: Box;
  readonly behind: ReactNode;
  readonly labels: ReactNode;
  /** In the same picture, but no part of the plot. */
  readonly beside?: ReactNode;
}

export function PlotPicture({ picture, scene, movable, ground, behind, labels, beside }: PlotPictureProps) {
  const { svg, live, gestures, ids, wording, panels, selected, hovered } = picture;
  const { width, height, connectors } = scene;
  useWheelZoom(svg, movable, picture.motion, picture.clamp);
  return (
    <svg
      ref={svg}
      className="tl-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={picture.name}
      onKeyDown={picture.onKeyDown}
      onKeyDownCapture={gestures.onKeyDownCapture}
    >
      <MarkPatterns ids={ids} />
      <g
        className="tl-plot"
        onPointerDown={gestures.onPointerDown}
        onPointerMove={gestures.onPointerMove}
        onPointerUp={gestures.onPointerUp}
        onPointerCancel={gestures.onPointerCancel}
        onDoubleClick={picture.onDoubleClick}
      >
        <rect className="tl-ground" {...ground} />
        {behind}
        <MovingGroup scene={movable} live={live} ids={ids} part="marks">
          <TimelineTrays trays={scene.trays} />
          <TimelineConnectors connectors={connectors} />
          {labels}
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
          <LitRings marks={scene.marks} lit={picture.lit} />
        </MovingGroup>
      </g>
      {beside}
    </svg>
  );
}

// What a picture of the timeline is told and what it gives, whichever way time runs in it.
import type { JSX, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { TimelineInput } from '../../layout/timeline/scene-input.ts';
import type { Publication, TimelineScene, Viewport } from '../../layout/timeline/scene.ts';
import type { VerticalScene } from '../../layout/timeline/vertical-scene.ts';
import type { Wording } from './describe-mark.ts';
import type { LaneControls } from './lane-controls.ts';
import type { OpenPanels } from './use-open-panels.ts';
import type { GestureHandlers } from './use-timeline-gestures.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

export interface PictureProps {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly input: TimelineInput;
  /** What is shown instead of the scene's own view while that moves; `null`: at rest. */
  readonly live: Viewport | null;
  readonly motion: ViewportMotion;
  readonly clamp: (viewport: Viewport) => Viewport;
  readonly gestures: GestureHandlers;
  /** Tells this picture's patterns and labels from others on the page. */
  readonly ids: string;
  /** The accessible name. */
  readonly name: string;
  readonly wording: Wording;
  readonly published: (publication: Publication) => string;
  readonly lanes: LaneControls;
  readonly panels: OpenPanels;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly lit: ReadonlySet<string>;
  readonly onSelect: (eventId: string) => void;
  readonly onHover: (eventId: string | null) => void;
  readonly onGo: (to: Viewport) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** A scene, and how it is drawn. */
export interface Painting {
  readonly scene: TimelineScene | VerticalScene;
  readonly draw: (props: PictureProps) => JSX.Element;
}
export type Paint = (input: TimelineInput) => Painting;

// How the picture is read "according to" somebody: what the timeline asks of a lens. Whoever chose the lens makes it; a
// timeline without one neither knows nor loads how such marks are drawn.
import type { ComponentType } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import type { LegendKey, Mark } from '../../layout/timeline/scene.ts';

/** What is drawn of the marks, and how; `ids` as for `MarkForms`. */
export interface LensFormsProps {
  readonly marks: readonly Mark[];
  readonly ids: string;
  readonly standing: boolean;
  /** According to whom. */
  readonly side: string;
}
export interface LensLegendProps {
  readonly marks: readonly Mark[];
  readonly keys: readonly LegendKey[];
  readonly ids: string;
  readonly side: string;
}

export interface TimelineLens {
  /** According to whom marks are drawn. */
  readonly side: string;
  /** Ids of the events that this side does not mention: their labels stand back. */
  readonly silent: ReadonlySet<string>;
  /** What the sides of the lens say of an event, or of several: for names, cards and lists. */
  readonly describe: (events: readonly EventSummary[]) => string;
  /** Draws all marks, in place of `MarkForms`. */
  readonly Forms: ComponentType<LensFormsProps>;
  /** Explains the marks in view, in place of `TimelineLegend`. */
  readonly Legend: ComponentType<LensLegendProps>;
}

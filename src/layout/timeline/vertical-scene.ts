// The scene of a picture in which time runs down, for narrow screens: plain data, no logic. Lanes are columns beside the
// axis, labels stand in the gutter beyond them; all begin at the side where lines of text begin. Pixels as in scene.
import type { Connector } from './connectors.ts';
import type {
  Box,
  EventMark,
  EdgeArrow,
  HeadedLane,
  LegendKey,
  MarkLabel,
  OverviewScene,
  PlacedText,
  StackMark,
  TrayScene,
  TimeDirection,
  Viewport,
} from './scene.ts';

/** A tick on the axis; `label` is centred on what it names. */
export interface DownTick {
  readonly time: number;
  readonly y: number;
  readonly major: boolean;
  readonly label: PlacedText | null;
}
/** The larger unit, named where it begins; `start` is `null` where that is out of view. */
export interface DownContext {
  readonly time: number;
  readonly start: number | null;
  readonly text: PlacedText | null;
}
export interface DownPublication {
  readonly time: number;
  readonly y: number;
  readonly articles: readonly string[];
}
/** A label in the gutter, for a mark or the weightiest event of a stack, and the line that leads to it. */
export interface GutterLabel extends Omit<MarkLabel, 'family'> {
  readonly family: MarkLabel['family'] | null;
  readonly leader: readonly (readonly [number, number])[];
}
/** What changes with every picture of a motion; the rest is moved as a whole. */
export interface VerticalFrame {
  readonly viewport: Viewport;
  readonly ticks: readonly DownTick[];
  readonly contexts: readonly DownContext[];
  /** Hijri dates on the outer side of the axis; `null` where nobody asks for them. */
  readonly hijri: readonly DownContext[] | null;
  readonly today: { readonly box: Box; readonly text: PlacedText | null } | null;
  readonly uncovered: readonly Box[];
  readonly publications: readonly DownPublication[];
  readonly before: EdgeArrow | null;
  readonly after: EdgeArrow | null;
  /** In a picture of its own, where time runs as lines of text do. */
  readonly overview: OverviewScene;
}

export interface VerticalScene extends VerticalFrame {
  readonly direction: 'down';
  /** Which way lines of text run: the axis stands where they begin. */
  readonly reading: TimeDirection;
  readonly width: number;
  readonly height: number;
  readonly overviewHeight: number;
  /** Where time is drawn: the columns. */
  readonly plot: Box;
  /** Where names of time stand. */
  readonly axis: Box;
  /** As columns; each `head` stands above its own. */
  readonly lanes: readonly HeadedLane[];
  /** In order of time; `left` is the upper end of a mark and `right` the lower one, `alternatives` are heights. */
  readonly marks: readonly (EventMark | StackMark)[];
  readonly trays: readonly TrayScene[];
  readonly labels: readonly GutterLabel[];
  readonly connectors: readonly Connector[];
  readonly legend: readonly LegendKey[];
  readonly inView: number;
}

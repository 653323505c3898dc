// The timeline's scene: plain data that says where everything stands, for the view and the SVG export to draw. No logic.
// All coordinates are pixels from the top left corner, rounded to 0.1; time runs along x in the scene's direction.
import type { Status } from '../../domain/corpus-schema.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Connector } from './connectors.ts';
import type { IntervalKind } from './event-interval.ts';
import type { buildHijriRow, findHijriSpans } from './hijri-row.ts';
import type { TruceLane } from './truce-scene.ts';

/** Which way time runs along the width of the screen. */
export type TimeDirection = 'ltr' | 'rtl';
/** Which way time runs on the screen; pictures in which it runs down are laid out in vertical-scene. */
export const PICTURE_DIRECTIONS = ['rtl', 'ltr', 'down'] as const satisfies readonly (
  | TimeDirection
  | 'down'
)[];
export type PictureDirection = (typeof PICTURE_DIRECTIONS)[number];
export const GROUPINGS = [
  'family',
  'type',
  'side',
  'actor',
  'place',
  'article',
  'publisher',
  'status',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A stretch of time in fractional day numbers (days since 1970-01-01; 0.5 is noon). */
export interface Viewport {
  readonly start: number;
  readonly end: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Font {
  readonly size: number;
  readonly weight: number;
}
/** The width in pixels of one line of text. */
export type MeasureText = (text: string, font: Font) => number;

/** What the axis and the marks say in words; the scene knows no language. */
export interface TimelineFormats {
  /** `formats.count(12)` → `'12'`; four characters at most. */
  readonly count: (count: number) => string;
  /** Minutes since midnight: `clock(390)` → `'06:30'`. */
  readonly clock: (minutes: number) => string;
  /** An ISO day: `day('2020-10-09')` → `'9'`; `dayLong` → `'Friday 9 October 2020'`; `month` → `'October'`; `monthYear` → `'October 2020'`. */
  readonly day: (day: string) => string;
  readonly dayLong: (day: string) => string;
  readonly dayMonth: (day: string) => string;
  readonly month: (day: string) => string;
  readonly monthYear: (day: string) => string;
  /** For the narrowest places: `'Oct'`. */
  readonly monthBrief: (day: string) => string;
  readonly year: (year: number) => string;
  /** Names the line of the present day. */
  readonly today: string;
  /** `null` without a row of Hijri dates. */
  readonly hijri: HijriFormats | null;
}

/** A calendar and its words; days are day numbers. Names go from the longest to the shortest. */
export interface HijriFormats {
  readonly dateOf: (day: number) => HijriDate;
  readonly monthStart: (year: number, month: number) => number;
  readonly day: (date: HijriDate) => readonly string[];
  readonly month: (date: HijriDate) => readonly string[];
  readonly year: (year: number) => string;
  /** A day of the month alone. */
  readonly number: (day: number) => string;
  /** How the dates are laid out (hijri-row): who does not ask for them does not load it. */
  readonly buildRow: typeof buildHijriRow;
  readonly findSpans: typeof findHijriSpans;
}
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A text with its place: `x` is the edge (`side`) that it is flush with, `y` the baseline of each line. */
export interface PlacedText {
  readonly lines: readonly string[];
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly baselines: readonly number[];
  readonly box: Box;
  readonly font: Font;
}

export interface Tick {
  readonly time: number;
  readonly x: number;
  /** Whether a larger unit begins here: the first day of a month, midnight, January. */
  readonly major: boolean;
  /** In the middle of the day, month or year that it names; `null` where that is out of view. */
  readonly label: { readonly text: string; readonly box: Box } | null;
}
/** The larger unit above the ticks (a month above days), named where there is room. */
export interface AxisContext {
  /** Where it begins; `null` where that is out of view. */
  readonly start: number | null;
  readonly x: number;
  readonly width: number;
  readonly text: PlacedText | null;
}
/** Hijri days, months or years, and numbers of days in what the names of months leave free. */
export interface HijriRow {
  readonly spans: readonly AxisContext[];
  readonly numbers: readonly NonNullable<Tick['label']>[];
}
/** The present day: its stretch, at least as wide as a line, with its word where there is room. */
export interface TodayMark {
  readonly time: number;
  readonly x: number;
  readonly width: number;
  readonly text: PlacedText | null;
}
export interface LaneScene {
  readonly key: string;
  readonly kind: 'own' | 'pinned' | 'other';
  readonly name: PlacedText;
  /** Events of the lane in view, and all that have a date. */
  readonly count: number;
  readonly total: number;
  /** Both as figures, `'8/12'`; one where all are in view. */
  readonly countText: string;
  /** One thin row: single marks where there is room, else counted stacks. */
  readonly collapsed: boolean;
  readonly box: Box;
  /** Where its head stands: name, count and what is done with the lane. */
  readonly head: Box;
  /** The family that colours the lane's sign; `null` where lanes are neither families nor types. */
  readonly family: EventFamily | null;
  readonly sign: { readonly x: number; readonly y: number } | null;
}

/** What a lane's head needs of it, whether lanes are rows or columns. */
export type HeadedLane = Omit<LaneScene, 'name' | 'sign'>;

/** How an interval ends on the screen: at a known point, fading out, open, or cut by the edge of the view. */
export type MarkEnd = 'firm' | 'soft' | 'open' | 'cut';
export type MarkShape = 'dot' | 'capsule' | 'bar';

interface Placed {
  readonly lane: number;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}
/** One event. `left` and `right` are the ends on the screen, whichever way time runs. */
export interface EventMark extends Placed {
  readonly kind: 'event';
  readonly id: string;
  readonly event: EventSummary;
  readonly family: EventFamily;
  readonly shape: MarkShape;
  readonly left: MarkEnd;
  readonly right: MarkEnd;
  readonly status: Status;
  /** Planned for a day gone by. */
  readonly lapsed: boolean;
  /** The date follows from something else than words that state it. */
  readonly inferred: boolean;
  /** What its date names, in a view so near that days are boxes; from afar that is not told apart. */
  readonly seen: IntervalKind | null;
  /** Where other sources put it, as x on the same line. */
  readonly alternatives: readonly number[];
}
/** Events too close to stand apart; it opens to all of them. */
export interface StackMark extends Placed {
  readonly kind: 'stack';
  /** Stable while the same event leads the stack. */
  readonly id: string;
  /** In order of time. */
  readonly events: readonly EventSummary[];
  readonly text: string;
  readonly families: readonly (readonly [EventFamily, number])[];
  readonly contested: number;
  /** Accounts of one side, denials included. */
  readonly oneSided: number;
  readonly start: number;
  readonly end: number;
  /** Whether a nearer view can part its events: they lie at different times, or on a day without an hour. */
  readonly apart: boolean;
}
export type Mark = EventMark | StackMark;

/** A day seen near: a box from its beginning to its end, whose events stand in it as in a list, at no hour. */
export interface TrayScene {
  readonly lane: number;
  readonly box: Box;
  readonly columns: number;
}

export interface MarkLabel extends PlacedText {
  readonly id: string;
  readonly family: EventFamily;
}
/** A counted arrow at an edge of the view: what lies beyond, and the view that shows the nearest of it. */
export interface EdgeArrow {
  readonly side: 'left' | 'right';
  readonly count: number;
  readonly target: Viewport;
}
export interface Publication {
  readonly time: number;
  readonly x: number;
  readonly articles: readonly string[];
}
export interface OverviewBin {
  readonly x: number;
  readonly width: number;
  readonly stated: Box;
  readonly inferred: Box;
}
export interface OverviewScene {
  readonly box: Box;
  /** The stretch of time that the strip spans. */
  readonly domain: Viewport;
  readonly bins: readonly OverviewBin[];
  readonly publications: readonly Publication[];
  readonly window: Box;
}

/** What the legend explains: only what is in view. */
export type LegendKey =
  | `shape.${MarkShape}`
  /** One day, seen so near that it is a box, or a bar, from its beginning to its end. */
  | 'shape.day'
  /** A dot at its hour. */
  | 'shape.hour'
  | 'date.stated'
  | 'date.inferred'
  | 'end.soft'
  | 'end.open'
  | `status.${Exclude<Status, 'reported'>}`
  | 'status.was-planned'
  | 'truce.agreement'
  | 'truce.start'
  | 'truce.accusation'
  | 'alternatives'
  | 'stack'
  | 'publication'
  | 'uncovered';

export interface TimelineScene {
  readonly width: number;
  readonly height: number;
  readonly direction: TimeDirection;
  /** Lane names stand above their lanes rather than beside them. */
  readonly compact: boolean;
  readonly viewport: Viewport;
  /** Where time is drawn. */
  readonly plot: Box;
  readonly ticks: readonly Tick[];
  readonly contexts: readonly AxisContext[];
  readonly hijri: HijriRow | null;
  /** Only where it is in view. */
  readonly today: TodayMark | null;
  readonly lanes: readonly LaneScene[];
  /** Truces as announced, above the lanes; `null` where they are not asked for or none is in view. */
  readonly truces: TruceLane | null;
  /** Days without any article. */
  readonly uncovered: readonly Box[];
  readonly publications: readonly Publication[];
  /** In order of time. */
  readonly marks: readonly Mark[];
  readonly trays: readonly TrayScene[];
  readonly labels: readonly MarkLabel[];
  /** From the selected event to its other clock's times. */
  readonly connectors: readonly Connector[];
  readonly before: EdgeArrow | null;
  readonly after: EdgeArrow | null;
  readonly overview: OverviewScene;
  readonly legend: readonly LegendKey[];
  readonly inView: number;
}

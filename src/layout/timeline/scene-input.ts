// What a scene is made of, whichever way time runs in it.
import type { Clock } from '../../domain/publication-days.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import type { LaneIndex } from './arrange-lanes.ts';
import { findInView } from './event-index.ts';
import type { TimelineIndex } from './event-index.ts';
import type { MeasureText, TimeDirection, TimelineFormats, Viewport } from './scene.ts';
import type { TruceLane, TruceLaneInput } from './truce-scene.ts';

/** What the lane of truces is built of and by whom: who does not ask for it does not load it. */
export interface TruceAsk extends Pick<TruceLaneInput, 'truces' | 'words'> {
  readonly build: (input: TruceLaneInput) => TruceLane | null;
}

export interface TimelineInput {
  readonly index: TimelineIndex;
  readonly lanes: LaneIndex;
  readonly articles: readonly ArticleHead[];
  /** `null`: the first view. */
  readonly viewport: Viewport | null;
  /** `height`: what the picture should keep to, if it can; lanes lose rows, never events. */
  readonly size: { readonly width: number; readonly height?: number };
  readonly direction: TimeDirection;
  readonly language: 'ar' | 'en';
  readonly measure: MeasureText;
  readonly formats: TimelineFormats;
  /** The name of a lane by its key. */
  readonly nameOfLane: (key: string) => string;
  readonly selected: string | null;
  /** The present day as a day number; left out where a picture is to stay true. */
  readonly today?: number;
  /** Which clock the index was made by; the event's own unless it says otherwise. */
  readonly clock?: Clock;
  /** Whether days without an article are hatched; they are unless it says otherwise. */
  readonly coverage?: boolean;
  /** How wide labels may be on one line and on two, where marks are few and their labels matter more than usual. */
  readonly labels?: { readonly oneLine: number; readonly twoLines: number };
  /** What the lane of truces shows, on top of the others; `null`: it is not asked for. */
  readonly truces?: TruceAsk | null;
}

/** Narrower than this, lane names stand above their lanes. */
export const COMPACT_BELOW = 640;

/** Where there is nothing dated there is still a picture: the day of the epoch. */
export const NOTHING: Viewport = { start: 0, end: 1 };

/** Positions in the index of the events in view, by lane, each in order. */
export function findInLanes({ index, lanes }: TimelineInput, viewport: Viewport): number[][] {
  const byLane: number[][] = lanes.lanes.map(() => []);
  for (const at of findInView(index, viewport)) byLane[lanes.laneOf[at] ?? 0]?.push(at);
  return byLane;
}

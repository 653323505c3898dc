// Events sorted once, so that a scene of any part of time costs what is in it: what lies in a stretch of time, what lies
// before and after it, and the first view.
import { compareText } from '../../domain/compare-text.ts';
import type { Status } from '../../domain/corpus-schema.ts';
import { firstIndex } from '../../domain/halving.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { findLastPublication } from '../../domain/lapsed.ts';
import type { Clock } from '../../domain/publication-days.ts';
import { indexPublicationDays } from '../../domain/publication-days.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import { getEventInterval } from './event-interval.ts';
import type { EventInterval } from './event-interval.ts';
import { findFirstView } from './first-view.ts';
import { getReportInterval } from './report-interval.ts';
import type { Viewport } from './scene.ts';

export interface TimelineIndex {
  /** Dated events by start, then weight (what is in dispute first), then id. */
  readonly events: readonly EventSummary[];
  readonly intervals: readonly EventInterval[];
  /** Starts, and whether the date is stated (1) or inferred (0), flat. */
  readonly starts: Float64Array;
  readonly stated: Uint8Array;
  /** How many of the events before each position, and of them all, have a stated date. */
  readonly statedBefore: Uint32Array;
  /** Which time places the events. */
  readonly clock: Clock;
  /** The latest end among the events up to each one: never decreases, so it can be searched. */
  readonly latestEnds: Float64Array;
  /** Ends in the order of the events, and sorted. */
  readonly ends: Float64Array;
  readonly sortedEnds: Float64Array;
  /** In order of id. */
  readonly undated: readonly EventSummary[];
  /** The shortest stretch that holds 95 % of the dated events and a last publication just after, padded; `null` where nothing is dated. */
  readonly firstView: Viewport | null;
}

/** What a reader should see first of two events at one time: lower is more pressing. */
const WEIGHT: Readonly<Record<Status, number>> = {
  contested: 0,
  agreed: 1,
  claimed: 2,
  reported: 3,
  denied: 4,
  planned: 5,
  'called-for': 6,
  hypothetical: 7,
};

/** Orders events by how much they ask to be seen: disputed first, then the most often told, then by id. */
export function compareWeight(a: EventSummary, b: EventSummary): number {
  return (
    WEIGHT[a.status] - WEIGHT[b.status] || b.mentions.length - a.mentions.length || compareText(a.id, b.id)
  );
}

/** The first position in a sorted array whose value is greater than `value` (or not less, with `orEqual`). */
export const firstAfter = (sorted: ArrayLike<number>, value: number, orEqual: boolean): number =>
  firstIndex(sorted.length, (index) => {
    const at = sorted[index] ?? 0;
    return orEqual ? at >= value : at > value;
  });

/** An article as far as the timeline knows it. */
type DatedArticle = Pick<ArticleHead, 'id' | 'published'>;

/** The day after the last day that any event names: where "since …" is drawn to if its articles have no day. */
function findHorizon(events: readonly EventSummary[]): number {
  let latest = '';
  for (const { date } of events) {
    if (date.start !== null && date.start > latest) latest = date.start;
    if (date.end !== null && date.end > latest) latest = date.end;
  }
  return latest === '' ? 0 : dayNumber(latest) + 1;
}

/**
 * How far each event is known: to the day after the last of its articles appeared. What "has gone on since" then may have
 * ended the day after, and is not drawn into what other articles tell.
 */
function makeHorizonOf(
  events: readonly EventSummary[],
  articles: readonly DatedArticle[],
): (event: EventSummary) => number {
  const horizon = findHorizon(events);
  const days = new Map(articles.map(({ id, published }) => [id, published.date]));
  return (event) => {
    const last = event.articles.reduce<string>((latest, id) => {
      const day = days.get(id) ?? '';
      return day > latest ? day : latest;
    }, '');
    return last === '' ? horizon : dayNumber(last) + 1;
  };
}

/** Whether some article's stated day places an event on the clock of publication; an inferred one only estimates. */
function makeIsReportStated(articles: readonly DatedArticle[]): (event: EventSummary) => boolean {
  const stated = new Set(
    articles.flatMap(({ id, published: { basis } }) =>
      basis === 'metadata' || basis === 'stated' ? [id] : [],
    ),
  );
  return (event) => event.articles.some((id) => stated.has(id));
}

/** Sorts events for the timeline by one of the two clocks; the result serves any number of scenes. */
export function indexEvents(
  events: readonly EventSummary[],
  articles: readonly DatedArticle[] = [],
  clock: Clock = 'event',
): TimelineIndex {
  const horizonOf = makeHorizonOf(events, articles);
  const days = indexPublicationDays(articles);
  const isStated = clock === 'event' ? ({ date }: EventSummary) => date.stated : makeIsReportStated(articles);
  const dated: { event: EventSummary; interval: EventInterval }[] = [];
  const undated: EventSummary[] = [];
  for (const event of events) {
    const interval =
      clock === 'event' ? getEventInterval(event.date, horizonOf(event)) : getReportInterval(event, days);
    if (interval) dated.push({ event, interval });
    else undated.push(event);
  }
  dated.sort((a, b) => a.interval.start - b.interval.start || compareWeight(a.event, b.event));
  undated.sort((a, b) => compareText(a.id, b.id));
  const intervals = dated.map(({ interval }) => interval);
  const ends = Float64Array.from(intervals, ({ end }) => end);
  const latestEnds = new Float64Array(dated.length);
  let latest = Number.NEGATIVE_INFINITY;
  intervals.forEach(({ end }, at) => {
    latest = Math.max(latest, end);
    latestEnds[at] = latest;
  });
  const lastPublication = findLastPublication(articles);
  const stated = Uint8Array.from(dated, ({ event }) => (isStated(event) ? 1 : 0));
  const statedBefore = new Uint32Array(dated.length + 1);
  stated.forEach((one, at) => {
    statedBefore[at + 1] = (statedBefore[at] ?? 0) + one;
  });
  return {
    events: dated.map(({ event }) => event),
    intervals,
    starts: Float64Array.from(intervals, ({ start }) => start),
    stated,
    statedBefore,
    clock,
    latestEnds,
    ends,
    sortedEnds: ends.toSorted(),
    undated,
    firstView: findFirstView(intervals, lastPublication === null ? null : dayNumber(lastPublication)),
  };
}

/** Positions in the index of the events that overlap a stretch of time, in order. */
export function findInView({ intervals, latestEnds }: TimelineIndex, view: Viewport): number[] {
  const found: number[] = [];
  for (let at = firstAfter(latestEnds, view.start, false); at < intervals.length; at++) {
    const interval = intervals[at] as EventInterval;
    if (interval.start >= view.end) break;
    if (interval.end > view.start) found.push(at);
  }
  return found;
}

/** How many events end before a stretch of time begins, or begin after it ends. */
export function countOutside(index: TimelineIndex, view: Viewport): { before: number; after: number } {
  return {
    before: firstAfter(index.sortedEnds, view.start, false),
    after: index.starts.length - firstAfter(index.starts, view.end, true),
  };
}

/** When an event takes place, by id; `null` for undated and unknown ones. */
export function findSpan({ events, intervals }: TimelineIndex, id: string): Viewport | null {
  const at = events.findIndex((event) => event.id === id);
  return intervals[at] ?? null;
}

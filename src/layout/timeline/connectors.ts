// What ties the two clocks together for the selected event: lines from its mark to the days on which it was told, or, on the
// clock of publication, to when it took place. On demand only: for every event at once they would be a thicket.
import { dayNumber } from '../../domain/iso-day.ts';
import type { Clock } from '../../domain/publication-days.ts';
import { findReportDays, indexPublicationDays } from '../../domain/publication-days.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import { getEventInterval } from './event-interval.ts';
import type { Box, Mark, TimeDirection } from './scene.ts';
import { round, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** A line from a mark to the other clock's time: `end` says whether that is drawn there or lies out of view. */
export interface Connector {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly end: 'there' | 'beyond';
  /** The time it leads to, a day number. */
  readonly time: number;
}

export interface ConnectorInput {
  readonly selected: string | null;
  readonly marks: readonly Mark[];
  readonly clock: Clock;
  readonly articles: readonly Pick<ArticleHead, 'id' | 'published'>[];
  readonly plot: Box;
  readonly scale: TimeScale;
  readonly width: number;
  readonly direction: TimeDirection;
}

const holds = (mark: Mark, id: string) =>
  mark.kind === 'event' ? mark.id === id : mark.events.some((event) => event.id === id);

/** The middle of each day on which an event was told. */
function reportTimes(event: EventSummary, articles: ConnectorInput['articles']): number[] {
  return findReportDays(event, indexPublicationDays(articles)).map((day) => dayNumber(day) + 0.5);
}

/** When an event took place: the middle of it, or of its first day where its end is open; none where it is undated. */
function ownTimes(event: EventSummary): number[] {
  const interval = getEventInterval(event.date, 0);
  if (!interval) return [];
  return [interval.openEnd ? interval.start + 0.5 : (interval.start + interval.end) / 2];
}

/** Up to the axis, where the days of publication hang: on the event's own clock to each of them, else to its own time. */
export function buildConnectors(input: ConnectorInput): Connector[] {
  const { selected, marks, clock, articles, plot, scale, width, direction } = input;
  if (selected === null) return [];
  const mark = marks.find((each) => holds(each, selected));
  if (!mark) return [];
  const event = mark.kind === 'event' ? mark.event : mark.events.find(({ id }) => id === selected);
  if (!event) return [];
  const times = clock === 'event' ? reportTimes(event, articles) : ownTimes(event);
  return times.map((time) => {
    const u = scale.toU(time);
    const within = Math.min(Math.max(u, scale.u0), scale.u1);
    return {
      x1: mark.x,
      y1: round(mark.box.y),
      x2: toX(within, width, direction),
      y2: round(plot.y),
      end: within === u ? 'there' : 'beyond',
      time,
    };
  });
}

// What one event looks like at a scale, before it has a row: its shape and the stretch it takes. Works in u (time runs up).
import type { EventSummary } from '../../domain/site-data.ts';
import { getEventInterval } from './event-interval.ts';
import type { EventInterval, IntervalKind } from './event-interval.ts';
import type { TimelineIndex } from './event-index.ts';
import type { MarkShape } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** Half of a dot, and of a stack's lozenge; marks keep `GAP` between them. */
export const DOT_RADIUS = 6.5;
export const STACK_HALF_WIDTH = 16;
export const GAP = 4;
/** The small ring at another source's date. */
export const ALTERNATIVE_RADIUS = 4;
const CAPSULE_LEAST = 20;
/** A day wider than this is drawn from its beginning to its end: a dot would claim noon. */
const DAY_AS_BAR = 40;

export interface PackedEvent {
  readonly at: number;
  readonly event: EventSummary;
  readonly interval: EventInterval;
  readonly shape: MarkShape;
  readonly stated: boolean;
  /** What its date names, in a view so near that days are boxes; from afar that is not told apart. */
  readonly seen: IntervalKind | null;
  readonly u0: number;
  readonly u1: number;
  readonly alternatives: readonly number[];
}
/** Events that share one place, and open as a list. */
export interface PackedStack {
  readonly members: readonly PackedEvent[];
  readonly u: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const NO_ALTERNATIVES: readonly number[] = [];

/** What an interval looks like at a scale, within the plot. */
export function shapeEvent(index: TimelineIndex, at: number, scale: TimeScale): PackedEvent {
  const interval = index.intervals[at] as EventInterval;
  const event = index.events[at] as EventSummary;
  const { u0, u1, toU } = scale;
  const width = (interval.end - interval.start) * scale.pixelsPerDay;
  // Where other sources put it is told of its own time, not of the day of publication.
  const alternatives =
    event.dateAlternatives.length === 0 || index.clock === 'report'
      ? NO_ALTERNATIVES
      : alternativeTimes(event)
          .map(toU)
          .filter((u) => u >= u0 && u <= u1);
  const seen = scale.pixelsPerDay < DAY_AS_BAR ? null : interval.kind;
  const known = { at, event, interval, alternatives, stated: index.stated[at] === 1, seen };
  const dot = (interval.kind === 'clock' || interval.kind === 'day') && width < DAY_AS_BAR;
  const shape = dot ? 'dot' : interval.kind === 'night' ? 'capsule' : 'bar';
  if (dot || width < CAPSULE_LEAST) {
    const half = dot ? DOT_RADIUS : CAPSULE_LEAST / 2;
    const u = clamp(toU((interval.start + interval.end) / 2), u0 + half, u1 - half);
    return { ...known, shape, u0: u - half, u1: u + half };
  }
  const from = Math.max(toU(interval.start), u0);
  const to = Math.min(toU(interval.end), u1);
  // Of a bar cut by an edge, at least a stub is seen.
  if (to - from >= CAPSULE_LEAST) return { ...known, shape, u0: from, u1: to };
  const [least, most] = [Math.min(from, u1 - CAPSULE_LEAST), Math.max(to, u0 + CAPSULE_LEAST)];
  return { ...known, shape, u0: least, u1: most };
}

/** Middles of the intervals on which other sources put an event. */
function alternativeTimes(event: EventSummary): number[] {
  return event.dateAlternatives.flatMap((date) => {
    const interval = getEventInterval(date, 0);
    return interval ? [(interval.start + interval.end) / 2] : [];
  });
}

/** What a mark takes of its row: itself, and the line to where other sources put it. */
export function extentOf({ u0, u1, alternatives }: PackedEvent): readonly [number, number] {
  if (alternatives.length === 0) return [u0, u1];
  return [
    Math.min(u0, ...alternatives.map((u) => u - ALTERNATIVE_RADIUS)),
    Math.max(u1, ...alternatives.map((u) => u + ALTERNATIVE_RADIUS)),
  ];
}

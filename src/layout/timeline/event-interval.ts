// From an event's date to the stretch of time it is drawn over, in fractional day numbers, and how its ends look.
import type { EventDate } from '../../domain/corpus-schema.ts';
import { dayNumber } from '../../domain/iso-day.ts';

/** What the date names: an instant of a clock, one day, a night over midnight, or anything longer. */
export type IntervalKind = 'clock' | 'day' | 'night' | 'span';

export interface EventInterval {
  readonly start: number;
  /** Always after `start`. */
  readonly end: number;
  readonly kind: IntervalKind;
  /** Both ends fade: a part of a month, a month, an approximate date. */
  readonly soft: boolean;
  /** "Until the 9th": when it began is not told. */
  readonly openStart: boolean;
  /** "Since the 27th": when it ended is not told. */
  readonly openEnd: boolean;
}

/** Hours of the parts of a day, from and to. */
const DAY_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  dawn: [4, 6],
  morning: [6, 12],
  noon: [11.5, 12.5],
  afternoon: [12, 17],
  evening: [17, 21],
  night: [18, 30],
  midnight: [23.5, 24.5],
};
const SOFT_PRECISIONS = new Set(['part-of-month', 'month', 'season', 'year', 'decade', 'week']);
const MINUTE = 1 / 1440;

/** `'18:30'` → 0.7708, the fraction of a day. */
function dayFraction(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) / 1440;
}

/**
 * `{ start: '2020-10-09', end: '2020-10-09', precision: 'day' }` → `[18544, 18545)`, kind `day`; a night runs from 18:00
 * to 06:00; an open end runs to `horizon`, an open start over one day before the end. Undated → `null`.
 */
export function getEventInterval(date: EventDate, horizon: number): EventInterval | null {
  const { start, end, precision, clock, dayPart } = date;
  const first = start === null ? null : dayNumber(start);
  const last = end === null ? null : dayNumber(end);
  const make = (from: number, to: number, kind: IntervalKind): EventInterval => ({
    start: from,
    end: Math.max(to, from + MINUTE),
    kind,
    soft: date.approximate || SOFT_PRECISIONS.has(precision),
    openStart: first === null,
    openEnd: last === null,
  });
  if (first === null && last === null) return null;
  if (first === null) return make(last ?? 0, (last ?? 0) + 1, 'span');
  const part = dayPart === null ? undefined : DAY_PARTS[dayPart];
  if (last === null) {
    // "Since 06:30" begins at that hour.
    const from = first + (clock ? dayFraction(clock.from) : (part?.[0] ?? 0) / 24);
    return make(from, Math.max(horizon, first + 1), 'span');
  }
  if (precision === 'night') return make(first + 0.75, Math.max(last, first + 1) + 0.25, 'night');
  if (last > first) return make(first, last + 1, 'span');
  if (clock) {
    const from = dayFraction(clock.from);
    const to = clock.to === null ? from + MINUTE : dayFraction(clock.to);
    // "From 22:00 to 02:00" ends on the next day.
    return make(first + from, first + (to < from ? to + 1 : to), 'clock');
  }
  if (part) return make(first + part[0] / 24, first + part[1] / 24, dayPart === 'night' ? 'night' : 'clock');
  return make(first, first + 1, 'day');
}

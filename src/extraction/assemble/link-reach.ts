// The days on which what a mention tells can have been, as numbers: how far apart two mentions lie is asked of millions of pairs.
import type { Mention } from '../../domain/corpus-schema.ts';
import { dayNumber } from '../../domain/iso-day.ts';

/** What is planned without a last day is expected within so many days; what lies at some time before, within so many. */
const AHEAD = 7;
const BACK = 60;

/** Of a longer stretch no day is the day of something. */
const WEEK = 7;

/** The first and the last day number; infinite where any day before or after will do. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** Whether a date has a first day and no last one: "منذ 27 أيلول". */
export const isOpenEnded = ({ date }: Mention) => date.start !== null && date.end === null;

function firstDay({ date: { start, end } }: Mention): number {
  if (start !== null) return dayNumber(start);
  return end === null ? Number.NEGATIVE_INFINITY : dayNumber(end) - BACK;
}

function lastDay({ date: { start, end }, modality, type }: Mention): number {
  if (end !== null) return dayNumber(end);
  const lasts = start === null || type === 'clash' || modality === 'ongoing';
  return lasts ? Number.POSITIVE_INFINITY : dayNumber(start) + AHEAD;
}

/** "في تشرين الأول": a month in which something happened is no day that two mentions share. */
export const isWide = ({ date: { start, end } }: Mention) =>
  start !== null && end !== null && dayNumber(end) - dayNumber(start) > WEEK;

/** The days that a mention reaches over; an open date as far as its kind does. */
export const reachOf = (mention: Mention): Reach => ({ first: firstDay(mention), last: lastDay(mention) });

/** How far two stretches are apart in days: 0 where they touch. */
export const gapBetween = (a: Reach, b: Reach): number => Math.max(0, a.first - b.last, b.first - a.last);

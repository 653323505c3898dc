// A date as an editor sets it, and the same as an event's date: bounds checked by what the precision promises, EDTF written as
// the engine writes it. Refusals are codes, worded by i18n.
import type { DayPart } from '../calendar-days.ts';
import {
  DAY_PARTS,
  daysFrom,
  decadeDays,
  monthDays,
  monthOf,
  SEASONS,
  seasonDays,
  yearDays,
  yearOf,
} from '../calendar-days.ts';
import type { EventDate } from '../corpus-schema.ts';
import type { IsoDay } from '../iso-day.ts';
import { daysBetween, isIsoDay } from '../iso-day.ts';
import { UNDATED } from '../site-data.ts';
import type { SetDate } from './review-schema.ts';

/** Why a date is none. */
export const DATE_PROBLEMS = [
  /** A precision, and no day. */
  'no-day',
  /** Undated, and yet with a day, a part of one or a time. */
  'day-of-undated',
  'not-a-day',
  'end-before-start',
  /** More than one day, where the precision is that of a day or finer. */
  'more-than-a-day',
  /** A night is that of one day or spans two. */
  'more-than-a-night',
  'more-than-a-week',
  'more-than-half-a-month',
  /** No month, season, year or decade has just these days. */
  'not-a-month',
  'not-a-season',
  'not-a-year',
  'not-a-decade',
  'no-day-part',
  'unknown-day-part',
  'no-clock',
  'not-a-time',
] as const;
export type DateProblem = (typeof DATE_PROBLEMS)[number];

export type MadeDate =
  | { readonly date: EventDate; readonly problem: null }
  | { readonly date: null; readonly problem: DateProblem };

/** An event's date as an editor would set it: all but its EDTF, which follows from it. */
export function setDateOf({
  start,
  end,
  precision,
  dayPart,
  clock,
  approximate,
  stated,
}: EventDate): SetDate {
  return { precision, start, end, dayPart, clock, approximate, stated };
}

const isTime = (time: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
const isDayPart = (part: string): part is DayPart => DAY_PARTS.some((known) => known === part);

/** The calendar's month, season, year or decade that begins on a day; `null` for other precisions, or where none does. */
function namedFrom(start: IsoDay, precision: SetDate['precision']) {
  const year = yearOf(start);
  switch (precision) {
    case 'month':
      return monthDays(year, monthOf(start), null);
    case 'season':
      return SEASONS.map((season) => seasonDays(year, season)).find((days) => days?.start === start) ?? null;
    case 'year':
      return yearDays(year, null);
    case 'decade':
      return decadeDays(Math.floor(year / 10) * 10, null);
    default:
      return null;
  }
}

/** What the bounds of a precision may be; months and years of the Hijri calendar are shorter than those of ours. */
function findBoundsProblem({ precision }: SetDate, start: IsoDay, end: IsoDay): DateProblem | null {
  const days = daysBetween(start, end) + 1;
  const named = namedFrom(start, precision);
  const isNamed = named?.start === start && named.end === end;
  switch (precision) {
    case 'minute':
    case 'hour':
    case 'part-of-day':
    case 'day':
      return days === 1 ? null : 'more-than-a-day';
    case 'night':
      return days <= 2 ? null : 'more-than-a-night';
    case 'week':
      return days <= 7 ? null : 'more-than-a-week';
    case 'part-of-month':
      return days <= 16 ? null : 'more-than-half-a-month';
    case 'month':
      return isNamed || days === 29 || days === 30 ? null : 'not-a-month';
    case 'season':
      return isNamed ? null : 'not-a-season';
    case 'year':
      return isNamed || days === 354 || days === 355 ? null : 'not-a-year';
    case 'decade':
      return isNamed ? null : 'not-a-decade';
    case 'span':
    case 'unknown':
      return null;
    default:
      return precision satisfies never;
  }
}

function findProblem(set: SetDate): DateProblem | null {
  const { precision, start, end, dayPart, clock } = set;
  if (precision === 'unknown')
    return [start, end, dayPart, clock].every((given) => given === null) ? null : 'day-of-undated';
  if (start === null && end === null) return 'no-day';
  if ((start !== null && !isIsoDay(start)) || (end !== null && !isIsoDay(end))) return 'not-a-day';
  if (start && end && start > end) return 'end-before-start';
  if (dayPart !== null && !isDayPart(dayPart)) return 'unknown-day-part';
  if (precision === 'part-of-day' && dayPart === null) return 'no-day-part';
  if ((precision === 'minute' || precision === 'hour') && !clock) return 'no-clock';
  if (clock && !(isTime(clock.from) && (clock.to === null || isTime(clock.to)))) return 'not-a-time';
  return start && end ? findBoundsProblem(set, start, end) : null;
}

/** What stands at the end of an open interval: the month or year that begins or ends there, else the day. */
function writeBound({ precision }: SetDate, day: IsoDay, side: 'start' | 'end'): string {
  const days =
    precision === 'month'
      ? monthDays(yearOf(day), monthOf(day), null)
      : precision === 'year'
        ? yearDays(yearOf(day), null)
        : null;
  return days?.[side] === day ? days.edtf : day;
}

function writeEdtf(set: SetDate): string {
  const { precision, start, end, approximate, clock } = set;
  // Of an approximate clock time it is the hour that is so.
  const about = approximate && !clock ? '~' : '';
  if (!start || !end) {
    const from = start ? writeBound(set, start, 'start') + about : '..';
    return `${from}/${end ? writeBound(set, end, 'end') + about : '..'}`;
  }
  const named = namedFrom(start, precision);
  if (named && named.end === end) {
    // EDTF has no mark of doubt for decades and, as most read it, none for seasons.
    return precision === 'month' || precision === 'year' ? named.edtf + about : named.edtf;
  }
  const { edtf } = daysFrom(start, end, precision);
  return about ? `${edtf.replace('/', '~/')}~` : edtf;
}

/**
 * `makeDate({ precision: 'night', start: '2020-10-08', end: '2020-10-09', … })` → `edtf: '2020-10-08/2020-10-09'`; an open end →
 * `'2020-09-27/..'`; `precision: 'day'` with two days → `problem: 'more-than-a-day'`.
 */
export function makeDate(set: SetDate): MadeDate {
  const problem = findProblem(set);
  if (problem) return { date: null, problem };
  if (set.precision === 'unknown') return { date: UNDATED, problem: null };
  return { date: { edtf: writeEdtf(set), ...set }, problem: null };
}

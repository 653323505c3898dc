// What the fields of a date hold while an editor fills them: text and choices, a precision first, then only what it needs.
// From an event's date into fields, and out of them again.
import { foldArabic } from '../arabic-fold.ts';
import type { DayPart, PartOf, Season } from '../calendar-days.ts';
import {
  DAY_PARTS,
  daysFrom,
  decadeDays,
  firstMonthOf,
  monthDays,
  monthOf,
  PARTS_OF,
  SEASONS,
  seasonDays,
  weekDays,
  yearDays,
  yearOf,
} from '../calendar-days.ts';
import type { EventDate, Precision } from '../corpus-schema.ts';
import type { IsoDay } from '../iso-day.ts';
import { daysBetween, makeDay, shiftDay, shiftMonth } from '../iso-day.ts';
import { makeDate, setDateOf } from './make-date.ts';
import type { DateProblem, MadeDate } from './make-date.ts';
import { readDay, readMonth, readYear } from './read-day.ts';
import type { SetDate } from './review-schema.ts';

/** Both ends, or open: from then on, until then. */
export const DATE_ENDS = ['both', 'since', 'until'] as const;
export type DateEnds = (typeof DATE_ENDS)[number];

export interface DateDraft {
  readonly precision: Precision;
  readonly ends: DateEnds;
  /** A day, month or year as it is typed, by the precision. */
  readonly from: string;
  /** Of a span: its last day. */
  readonly to: string;
  readonly part: PartOf;
  readonly season: Season;
  /** A night over midnight, into the next day. */
  readonly overnight: boolean;
  readonly dayPart: DayPart | null;
  readonly timeFrom: string;
  readonly timeTo: string;
  readonly zone: string;
  readonly approximate: boolean;
  readonly stated: boolean;
}

/** The field that a problem lies in. */
export type DateControl = 'from' | 'to' | 'dayPart' | 'time';
export type DraftProblem = DateProblem | 'not-a-typed-day' | 'not-a-typed-month' | 'not-a-typed-year';
export type ReadDraft =
  | { readonly date: EventDate; readonly problem: null; readonly control: null }
  | { readonly date: null; readonly problem: DraftProblem; readonly control: DateControl };

/** How finely the first field is written: a month as `2020-10`, a year as `2020`. */
const unitOf = (precision: Precision): 'day' | 'month' | 'year' =>
  precision === 'month' || precision === 'part-of-month'
    ? 'month'
    : precision === 'year' || precision === 'decade' || precision === 'season'
      ? 'year'
      : 'day';

const write = (day: IsoDay, precision: Precision) =>
  day.slice(0, { day: 10, month: 7, year: 4 }[unitOf(precision)]);

/** What a typed text means as a day: its month's or year's first, where it is no finer. */
function readTyped(typed: string, precision: Precision, atHand: IsoDay | null): IsoDay | null {
  const unit = unitOf(precision);
  if (unit === 'day') return readDay(typed, atHand);
  if (unit === 'month') return readMonth(typed, atHand);
  const year = readYear(typed);
  return year === null ? null : makeDay(year, 1, 1);
}

const PROBLEM_OF_UNIT = {
  day: 'not-a-typed-day',
  month: 'not-a-typed-month',
  year: 'not-a-typed-year',
} as const;

/** The closed stretch that begins in `from`, before an end is opened. */
function stretchOf(draft: DateDraft, from: IsoDay, to: IsoDay) {
  const year = yearOf(from);
  switch (draft.precision) {
    case 'night':
      return daysFrom(from, draft.overnight ? shiftDay(from, 1) : from, 'night');
    case 'span':
      return { ...daysFrom(from, from, 'span'), end: to };
    case 'week':
      return weekDays(from, 0, null);
    case 'part-of-month':
      return monthDays(year, monthOf(from), draft.part);
    case 'month':
      return monthDays(year, monthOf(from), null);
    case 'season':
      return seasonDays(year, draft.season);
    case 'year':
      return yearDays(year, null);
    case 'decade':
      return decadeDays(Math.floor(year / 10) * 10, null);
    case 'unknown':
      return null;
    default:
      return daysFrom(from, from, draft.precision);
  }
}

/** `'9'` → `'09:00'`, `'٩:٠٥'` and `'9.05'` → `'09:05'`; what is no time stays as it is, to be refused. */
function writeTime(typed: string): string {
  const [hours = '', minutes = '00', ...more] = foldArabic(typed).trim().split(/[:.]/);
  return more.length > 0 || !/^\d{1,2}$/.test(hours) || !/^\d{2}$/.test(minutes)
    ? typed
    : `${hours.padStart(2, '0')}:${minutes}`;
}

/** Whether a precision has room for a clock time, and whether it needs one. */
export const takesClock = ({ precision }: Pick<DateDraft, 'precision'>) =>
  precision === 'minute' || precision === 'hour';
/** A part of a day is said of a day or less. */
const takesDayPart = (precision: Precision) =>
  precision === 'part-of-day' || precision === 'night' || precision === 'minute' || precision === 'hour';

const CONTROL_OF: Readonly<Partial<Record<DateProblem, DateControl>>> = {
  'end-before-start': 'to',
  'no-day-part': 'dayPart',
  'unknown-day-part': 'dayPart',
  'no-clock': 'time',
  'not-a-time': 'time',
};

/**
 * The date that the fields say. `atHand`: a day from which what is left out is taken: `from: '9'` of a day with one of October
 * 2020 at hand → `2020-10-09`. `from: '9'` without → `problem: 'not-a-typed-day'`, in `control: 'from'`.
 */
export function readDraft(draft: DateDraft, atHand: IsoDay | null): ReadDraft {
  const { precision, ends, approximate, stated } = draft;
  const fail = (problem: DraftProblem, control: DateControl): ReadDraft => ({ date: null, problem, control });
  const answer = (made: MadeDate): ReadDraft =>
    made.date
      ? { date: made.date, problem: null, control: null }
      : fail(made.problem, CONTROL_OF[made.problem] ?? 'from');
  const blank = { dayPart: null, clock: null, approximate: false, stated: false };
  if (precision === 'unknown') return answer(makeDate({ ...blank, precision, start: null, end: null }));
  const problem = PROBLEM_OF_UNIT[unitOf(precision)];
  const from = readTyped(draft.from, precision, atHand);
  if (from === null) return fail(problem, 'from');
  const to = precision === 'span' && ends === 'both' ? readTyped(draft.to, precision, from) : from;
  if (to === null) return fail(problem, 'to');
  const stretch = stretchOf(draft, from, to);
  if (stretch === null) return fail(problem, 'from');
  const clock =
    takesClock(draft) && draft.timeFrom.trim() !== ''
      ? {
          from: writeTime(draft.timeFrom),
          to: draft.timeTo.trim() === '' ? null : writeTime(draft.timeTo),
          zone: draft.zone.trim() || null,
        }
      : null;
  return answer(
    makeDate({
      precision,
      start: ends === 'until' ? null : stretch.start,
      end: ends === 'since' ? null : stretch.end,
      dayPart: takesDayPart(precision) ? draft.dayPart : null,
      clock,
      approximate,
      stated,
    }),
  );
}

const EMPTY: DateDraft = {
  precision: 'day',
  ends: 'both',
  from: '',
  to: '',
  part: 'early',
  season: 'spring',
  overnight: true,
  dayPart: null,
  timeFrom: '',
  timeTo: '',
  zone: '',
  approximate: false,
  stated: true,
};

const sameSet = (a: SetDate, b: SetDate) => JSON.stringify(a) === JSON.stringify(b);

/** The fields of a date; a stretch that they have no name for (half a month, a month of the Hijri calendar) is a span of days. */
export function draftOf(date: EventDate): DateDraft {
  const { precision, start, end, clock } = date;
  const day = start ?? end;
  if (day === null) return { ...EMPTY, precision: 'unknown', stated: false };
  const late = Number(day.slice(8));
  const draft: DateDraft = {
    ...EMPTY,
    precision,
    ends: start === null ? 'until' : end === null ? 'since' : 'both',
    from: write(day, precision),
    to: precision === 'span' && start && end ? end : '',
    part: PARTS_OF[late <= 10 ? 0 : late <= 20 ? 1 : 2] ?? 'early',
    season: SEASONS.find((season) => firstMonthOf(season) === monthOf(day)) ?? 'spring',
    overnight: start === null || end === null ? false : daysBetween(start, end) > 0,
    dayPart: DAY_PARTS.find((part) => part === date.dayPart) ?? null,
    timeFrom: clock?.from ?? '',
    timeTo: clock?.to ?? '',
    zone: clock?.zone ?? '',
    approximate: date.approximate,
    stated: date.stated,
  };
  const read = readDraft(draft, null);
  if (read.date && sameSet(setDateOf(read.date), setDateOf(date))) return draft;
  return { ...draft, precision: 'span', from: day, to: start && end ? end : '' };
}

/** Another precision, with what was typed carried over: `2020-10-09` to the month is `2020-10`, and that to the day `2020-10-01`. */
export function switchPrecision(draft: DateDraft, precision: Precision, atHand: IsoDay | null): DateDraft {
  const read = readTyped(draft.from, draft.precision, atHand);
  const day = read ?? (draft.from.trim() === '' ? atHand : null);
  // A year or month says no day of its own: the one at hand, where it lies in it.
  const kept = day && atHand?.startsWith(write(day, draft.precision)) ? atHand : day;
  return {
    ...draft,
    precision,
    from: kept ? write(kept, precision) : draft.from,
    to: precision === 'span' && draft.to === '' && kept ? kept : draft.to,
    overnight: precision === 'night' || draft.overnight,
    dayPart: precision === 'night' ? 'night' : takesDayPart(precision) ? draft.dayPart : null,
    part: kept
      ? (PARTS_OF[Math.min(2, Math.floor((Number(kept.slice(8)) - 1) / 10))] ?? draft.part)
      : draft.part,
    season: kept ? seasonOf(kept) : draft.season,
    ends: takesClock({ precision }) ? 'both' : draft.ends,
  };
}

const seasonOf = (day: IsoDay): Season => SEASONS[Math.floor(((monthOf(day) + 9) % 12) / 3)] ?? 'spring';

/** One step of the arrows: a day, month, year or decade later or earlier; the text itself where it is no date. */
export function stepTyped(typed: string, precision: Precision, atHand: IsoDay | null, by: number): string {
  const day = readTyped(typed, precision, atHand);
  if (day === null) return typed;
  const unit = unitOf(precision);
  const months = precision === 'decade' ? 120 : unit === 'year' ? 12 : 1;
  const stepped =
    unit === 'day' ? shiftDay(day, precision === 'week' ? 7 * by : by) : shiftMonth(day, months * by);
  return write(stepped, precision);
}

// A resolved stretch of days before it becomes an EventDate: the calendar's stretches with the rule that gave them.
import type { CalendarDays, PartOf, Season } from '../../../domain/calendar-days.ts';
import {
  daysFrom,
  decadeDays,
  firstMonthOf,
  monthDays,
  seasonDays,
  weekDays,
  yearDays,
} from '../../../domain/calendar-days.ts';
import type { Precision } from '../../../domain/corpus-schema.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { isoWeekday, makeDay, shiftDay } from '../../../domain/iso-day.ts';
import type { TimeWarning } from '../types.ts';

/** Days start … end inclusive; `null`: open on that side. */
export interface Stretch {
  readonly edtf: string;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** Has its own month or year; at most the year came from the reference. */
  readonly explicit: boolean;
  /** The rule that gave it, without the prefix `time.`. */
  readonly rule: string;
  readonly warnings: readonly TimeWarning[];
  /** What the rule's wording needs beyond words, reference and result. */
  readonly params?: Readonly<Record<string, string>>;
}

/** A stretch of the calendar, as a rule gave it. */
const byRule = (days: CalendarDays, rule: string, explicit: boolean): Stretch => ({
  ...days,
  approximate: false,
  explicit,
  rule,
  warnings: [],
});

/** One day. */
export const dayStretch = (day: IsoDay, rule: string, explicit: boolean): Stretch =>
  byRule(daysFrom(day, day, 'day'), rule, explicit);

/** From one day to another: `2020-10-08/2020-10-09`, or the one day. */
export const daysStretch = (
  start: IsoDay,
  end: IsoDay,
  precision: Precision,
  rule: string,
  explicit: boolean,
): Stretch => byRule(daysFrom(start, end, precision), rule, explicit);

/** Days 1–10, 11–20 and 21 to the end of a month, or the whole month. */
export function monthStretch(
  year: number,
  month: number,
  part: PartOf | null,
  rule: string,
  explicit: boolean,
): Stretch | null {
  const days = monthDays(year, month, part);
  return days && byRule(days, rule, explicit);
}

/** A year, or a third of it: January to April, May to August, September to December. */
export function yearStretch(
  year: number,
  part: PartOf | null,
  rule: string,
  explicit: boolean,
): Stretch | null {
  const days = yearDays(year, part);
  return days && byRule(days, rule, explicit);
}

/** `decadeStretch(1990)` → `199X`; its early, middle and late years are 0–3, 3–7 and 7–9. */
export function decadeStretch(
  first: number,
  part: PartOf | null,
  rule = 'decade',
  explicit = true,
): Stretch | null {
  const days = decadeDays(first, part);
  const named = part && rule === 'decade' ? 'part-of-decade' : rule;
  return days && byRule(days, named, explicit);
}

/** `centuryStretch(1900)` → `1900/1999`, the first from the year 1; its early, middle and late years are the thirds of a decade, tenfold. */
export function centuryStretch(
  first: number,
  part: PartOf | null,
  rule: string,
  explicit: boolean,
): Stretch | null {
  const [from, to] =
    part === 'early' ? [0, 33] : part === 'mid' ? [33, 66] : part === 'late' ? [66, 99] : [0, 99];
  const [firstYear, lastYear] = [Math.max(1, first + from), first + to];
  const start = makeDay(firstYear, 1, 1);
  const end = makeDay(lastYear, 12, 31);
  if (!start || !end) return null;
  return {
    ...daysStretch(start, end, 'span', part && rule === 'century' ? 'part-of-century' : rule, explicit),
    edtf: [firstYear, lastYear].map((year) => String(year).padStart(4, '0')).join('/'),
  };
}

/** The ISO week (Monday to Sunday) that holds a day, `offset` weeks on; parts: Mon–Wed, Tue–Fri, Thu–Sun. */
export const weekStretch = (reference: IsoDay, offset: number, part: PartOf | null, rule: string): Stretch =>
  byRule(weekDays(reference, offset, part), rule, false);

/** Saturday and Sunday of an ISO week; about, for the free days differ from country to country. */
export function weekendStretch(reference: IsoDay, offset: number): Stretch {
  const saturday = shiftDay(reference, 6 - isoWeekday(reference) + 7 * offset);
  const days = daysStretch(saturday, shiftDay(saturday, 1), 'span', 'weekend', false);
  return { ...days, edtf: days.edtf.replace('/', '~/').concat('~'), approximate: true };
}

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December; a part is a month. */
export function seasonStretch(
  year: number,
  season: Season,
  part: PartOf | null,
  explicit: boolean,
): Stretch | null {
  if (part) {
    const at = firstMonthOf(season) - 1 + (part === 'early' ? 0 : part === 'mid' ? 1 : 2);
    const month = monthStretch(year + Math.floor(at / 12), (at % 12) + 1, null, 'part-of-season', explicit);
    return month && { ...month, precision: 'span' };
  }
  const days = seasonDays(year, season);
  if (!days) return null;
  // The step names the months.
  const params = { date: `${days.start.slice(0, 7)}/${days.end.slice(0, 7)}` };
  return { ...byRule(days, 'season', explicit), params };
}

// A resolved stretch of days before it becomes an EventDate, and the calendar stretches that everything else is built from.
import type { Precision } from '../../../domain/corpus-schema.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { isoWeekday, lastDayOf, makeDay, shiftDay } from '../../../domain/iso-day.ts';
import type { PartOf, SeasonShape } from '../shapes.ts';
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

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7));

/** One day. */
export function dayStretch(day: IsoDay, rule: string, explicit: boolean): Stretch {
  return {
    edtf: day,
    start: day,
    end: day,
    precision: 'day',
    approximate: false,
    explicit,
    rule,
    warnings: [],
  };
}

/** From one day to another: `2020-10-08/2020-10-09`, or the one day. */
export function daysStretch(
  start: IsoDay,
  end: IsoDay,
  precision: Precision,
  rule: string,
  explicit: boolean,
): Stretch {
  const edtf = start === end ? start : `${start}/${end}`;
  return { edtf, start, end, precision, approximate: false, explicit, rule, warnings: [] };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** Days 1–10, 11–20 and 21 to the end of a month, or the whole month. */
export function monthStretch(
  year: number,
  month: number,
  part: PartOf | null,
  rule: string,
  explicit: boolean,
): Stretch | null {
  const last = lastDayOf(year, month);
  const [from, to] =
    part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : part === 'late' ? [21, last] : [1, last];
  const start = makeDay(year, month, from);
  const end = makeDay(year, month, to);
  if (!start || !end) return null;
  if (part) return daysStretch(start, end, 'part-of-month', rule, explicit);
  return { ...daysStretch(start, end, 'month', rule, explicit), edtf: start.slice(0, 7) };
}

/** A year, or a third of it: January to April, May to August, September to December. */
export function yearStretch(
  year: number,
  part: PartOf | null,
  rule: string,
  explicit: boolean,
): Stretch | null {
  const [from, to] =
    part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12];
  const start = makeDay(year, from, 1);
  const end = makeDay(year, to, lastDayOf(year, to));
  if (!start || !end) return null;
  const whole = daysStretch(start, end, part ? 'span' : 'year', rule, explicit);
  return part
    ? { ...whole, edtf: `${start.slice(0, 7)}/${end.slice(0, 7)}` }
    : { ...whole, edtf: pad(year, 4) };
}

/** `decadeStretch(1990)` → `199X`; its early, middle and late years are 0–3, 3–7 and 7–9. */
export function decadeStretch(
  first: number,
  part: PartOf | null,
  rule = 'decade',
  explicit = true,
): Stretch | null {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [3, 7] : part === 'late' ? [7, 9] : [0, 9];
  const start = makeDay(first + from, 1, 1);
  const end = makeDay(first + to, 12, 31);
  if (!start || !end) return null;
  const named = part && rule === 'decade' ? 'part-of-decade' : rule;
  const whole = daysStretch(start, end, part ? 'span' : 'decade', named, explicit);
  return {
    ...whole,
    edtf: part ? `${start.slice(0, 4)}/${end.slice(0, 4)}` : `${pad(first, 4).slice(0, 3)}X`,
  };
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
    edtf: `${pad(firstYear, 4)}/${pad(lastYear, 4)}`,
  };
}

/** The ISO week (Monday to Sunday) that holds a day, `offset` weeks on; parts: Mon–Wed, Tue–Fri, Thu–Sun. */
export function weekStretch(reference: IsoDay, offset: number, part: PartOf | null, rule: string): Stretch {
  const monday = shiftDay(reference, 1 - isoWeekday(reference) + 7 * offset);
  const [from, to] = part === 'early' ? [0, 2] : part === 'mid' ? [1, 4] : part === 'late' ? [3, 6] : [0, 6];
  return daysStretch(shiftDay(monday, from), shiftDay(monday, to), part ? 'span' : 'week', rule, false);
}

/** Saturday and Sunday of an ISO week; about, for the free days differ from country to country. */
export function weekendStretch(reference: IsoDay, offset: number): Stretch {
  const saturday = shiftDay(reference, 6 - isoWeekday(reference) + 7 * offset);
  const days = daysStretch(saturday, shiftDay(saturday, 1), 'span', 'weekend', false);
  return { ...days, edtf: days.edtf.replace('/', '~/').concat('~'), approximate: true };
}

const SEASONS: Readonly<Record<SeasonShape['season'], { code: number; months: readonly [number, number] }>> =
  {
    spring: { code: 21, months: [3, 5] },
    summer: { code: 22, months: [6, 8] },
    autumn: { code: 23, months: [9, 11] },
    winter: { code: 24, months: [12, 2] },
  };

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December; a part is a month. */
export function seasonStretch(
  year: number,
  season: SeasonShape['season'],
  part: PartOf | null,
  explicit: boolean,
): Stretch | null {
  const { code, months } = SEASONS[season];
  if (part) {
    const at = months[0] - 1 + (part === 'early' ? 0 : part === 'mid' ? 1 : 2);
    const month = monthStretch(year + Math.floor(at / 12), (at % 12) + 1, null, 'part-of-season', explicit);
    return month && { ...month, precision: 'span' };
  }
  const lastYear = months[1] < months[0] ? year + 1 : year;
  const start = makeDay(year, months[0], 1);
  const end = makeDay(lastYear, months[1], lastDayOf(lastYear, months[1]));
  if (!start || !end) return null;
  const days = daysStretch(start, end, 'season', 'season', explicit);
  // The step names the months.
  const params = { date: `${start.slice(0, 7)}/${end.slice(0, 7)}` };
  return { ...days, params, edtf: `${pad(year, 4)}-${code}` };
}

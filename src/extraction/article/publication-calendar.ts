// Where a date of a text lies seen from a candidate day: plain arithmetic on day numbers, as every candidate is asked.
import { dayNumber, makeDay, weekdayOfNumber } from '../../domain/iso-day.ts';
import type { DayShape } from '../time/shapes.ts';

/** Days of 400 years, of the years of a century in them and of four years, and the days from 1 March 0000 to 1970. */
const [ERA, CENTURY, LEAP_CYCLE, TO_EPOCH] = [146_097, 36_524, 1461, 719_468];

/** The day of the year, from 1 March on, so that a leap day comes last: `dayOfMarchYear(0)` (1 January 1970) → 306. */
function dayOfMarchYear(day: number): number {
  const inEra = (((day + TO_EPOCH) % ERA) + ERA) % ERA;
  const century = Math.min(3, Math.floor(inEra / CENTURY));
  const inCycle = (inEra - century * CENTURY) % LEAP_CYCLE;
  return inCycle - 365 * Math.min(3, Math.floor(inCycle / 365));
}

/** Months from March of a day of such a year: five months on end have 153 days. */
const monthsFromMarch = (inYear: number) => Math.floor((5 * inYear + 2) / 153);

/** Month of a day number, 1 to 12. */
export const monthOf = (day: number) => ((monthsFromMarch(dayOfMarchYear(day)) + 2) % 12) + 1;

/** Day of the month of a day number, 1 to 31. */
export function dayOfMonth(day: number): number {
  const inYear = dayOfMarchYear(day);
  return inYear - Math.floor((153 * monthsFromMarch(inYear) + 2) / 5) + 1;
}

/** The year of a day number; in its first and last hours perhaps the neighbour's. */
export const roughYear = (day: number) => Math.floor(1970 + day / 365.2425);

/** Days from the date to the candidate, and whether the date then falls on the weekday that is written with it. */
export interface Told {
  readonly gap: number;
  readonly weekdayFits: boolean;
}

/**
 * How a date lies to a candidate day (a day number): "9 أكتوبر" by its nearest occurrence, "9 أكتوبر 2020" by its one, "21
 * الجاري" by the candidate's month; `null` for a date that no calendar fixes ("17 منه") or a day that does not exist.
 */
export function tellDay({
  day: figure,
  month,
  year,
  weekday,
}: DayShape): ((day: number) => Told | null) | null {
  const fits = (told: number) => weekday === null || weekdayOfNumber(told) === weekday;
  if ((month.kind === 'relative' && month.offset === 0) || month.kind === 'open')
    return (day) => {
      const gap = dayOfMonth(day) - figure;
      return { gap, weekdayFits: fits(day - gap) };
    };
  if (month.kind !== 'known') return null;
  const occurrence = (at: number) => {
    const iso = makeDay(at, month.value, figure);
    return iso === null ? null : dayNumber(iso);
  };
  if (year.kind === 'known') {
    const told = occurrence(year.value);
    return told === null ? null : (day) => ({ gap: day - told, weekdayFits: fits(told) });
  }
  const offset = year.kind === 'relative' ? year.offset : 0;
  // Candidates are asked in turn: the occurrences about one year serve for all of its days.
  let about = Number.NaN;
  let occurrences: number[] = [];
  return (day) => {
    const rough = roughYear(day) + offset;
    if (rough !== about) {
      about = rough;
      occurrences = [rough - 1, rough, rough + 1].flatMap((at) => occurrence(at) ?? []);
    }
    let best: number | null = null;
    for (const told of occurrences)
      if (best === null || Math.abs(day - told) < Math.abs(day - best)) best = told;
    return best === null ? null : { gap: day - best, weekdayFits: fits(best) };
  };
}

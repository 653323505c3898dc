// Where a date of a text lies seen from a candidate day: plain arithmetic on day numbers, as every candidate is asked.
import { dayNumber, makeDay, weekdayOfNumber } from '../../domain/iso-day.ts';
import type { DayShape } from '../time/shapes.ts';

/** Month of a day number, 1 to 12. */
export const monthOf = (day: number) => new Date(day * 86_400_000).getUTCMonth() + 1;
const dayOfMonth = (day: number) => new Date(day * 86_400_000).getUTCDate();
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
  const known = new Map<number, number | null>();
  const occurrence = (at: number) => {
    let told = known.get(at);
    if (told === undefined) {
      const iso = makeDay(at, month.value, figure);
      told = iso === null ? null : dayNumber(iso);
      known.set(at, told);
    }
    return told;
  };
  if (year.kind === 'known') {
    const told = occurrence(year.value);
    return told === null ? null : (day) => ({ gap: day - told, weekdayFits: fits(told) });
  }
  const offset = year.kind === 'relative' ? year.offset : 0;
  return (day) => {
    const rough = roughYear(day) + offset;
    let best: number | null = null;
    for (let at = rough - 1; at <= rough + 1; at++) {
      const told = occurrence(at);
      if (told !== null && (best === null || Math.abs(day - told) < Math.abs(day - best))) best = told;
    }
    return best === null ? null : { gap: day - best, weekdayFits: fits(best) };
  };
}

// Where dates lie on a short stretch of the calendar, as parts of a whole: for a small picture beside the words.
import type { EventDate } from '../../../domain/corpus-schema.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import { daysBetween, shiftDay, shiftMonth } from '../../../domain/iso-day.ts';

/** From 0 at the first day's beginning to 1 at the last one's end. */
export interface AxisBar {
  readonly from: number;
  readonly to: number;
  /** The side on which it goes on beyond what is known. */
  readonly open: 'start' | 'end' | null;
}
export interface DateAxis {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** `null`: undated. */
  readonly now: AxisBar | null;
  readonly next: AxisBar | null;
  /** Where months begin, or years where the stretch is long; in one or two months, the thirds of each too. */
  readonly ticks: readonly {
    readonly at: number;
    readonly day: IsoDay;
    readonly unit: 'day' | 'month' | 'year';
  }[];
}

/** Months: a longer stretch is told by its years. */
const MOST_MONTHS = 7;
/** Days: a longer stretch has no days marked. */
const MOST_DAYS = 62;
/** Days that an open date is drawn on. */
const OPEN_DAYS = 14;

const firstDay = ({ start, end }: EventDate): IsoDay | null => start ?? (end && shiftDay(end, -OPEN_DAYS));
const lastDay = ({ start, end }: EventDate): IsoDay | null => end ?? (start && shiftDay(start, OPEN_DAYS));

/** The axis of a date and the one that it is to become: whole months about both; `null` where neither has a day. */
export function buildDateAxis(now: EventDate, next: EventDate | null): DateAxis | null {
  const dates = next ? [now, next] : [now];
  const days = dates
    .flatMap((date) => [firstDay(date), lastDay(date)])
    .filter((day) => day !== null)
    .toSorted();
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  const byYear = daysBetween(earliest, latest) > MOST_MONTHS * 31;
  const first = byYear ? `${earliest.slice(0, 4)}-01-01` : `${earliest.slice(0, 7)}-01`;
  const after = byYear
    ? shiftMonth(`${latest.slice(0, 4)}-01-01`, 12)
    : shiftMonth(`${latest.slice(0, 7)}-01`, 1);
  const length = daysBetween(first, after);
  const place = (day: IsoDay) => daysBetween(first, day) / length;
  const barOf = (date: EventDate): AxisBar | null => {
    const [from, to] = [firstDay(date), lastDay(date)];
    if (from === null || to === null) return null;
    const open = date.start === null ? 'start' : date.end === null ? 'end' : null;
    return { from: place(from), to: place(shiftDay(to, 1)), open };
  };
  const months = byYear ? 12 * Math.max(1, Math.ceil(length / 365 / MOST_MONTHS)) : 1;
  const ticks: DateAxis['ticks'][number][] = [];
  for (let day = first; day < after; day = shiftMonth(day, months)) {
    ticks.push({ at: place(day), day, unit: byYear ? 'year' : 'month' });
    if (length > MOST_DAYS) continue;
    for (const third of [10, 20])
      ticks.push({ at: place(shiftDay(day, third)), day: shiftDay(day, third), unit: 'day' });
  }
  return { first, last: shiftDay(after, -1), now: barOf(now), next: next && barOf(next), ticks };
}

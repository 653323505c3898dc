// The date of an event that another is counted from: "انسحبت الأحد بعد يومين من القصف" puts the shelling on Friday.
import type { EventDate } from '../../domain/corpus-schema.ts';
import { shiftDay, shiftMonth } from '../../domain/iso-day.ts';
import { UNDATED } from '../../domain/site-data.ts';
import type { EventOffset } from '../events/anchoring/time-anchor.ts';

/** More than this is no distance that a newspaper counts; it would leave the calendar. */
const MOST = { day: 36_500, month: 1200 };

/**
 * A date so far back, inferred: days to the day, months (and years as twelve of them) to about the month. `2024-05-05` and 2 days
 * → `2024-05-03`; `2022-11` and 24 months → `2020-11~`. An open date, or a distance out of all bounds, gives `null`.
 */
export function stepBack({ start, end }: EventDate, { unit, count }: EventOffset): EventDate | null {
  if (start === null || end === null || Math.abs(count) > MOST[unit]) return null;
  if (unit === 'day') {
    const [from, to] = [shiftDay(start, -count), shiftDay(end, -count)];
    const precision = from === to ? 'day' : 'span';
    return { ...UNDATED, edtf: from === to ? from : `${from}/${to}`, start: from, end: to, precision };
  }
  const first = shiftMonth(`${start.slice(0, 7)}-01`, -count);
  const last = shiftDay(shiftMonth(first, 1), -1);
  return {
    ...UNDATED,
    edtf: `${first.slice(0, 7)}~`,
    start: first,
    end: last,
    precision: 'month',
    approximate: true,
  };
}

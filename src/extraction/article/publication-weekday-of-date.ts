// A weekday told in a text that tells a date as well, as a constraint: where both fall together they may tell of one matter.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { ToldDate } from './publication-episodes.ts';
import { isOfMonth } from './publication-episodes.ts';
import { untilEdge } from './publication-stretches.ts';

/**
 * "الأحد الماضي" in a text whose last date is a Saturday or a Sunday: the two may tell of one matter, and then publication
 * follows within the week. Counted: so it is of 54 in 100 such articles, and in 33 by chance where the date lies further back.
 */
const ONE_MATTER = { within: 0.54, beyond: 0.33 } as const;

/** How weekdays told agree with the last date told, or `null` where the text has not both. */
export function findWeekdayOfDate(
  dates: readonly ToldDate[],
  weekdays: readonly Placed[],
): Constraint | null {
  const last = dates
    .filter((date) => !date.ahead && !date.kind.yearKnown && isOfMonth(date) && date.kind.bound === null)
    .sort((a, b) => b.ordinal - a.ordinal)[0];
  const named = weekdays.find(({ quoted }) => !quoted);
  if (!last || last.kind.weekday || named?.shape.kind !== 'weekday') return null;
  const { weekday } = named.shape;
  const share = (day: number) => {
    const gap = last.tell(day);
    if (gap === null) return 0;
    const hit = weekdayOfNumber(day - gap) === weekday || weekdayOfNumber(day - gap + 1) === weekday;
    const expected = gap >= -7 && gap <= 6 ? ONE_MATTER.within : ONE_MATTER.beyond;
    return hit ? expected : 1 - expected;
  };
  const { expression } = named;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: false,
    likelihood: share,
    sameUntil: untilEdge(last.tell, [-7, 7]),
    supports: (day) => share(day) === ONE_MATTER.within,
    step: (day) => stepOf('weekday-of-date', expression, { date: last.placed.expression.words, result: day }),
    year: null,
  };
}

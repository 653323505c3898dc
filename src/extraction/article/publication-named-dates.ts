// What came about on a day that the lexicon knows, named with that day but without its year: "مؤتمر برلين، المتوقع عقده في 19 يناير"
// is of 2020, so that publication is of the half year before or after.
import { dayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { inOneSentence } from './publication-beside.ts';
import { dayOfMonth, monthOf } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { NamedSince } from './publication-dated-names.ts';
import { untilDay } from './publication-stretches.ts';

/** Characters from a name to its date. */
const REACH = 60;
/** Days around it in which a date without a year means that one. */
const NEAREST = 183;
/** How likely the two are said of another year, to one of it: any other day would be named as often as that one, in 365. */
const OTHER_YEAR = 0.01;

/** The date without a year behind a name in its sentence, where it is that of the name. */
function dateOf(shadow: Shadow, { span, from }: NamedSince, placed: readonly Placed[]): Placed | null {
  if (from === null) return null;
  const end = toShadow(shadow, span.end);
  const date = placed.find(({ at }) => at >= end && at - end <= REACH && inOneSentence(shadow.text, end, at));
  const { shape } = date ?? {};
  if (!date || shape?.kind !== 'day' || shape.month.kind !== 'known' || shape.year.kind !== 'open')
    return null;
  return shape.month.value === monthOf(from) && shape.day === dayOfMonth(from) ? date : null;
}

interface NamedDates {
  readonly constraints: readonly Constraint[];
  /** The names without those that have their date: of these it says more than that they came up by then. */
  readonly others: readonly NamedSince[];
}

/** The constraints of the names that stand with their date, each name once, and the names that do not. */
export function findNamedDates(
  shadow: Shadow,
  names: readonly NamedSince[],
  placed: readonly Placed[],
): NamedDates {
  const constraints = new Map<string, Constraint>();
  for (const name of names) {
    const date = dateOf(shadow, name, placed);
    const { id, from, span, words } = name;
    if (date === null || from === null || constraints.has(id)) continue;
    const supports = (day: number) => Math.abs(day - from) <= NEAREST;
    constraints.set(id, {
      span,
      words,
      settles: false,
      dates: false,
      likelihood: (day) => (supports(day) ? 1 : OTHER_YEAR),
      sameUntil: untilDay([from - NEAREST, from + NEAREST + 1]),
      supports,
      step: (day) =>
        stepOf(
          'named-date',
          { words },
          {
            date: date.expression.words,
            began: dayOfNumber(from),
            result: day,
          },
        ),
      year: null,
      tellsYear: true,
      ranges: [[from - NEAREST, from + NEAREST]],
    });
  }
  return {
    constraints: [...constraints.values()],
    others: names.filter(({ id }) => !constraints.has(id)),
  };
}

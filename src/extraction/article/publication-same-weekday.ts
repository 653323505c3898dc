// A weekday that a text names alone and once more with its date: "استهدفت فجر الاثنين … جلسة الاثنين 9 نيسان" tell of one Monday, so that
// publication is near it; "الجمعة الماضية … منذ الجمعة 30 آذار" of the Friday before publication.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { findSide } from './publication-side.ts';
import { untilEdge } from './publication-stretches.ts';

/**
 * Days from the date to publication in which such words agree, and how much more or less often they do than any date with a
 * weekday: counted on 98 with the bare weekday (84 agree; of 839 others 567) and on 7 with the past one (5; 183), of which one
 * more is taken either way.
 */
const BARE = { from: -6, to: 6, agrees: 1.27, differs: 0.44 } as const;
const PAST = { from: 1, to: 7, agrees: 3, differs: 0.42 } as const;

/** "الجمعة المقبل 9 أكتوبر" tells its side by itself. */
const OWN_SIDE = /ماضي|ماضى|منصرم|فائت|مقبل|قادم/;

/** How a weekday without a date stands: alone, as the past one, or as neither. */
function readingOf({ shape, quoted, bound }: Placed): typeof BARE | typeof PAST | null {
  if (shape.kind !== 'weekday' || quoted || shape.weekOffset !== null) return null;
  if (shape.hint === null) return bound === null ? BARE : null;
  return shape.hint === 'past' && !shape.far && !shape.told ? PAST : null;
}

/** The constraints of weekdays named with and without their date, each weekday once. */
export function findSameWeekdays(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  const seen = new Set<number>();
  return placed.flatMap((dated): Constraint[] => {
    const { shape } = dated;
    if (shape.kind !== 'day' || shape.weekday === null || shape.deictic !== null) return [];
    if (OWN_SIDE.test(dated.expression.words) || seen.has(shape.weekday)) return [];
    const tell = tellDay(shape);
    const same = placed.filter((one) => one.shape.kind === 'weekday' && one.shape.weekday === shape.weekday);
    const past = same.find((one) => readingOf(one) === PAST);
    const bare = same.find((one) => readingOf(one) === BARE);
    // "أعلن الجمعة … بدأت الجمعة الماضي": of two Fridays "منذ الجمعة 9 أكتوبر" is the past one, any other date rather that of the news.
    const named = bare && dated.bound !== 'since' ? bare : (past ?? bare);
    const reading = named ? readingOf(named) : null;
    if (tell === null || named === undefined || reading === null) return [];
    seen.add(shape.weekday);
    // A date that is told is of no day to come: "كان أعلن الخميس 5 آذار" beside "مساء الخميس".
    const told = findSide(shadow, dated.at, toShadow(shadow, dated.expression.span.end)) === 'told';
    const from = told ? Math.max(0, reading.from) : reading.from;
    const supports = (day: number) => {
      const gap = tell(day);
      return gap !== null && gap >= from && gap <= reading.to;
    };
    const { span, words } = named.expression;
    return [
      {
        span,
        words,
        settles: false,
        dates: false,
        likelihood: (day) => (supports(day) ? reading.agrees : reading.differs),
        sameUntil: untilEdge(tell, [from, reading.to + 1]),
        supports,
        step: (day) => stepOf('same-weekday', { words }, { date: dated.expression.words, result: day }),
        year: null,
      },
    ];
  });
}

// The years that a text names, as constraints: the last one is that of publication or one before it ("عام 2014"), and one that is
// counted from publication as well tells it ("العام الماضي (2019)").
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow, toSource } from '../arabic/shadow.ts';
import type { TimeShape } from '../time/shapes.ts';
import { monthEnd, roughYear, roughYearEnd, yearOf } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { YearKind } from './publication-density.ts';
import { yearDensity } from './publication-density.ts';
import { findSide, tellsSince } from './publication-side.ts';

/** "العام الماضي (2019)", "من السنة الحالية 2021", "هذا العام، 2023". Counted: all of 29 were right. */
const COUNTED_YEAR =
  /(?<!\p{L})(?:[وفبلك]?ال)?(?:عام|سنه) (?:ال)?(ماضي|منصرم|فائت|جاري|حالي|مقبل|قادم)ه? ?[،,(]? ?(20\d\d)(?!\d)|(?<!\p{L})هذ[اه] (?:العام|السنه) ?[،,(]? ?(20\d\d)(?!\d)/gu;
/** What every match of it holds: few texts do, and the pattern is tried on these alone. */
const MAY_COUNT = /(?:ماضي|منصرم|فائت|جاري|حالي|مقبل|قادم|عام|سنه)ه? ?[،,(]? ?20\d\d/;
const OFFSETS: Readonly<Record<string, number>> = {
  ماضي: -1,
  منصرم: -1,
  فائت: -1,
  جاري: 0,
  حالي: 0,
  مقبل: 1,
  قادم: 1,
};
const RIGHT = 0.97;
/** How likely the same is said in any other year: years that are near share the rest. */
const OTHER_YEAR = (1 - RIGHT) / 10;

/** The year that an expression writes. */
export function writtenYear(shape: TimeShape): number | null {
  if (shape.kind === 'year') return shape.year;
  if (shape.kind !== 'day' && shape.kind !== 'month') return null;
  return shape.year.kind === 'known' ? shape.year.value : null;
}

/** The months that a text calls the running one: "تموز الجاري", "9 تموز الحالي". */
export const currentMonths = (placed: readonly Placed[]): ReadonlySet<number> =>
  new Set(
    placed.flatMap(({ shape }) => {
      if ((shape.kind !== 'month' && shape.kind !== 'day') || shape.hint !== 'current') return [];
      if (shape.kind === 'month') return [shape.month];
      return shape.month.kind === 'known' ? [shape.month.value] : [];
    }),
  );

/** How an expression names its year: "ابتداء من عام 2030" is to come, "منذ عام 2014" lasts. `running`: see `currentMonths`. */
export function yearKindOf(
  shadow: Shadow,
  { expression, bound, shape, at }: Placed,
  running: ReadonlySet<number>,
): YearKind {
  const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
  if (bound === 'until' || side === 'ahead') return 'ahead';
  if (shape.kind === 'month' && running.has(shape.month)) return 'month-again';
  const since = bound === 'since' || tellsSince(shadow, at);
  if (since && shape.kind === 'year' && shape.part === 'early') return 'begun';
  if (shape.kind === 'month') return since ? 'since-month' : 'month';
  return since ? 'since-year' : 'year';
}

/** A year that the text names is that of publication, or one before it; one to come is it, or one after. */
export function namedYear({ expression }: Placed, year: number, kind: YearKind): Constraint {
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    likelihood: (day) => yearDensity(kind, roughYear(day) - year),
    sameUntil: roughYearEnd,
    supports: (day) => yearOf(day) === year,
    step: (day) => stepOf('named-year', expression, { result: day }),
    year,
    dates: false,
  };
}

/** The years that a text both writes and counts from publication: "العام الماضي (2019)" → published in 2020. */
export function findCountedYears(shadow: Shadow): Constraint[] {
  if (!MAY_COUNT.test(shadow.text)) return [];
  return [...shadow.text.matchAll(COUNTED_YEAR)].map((match): Constraint => {
    const year = Number(match[2] ?? match[3]);
    const published = year - (OFFSETS[match[1] ?? ''] ?? 0);
    const span = toSource(shadow, match.index, match.index + match[0].length);
    const words = shadow.source.slice(span.start, span.end);
    const supports = (day: number) => yearOf(day) === published;
    return {
      span,
      words,
      settles: false,
      likelihood: (day) => (supports(day) ? RIGHT : OTHER_YEAR),
      sameUntil: monthEnd,
      supports,
      step: (day) => stepOf('counted-year', { words }, { result: day }),
      year,
      dates: false,
      tellsYear: true,
    };
  });
}

// Which parts of a date its words give and which come from elsewhere: the reference day, the thread, a convention.
import type { HijriYearRef, MonthRef, OffsetUnit, PeriodUnit, TimeShape, Weekday } from './shapes.ts';
import type { DateParts, TimeExpression } from './types.ts';

type Origin = DateParts['year'];

/** Parts that all come from elsewhere, down to a unit: a week or a day has a year, a month and a day. */
const IMPLIED: Readonly<Record<OffsetUnit | PeriodUnit, DateParts>> = {
  century: { year: 'implied' },
  decade: { year: 'implied' },
  year: { year: 'implied' },
  month: { year: 'implied', month: 'implied' },
  week: { year: 'implied', month: 'implied', day: 'implied' },
  day: { year: 'implied', month: 'implied', day: 'implied' },
  hour: { year: 'implied', month: 'implied', day: 'implied' },
  minute: { year: 'implied', month: 'implied', day: 'implied' },
};

const ofYear = ({ kind }: HijriYearRef): Origin =>
  kind === 'known' || kind === 'hijri' ? 'known' : 'implied';
const ofMonth = ({ kind }: MonthRef): Origin => (kind === 'known' ? 'known' : 'implied');
const ofWeekday = (weekday: Weekday | null): DateParts => (weekday === null ? {} : { weekday: 'known' });

/** What two ends have in common: a part is known where both know it. */
function combine(first: DateParts, last: DateParts): DateParts {
  const parts: { -readonly [part in keyof DateParts]: DateParts[part] } = { ...first, ...last };
  for (const part of ['year', 'month', 'day', 'weekday'] as const)
    if (first[part] === 'implied') parts[part] = 'implied';
  return parts;
}

function partsOfShape(shape: TimeShape): DateParts {
  switch (shape.kind) {
    case 'day':
      return {
        year: ofYear(shape.year),
        month: ofMonth(shape.month),
        day: 'known',
        ...ofWeekday(shape.weekday),
      };
    case 'nth-day':
      return {
        year: ofYear(shape.year),
        month: ofMonth(shape.month),
        day: 'implied',
        ...ofWeekday(shape.weekday),
      };
    case 'hijri-day':
    case 'holiday':
      return { year: ofYear(shape.year), month: 'known', day: 'known', ...ofWeekday(shape.weekday) };
    case 'month':
    case 'hijri-month':
      return { year: ofYear(shape.year), month: 'known' };
    case 'season':
      return { year: ofYear(shape.year) };
    case 'year':
    case 'hijri-year':
    case 'decade':
    case 'century':
      return { year: 'known' };
    case 'relative-day':
    case 'weekday':
      return { ...IMPLIED.day, ...ofWeekday(shape.weekday) };
    case 'weekend':
      return IMPLIED.day;
    case 'period':
    case 'offset':
    case 'window':
    case 'deadline':
    case 'anaphoric':
      return IMPLIED[shape.unit];
    case 'slice':
    case 'edge':
    case 'rest':
    case 'eve':
      return partsOfShape(shape.of);
    case 'night':
      return shape.second
        ? combine(partsOfShape(shape.first), partsOfShape(shape.second))
        : partsOfShape(shape.first);
    case 'span':
      return combine(partsOfShape(shape.first), partsOfShape(shape.last));
    case 'since':
      return partsOfShape(shape.from);
    case 'until':
      return partsOfShape(shape.to);
    case 'clock':
      return shape.day ? partsOfShape(shape.day) : IMPLIED.day;
    default: {
      const never: never = shape;
      return never;
    }
  }
}

/**
 * The parts of an expression's date: "الأحد 27 سبتمبر" → weekday, day and month known, year implied; "أمس الساعة 8:00" →
 * year, month and day implied, hour and minute known.
 */
export function datePartsOf({ shape, clock }: Pick<TimeExpression, 'shape' | 'clock'>): DateParts {
  const parts = partsOfShape(shape);
  if (!clock) return parts;
  return { ...parts, hour: 'known', ...(clock.minutes ? { minute: 'known' } : {}) };
}

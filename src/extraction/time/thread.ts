// The thread of a text: gives expressions that are counted from what was told ("في اليوم التالي", "بعدها بأسبوع") the nearest
// earlier expression of their paragraph, else of the paragraph before. Not background ("منذ …"), nor open ends.
import type { Antecedent, OffsetUnit, PointShape, TimeShape } from './shapes.ts';
import type { TimeExpression } from './types.ts';

/** How fine a date is: days can be counted from a day only, months from a day or a month. */
const RANKS = ['day', 'week', 'month', 'year'] as const;
type Rank = (typeof RANKS)[number];

const rankOf = (unit: OffsetUnit): Rank =>
  unit === 'hour' || unit === 'minute' ? 'day' : unit === 'decade' || unit === 'century' ? 'year' : unit;

/** A chain of "the next day" longer than this is no prose. */
const MAX_CHAIN = 8;

interface Told {
  readonly antecedent: Antecedent;
  /** Position among the expressions: the later one is the nearer. */
  readonly at: number;
  readonly chain: number;
}
type Paragraph = ReadonlyMap<Rank, Told>;

/** The shape that later words may be counted from, with its fineness. */
function toldBy(shape: TimeShape): { shape: PointShape; rank: Rank } | null {
  switch (shape.kind) {
    case 'day':
    case 'nth-day':
    case 'relative-day':
    case 'weekday':
    case 'night':
    case 'eve':
      return { shape, rank: 'day' };
    case 'month':
    case 'year':
      return { shape, rank: shape.kind };
    case 'season':
      return { shape, rank: 'year' };
    case 'period':
      return { shape, rank: rankOf(shape.unit) };
    case 'offset':
      return { shape, rank: rankOf((shape.plus ?? shape).unit) };
    case 'anaphoric':
      // Also where nothing dates it: "بعد يومين من إعلانه، وفي اليوم التالي" is counted from the announcement all the same.
      return { shape, rank: rankOf(shape.unit) };
    case 'span':
      return toldBy(shape.last);
    default:
      return null;
  }
}

/** The nearest told date that is fine enough. */
function nearest(paragraph: Paragraph, rank: Rank): Told | null {
  const fine = RANKS.slice(0, RANKS.indexOf(rank) + 1).flatMap((each) => paragraph.get(each) ?? []);
  return fine.reduce<Told | null>((best, told) => (best && best.at > told.at ? best : told), null);
}

type Find = (rank: Rank) => Antecedent | null;

/** A point with what it is counted from: the date of "اليوم التالي", the year of "أكتوبر من العام نفسه". */
function linkPoint(shape: PointShape, find: Find): PointShape {
  switch (shape.kind) {
    case 'anaphoric':
      return shape.of === 'thread' ? { ...shape, from: find(rankOf(shape.unit)) } : shape;
    case 'offset':
      return shape.direction === 'next' ? { ...shape, from: find(rankOf(shape.unit)) } : shape;
    case 'weekday':
      return shape.told ? { ...shape, told: { from: find('day') } } : shape;
    case 'day':
    case 'nth-day':
    case 'month':
    case 'season': {
      const { year } = shape;
      return year.kind === 'told' ? { ...shape, year: { ...year, from: find('year') } } : shape;
    }
    default:
      return shape;
  }
}

/** The same for what is put together from points: "منذ ذلك اليوم", "حتى اليوم التالي". */
function linkShape(shape: TimeShape, find: Find): TimeShape {
  switch (shape.kind) {
    case 'since':
      return { ...shape, from: linkPoint(shape.from, find) };
    case 'until':
      return { ...shape, to: linkPoint(shape.to, find) };
    case 'span':
      return { ...shape, first: linkPoint(shape.first, find), last: linkPoint(shape.last, find) };
    case 'window':
    case 'deadline':
    case 'rest':
    case 'clock':
      return shape;
    default:
      return linkPoint(shape, find);
  }
}

/** Links expressions in order: "في 9 أكتوبر … وفي اليوم التالي" → the second is counted from the first. */
export function linkThread(source: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  let before: Paragraph = new Map();
  let current = new Map<Rank, Told>();
  let end = 0;
  // The first line end behind the last expression.
  let lineEnd = source.indexOf('\n');
  return expressions.map((expression, at): TimeExpression => {
    if (lineEnd >= 0 && lineEnd < end) lineEnd = source.indexOf('\n', end);
    if (lineEnd >= 0 && lineEnd < expression.span.start) {
      if (current.size > 0) before = current;
      current = new Map();
    }
    end = expression.span.end;
    let chain = 0;
    const shape = linkShape(expression.shape, (rank) => {
      const told = nearest(current, rank) ?? nearest(before, rank);
      if (!told || told.chain >= MAX_CHAIN) return null;
      chain = told.chain + 1;
      return told.antecedent;
    });
    const told = toldBy(shape);
    if (told && !expression.words.startsWith('منذ')) {
      current.set(told.rank, { antecedent: { shape: told.shape, words: expression.words }, at, chain });
    }
    return { ...expression, shape };
  });
}

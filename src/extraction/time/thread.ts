// The thread of a text: gives expressions that are counted from what was told ("في اليوم التالي", "بعدها بأسبوع") the nearest
// earlier expression of their paragraph, else of the paragraph before. Not background ("منذ …"), nor open ends.
import type {
  AnaphoricShape,
  Antecedent,
  OffsetUnit,
  PointShape,
  TimeExpression,
  TimeShape,
} from './types.ts';

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
      return shape.from ? { shape, rank: rankOf(shape.unit) } : null;
    case 'span':
      return toldBy(shape.last);
    default:
      return null;
  }
}

/** Whether a shape waits for an antecedent. */
const isOpen = (shape: TimeShape): shape is AnaphoricShape | Extract<TimeShape, { kind: 'offset' }> =>
  shape.kind === 'anaphoric'
    ? shape.of === 'thread' && shape.from === null
    : shape.kind === 'offset' && shape.direction === 'next';

/** The nearest told date that is fine enough. */
function nearest(paragraph: Paragraph, rank: Rank): Told | null {
  const fine = RANKS.slice(0, RANKS.indexOf(rank) + 1).flatMap((each) => paragraph.get(each) ?? []);
  return fine.reduce<Told | null>((best, told) => (best && best.at > told.at ? best : told), null);
}

/** A shape with its antecedent, also inside "منذ ذلك اليوم" and "حتى اليوم التالي". */
function withAntecedent(
  shape: TimeShape,
  find: (rank: Rank) => Told | null,
): { shape: TimeShape; chain: number } {
  if (shape.kind === 'since' && isOpen(shape.from)) {
    const told = find(rankOf(shape.from.unit));
    return told
      ? { shape: { ...shape, from: { ...shape.from, from: told.antecedent } }, chain: 0 }
      : { shape, chain: 0 };
  }
  if (shape.kind === 'until' && isOpen(shape.to)) {
    const told = find(rankOf(shape.to.unit));
    return told
      ? { shape: { ...shape, to: { ...shape.to, from: told.antecedent } }, chain: 0 }
      : { shape, chain: 0 };
  }
  const told = isOpen(shape) ? find(rankOf(shape.unit)) : null;
  if (!told || !isOpen(shape) || told.chain >= MAX_CHAIN) return { shape, chain: 0 };
  return { shape: { ...shape, from: told.antecedent }, chain: told.chain + 1 };
}

/** Links expressions in order: "في 9 أكتوبر … وفي اليوم التالي" → the second is counted from the first. */
export function linkThread(source: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  let before: Paragraph = new Map();
  let current = new Map<Rank, Told>();
  let end = 0;
  return expressions.map((expression, at): TimeExpression => {
    if (source.slice(end, expression.span.start).includes('\n')) {
      if (current.size > 0) before = current;
      current = new Map();
    }
    end = expression.span.end;
    const find = (rank: Rank) => nearest(current, rank) ?? nearest(before, rank);
    const { shape, chain } = withAntecedent(expression.shape, find);
    const linked = { ...expression, shape };
    const told = toldBy(shape);
    if (told && !/^منذ/.test(expression.words)) {
      const antecedent = { shape: told.shape, words: expression.words };
      current.set(told.rank, { antecedent, at, chain });
    }
    return linked;
  });
}

// What closes a list holds for all of it: the month in "الخميس 8 والجمعة 9 أكتوبر", the year in "27 أيلول و3 تشرين الأول 2016" and
// "تموز وآب من العام الماضي". Ends of a span share their year in span.ts.
import type { Match, Refiner } from '../match.ts';
import type { Token } from '../tokens.ts';
import type { PointShape, TimeShape, YearRef } from '../shapes.ts';
import { wordsBetween } from './neighbours.ts';

const LISTS: ReadonlySet<string> = new Set(['و', '،', 'او', '، و']);
/** A span in one month passes it on as well. */
const SPANS: ReadonlySet<string> = new Set(['الي', 'والي', 'حتي', 'وحتي', 'لغايه', '-', '–']);

type Dated = Extract<TimeShape, { kind: 'day' | 'month' }>;

const isDated = (shape: TimeShape): shape is Dated => shape.kind === 'day' || shape.kind === 'month';

const monthOf = (shape: Dated): number | null =>
  shape.kind === 'month' ? shape.month : shape.month.kind === 'known' ? shape.month.value : null;

const yearBefore = (year: YearRef): YearRef =>
  year.kind === 'known'
    ? { kind: 'known', value: year.value - 1 }
    : year.kind === 'open'
      ? year
      : { ...year, offset: year.offset - 1 };

/**
 * A point in the year of the one after it, where its own is open; over the turn of the year ("27 ديسمبر … 3 يناير 2021")
 * in the year before.
 */
export function inYearOf<S extends PointShape | TimeShape>(shape: S, other: TimeShape): S {
  if (!isDated(shape) || !isDated(other) || shape.year.kind !== 'open' || shape.hint !== null) return shape;
  const [from, to] = [monthOf(shape), monthOf(other)];
  if (from === null || to === null) return shape;
  return { ...shape, year: from > to ? yearBefore(other.year) : other.year };
}

/** A day number in the month of the one after it, where it has none and the days rise. */
function inMonthOf(shape: TimeShape, other: TimeShape): TimeShape {
  if (shape.kind !== 'day' || shape.month.kind !== 'open') return shape;
  if (other.kind !== 'day' || other.month.kind === 'open' || other.day <= shape.day) return shape;
  return { ...shape, month: other.month, year: other.year, hint: other.hint };
}

function withTailOf(match: Match, next: Match, tokens: readonly Token[]): Match {
  const joint = wordsBetween(tokens, match, next)
    ?.join(' ')
    .replace(/ ?يوم$/, '');
  if (joint === undefined) return match;
  const listed = LISTS.has(joint) || (joint === '' && next.clitics === 'و');
  if (!listed && !SPANS.has(joint)) return match;
  const shape = inMonthOf(match.shape, next.shape);
  return { ...match, shape: listed ? inYearOf(shape, next.shape) : shape };
}

export const refineListTail: Refiner = (matches, tokens) => {
  const out = [...matches];
  // From the right, so that a list passes its end on.
  for (let at = out.length - 2; at >= 0; at--) {
    const [match, next] = [out[at], out[at + 1]];
    if (match && next) out[at] = withTailOf(match, next, tokens);
  }
  return out;
};

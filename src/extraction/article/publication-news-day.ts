// The day an article reports on, seen from the day it appeared: a daily that tells of "أمس" throughout reports on the day
// before. Words that a speaker says, and a single "أمس" of the background, do not count for it.
import type { IsoDay } from '../../domain/iso-day.ts';
import { isoWeekday, shiftDay } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { TimeShape } from '../time/shapes.ts';
import type { TimeExpression } from '../time/types.ts';
import { placeAll } from './publication-constraint.ts';
import { leadEnd } from './publication-weekdays.ts';

/** So many expressions of one day are a habit, wherever they stand. */
const HABIT = 2;
/** Days back that news can be of: "أول أمس" is the furthest that papers report so. */
const OFFSETS = [0, -1, -2] as const;

/** Days from publication to what an expression names by a deictic, or by the bare weekday of that day or the one before. */
function offsetOf(shape: TimeShape, published: IsoDay): number | null {
  if (shape.kind === 'relative-day') return shape.offset;
  if (shape.kind === 'day') return shape.deictic;
  if (shape.kind !== 'weekday' || shape.hint !== null || shape.weekOffset !== null) return null;
  return [0, -1].find((offset) => isoWeekday(shiftDay(published, offset)) === shape.weekday) ?? null;
}

/**
 * The news day of an article that appeared on a day: "قال أمس … وأعلن أمس" in one of 9 October → 8 October; "اليوم", or
 * "الجمعة" on a Friday, → 9 October; as much of the one as of the other → the day it appeared. `null` where nothing tells,
 * or only one word outside the first paragraph: callers then take the day it appeared.
 */
export function findNewsDay(
  shadow: Shadow,
  times: readonly TimeExpression[],
  headEnd: number,
  published: IsoDay,
): IsoDay | null {
  const lead = leadEnd(shadow, headEnd);
  const counts = new Map<number, number>();
  const leading = new Set<number>();
  for (const { shape, at, quoted } of placeAll(shadow, times)) {
    const offset = quoted ? null : offsetOf(shape, published);
    if (offset === null) continue;
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
    if (at < lead) leading.add(offset);
  }
  const count = (offset: number) => counts.get(offset) ?? 0;
  const most = Math.max(...OFFSETS.map(count));
  const candidates = OFFSETS.filter((offset) => count(offset) === most);
  const [offset] = candidates;
  if (most === 0 || offset === undefined) return null;
  if (candidates.length > 1) return published;
  // A single word tells of the news only where the news is told.
  if (offset !== 0 && most < HABIT && !leading.has(offset)) return count(0) > 0 ? published : null;
  return shiftDay(published, offset);
}

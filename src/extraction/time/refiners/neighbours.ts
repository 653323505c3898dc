// Helpers of the refiners: walking pairs of neighbouring matches, looking at the words between and before them.
import type { Match } from '../match.ts';
import type { Token } from '../tokens.ts';
import type { DayLikeShape, TimeShape } from '../shapes.ts';

/**
 * Folds neighbours from the left: where `combine` gives a match for two, it takes their place and may grow further;
 * `previousEnd` is where the match before them ends.
 */
export function mergeNeighbours(
  matches: readonly Match[],
  combine: (left: Match, right: Match, previousEnd: number) => Match | null,
): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const left = out.at(-1);
    const merged = left ? combine(left, match, out.at(-2)?.end ?? 0) : null;
    if (merged) out[out.length - 1] = merged;
    else out.push(match);
  }
  return out;
}

/** The words and marks between two matches, `null` where there are more than `most`: `['،']`. */
export function wordsBetween(tokens: readonly Token[], left: Match, right: Match, most = 3): string[] | null {
  const count = right.first - left.end;
  if (count < 0 || count > most) return null;
  return tokens.slice(left.end, right.first).map((token) => token.text);
}

/** Whether a shape names one day, to which a part of day or a clock belongs. */
export function isDayLike(shape: TimeShape): shape is DayLikeShape {
  const { kind } = shape;
  if (kind === 'holiday') return shape.from === shape.to;
  return kind === 'day' || kind === 'relative-day' || kind === 'weekday' || kind === 'hijri-day';
}

/** A match over both, with the left one's beginning. */
export function joined(left: Match, right: Match, shape: Match['shape']): Match {
  return {
    first: left.first,
    end: right.end,
    start: left.start,
    clitics: left.clitics,
    shape,
    dayPart: right.dayPart ?? left.dayPart,
    clock: right.clock ?? left.clock,
    approximate: left.approximate || right.approximate,
  };
}

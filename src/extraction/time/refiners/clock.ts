// A clock time belongs to the day beside it: "9 أكتوبر 2020 06:27 مساء", "الساعة الثامنة من صباح الأحد"; a second clock in
// brackets is the same instant in another zone, and the first, local one is kept.
import type { Match, Refiner } from '../match.ts';
import { isText } from '../tokens.ts';
import type { TimeShape } from '../types.ts';
import { mergeNeighbours, wordsBetween } from './neighbours.ts';

const DAY_THEN_CLOCK: ReadonlySet<string> = new Set([
  '',
  '،',
  ',',
  '-',
  '–',
  '|',
  'عند',
  'في',
  'في تمام',
  'عند تمام',
  '، عند',
  'علي',
]);
const CLOCK_THEN_DAY: ReadonlySet<string> = new Set([
  '',
  'من',
  'يوم',
  'من يوم',
  '،',
  '-',
  '–',
  'في',
  '|',
  'من مساء',
  'من صباح',
]);

const takesClock = (shape: TimeShape) =>
  shape.kind === 'day' || shape.kind === 'relative-day' || shape.kind === 'weekday';

export const refineClock: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right): Match | null => {
    const link = wordsBetween(tokens, left, right, 2)?.join(' ');
    if (link === undefined) return null;
    const [l, r] = [left.shape, right.shape];
    if (left.clock && r.kind === 'clock' && link === '(' && isText(tokens[right.end], ')'))
      return { ...left, end: right.end + 1 };
    if (right.clitics !== '') return null;
    if (takesClock(l) && r.kind === 'clock' && !left.clock && DAY_THEN_CLOCK.has(link))
      return { ...left, end: right.end, clock: right.clock, dayPart: left.dayPart ?? right.dayPart };
    if (l.kind === 'clock' && takesClock(r) && !right.clock && CLOCK_THEN_DAY.has(link)) {
      const dayPart = left.dayPart ?? right.dayPart;
      return { ...left, end: right.end, shape: r, dayPart };
    }
    return null;
  });

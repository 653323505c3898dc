// "عشية 10 نوفمبر" is the day before that date, "غداة الأحد" the day after. "عشية أمس" and "عشية اليوم" are evenings of those days.
import type { Refiner } from '../match.ts';
import type { TimeShape } from '../shapes.ts';
import { isDayLike, joined, mergeNeighbours } from './neighbours.ts';

const isEve = (shape: TimeShape) =>
  shape.kind === 'anaphoric' && shape.of === 'event' && shape.measure === 'period' && shape.offset !== null;

export const refineEve: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right) => {
    const gap = right.first - left.end;
    const beside = gap === 0 || (gap === 1 && tokens[left.end]?.text === 'يوم');
    if (!isEve(left.shape) || !beside || right.clitics !== '' || !isDayLike(right.shape)) return null;
    const before = left.shape.kind === 'anaphoric' && left.shape.offset === -1;
    if (right.shape.kind === 'relative-day')
      return before ? { ...joined(left, right, right.shape), dayPart: 'evening' } : null;
    return joined(left, right, { kind: 'eve', offset: before ? -1 : 1, of: right.shape });
  });

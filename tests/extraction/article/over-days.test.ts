// Functions of days kept: the same answers, each worked out once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overDays } from '../../../src/extraction/article/over-days.ts';

it('answers as the function does and asks it once a day', () => {
  const day = fc.integer({ min: -50_000, max: 50_000 });
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const asked: number[] = [];
      const kept = overDays((one) => {
        asked.push(one);
        return Math.sin(one);
      });
      expect(days.map(kept)).toEqual(days.map(Math.sin));
      expect(asked).toEqual([...new Set(days)]);
    }),
  );
});

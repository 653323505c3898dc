// Functions of days kept: the same answers, each worked out once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overDays } from '../../../src/extraction/article/over-days.ts';

it('answers as the function does and works out no day twice', () => {
  const day = fc.integer({ min: -50_000, max: 50_000 });
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const filled: number[] = [];
      const kept = overDays((values, first) => {
        for (let i = 0; i < values.length; i++) {
          filled.push(first + i);
          values[i] = Math.sin(first + i);
        }
      });
      expect(days.map(kept.of)).toEqual(days.map(Math.sin));
      const from = days[0] ?? 0;
      const many = new Float64Array(days.length * 300);
      kept.write(from, many);
      expect([...many]).toEqual([...many].map((_, i) => Math.sin(from + i)));
      expect(new Set(filled).size).toBe(filled.length);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { LIST_SORTS, makeSort, parseSort } from '../../src/domain/list-shape.ts';

describe('the sort of a list', () => {
  it('is read into its key and its way, and written back', () => {
    for (const sort of LIST_SORTS) {
      const { key, down } = parseSort(sort);
      expect(makeSort(key, down)).toBe(sort);
    }
  });

  it('of dates has no way of its own', () => {
    expect(makeSort('date', true)).toBe('date');
  });
});

import { describe, expect, it } from 'vitest';
import { findToday } from '../../../src/views/shared/find-today.ts';

describe('the present day', () => {
  it("is the reader's, from the first minute of it to the last", () => {
    expect(findToday(new Date(2026, 10, 21, 0, 0))).toBe('2026-11-21');
    expect(findToday(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
  });
});

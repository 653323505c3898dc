import { describe, expect, it } from 'vitest';
import { findNextMark, isWalkKey } from '../../../src/layout/timeline/walk-marks.ts';
import { dayDate, makeEvent, makeScene, makeVerticalScene } from './fixtures.ts';

const events = [
  makeEvent('early', { date: dayDate('2020-10-02'), type: 'meeting' }),
  makeEvent('middle', { date: dayDate('2020-10-09'), type: 'clash' }),
  makeEvent('late', { date: dayDate('2020-10-20'), type: 'meeting' }),
];
const ltr = makeScene({ events, direction: 'ltr' }).marks;
const rtl = makeScene({ events, direction: 'rtl' }).marks;

describe('walking between marks', () => {
  it('goes on in time to the right where time runs to the right, to the left where it runs to the left', () => {
    expect(findNextMark(ltr, 'early', 'ArrowRight', 'ltr')?.id).toBe('middle');
    expect(findNextMark(rtl, 'early', 'ArrowLeft', 'rtl')?.id).toBe('middle');
    expect(findNextMark(rtl, 'middle', 'ArrowRight', 'rtl')?.id).toBe('early');
  });

  it('stays at the ends, and jumps to them', () => {
    expect(findNextMark(ltr, 'late', 'ArrowRight', 'ltr')?.id).toBe('late');
    expect(findNextMark(ltr, 'late', 'Home', 'ltr')?.id).toBe('early');
    expect(findNextMark(ltr, 'early', 'End', 'ltr')?.id).toBe('late');
  });

  it('goes up and down to the nearest mark of the next lane', () => {
    expect(findNextMark(ltr, 'middle', 'ArrowUp', 'ltr')?.id).toBe('early');
    expect(findNextMark(ltr, 'late', 'ArrowDown', 'ltr')?.id).toBe('middle');
    expect(findNextMark(ltr, 'early', 'ArrowUp', 'ltr')?.id).toBe('early');
  });

  it('goes on in time downwards and between columns sideways where time runs down', () => {
    const left = makeVerticalScene({ events, direction: 'ltr', width: 390 }).marks;
    const right = makeVerticalScene({ events, direction: 'rtl', width: 390 }).marks;
    expect(findNextMark(left, 'early', 'ArrowDown', 'down')?.id).toBe('middle');
    expect(findNextMark(left, 'late', 'ArrowUp', 'down')?.id).toBe('middle');
    // Talks stand nearer to the axis than fighting: left of it where text begins at the left, right of it in Arabic.
    expect(findNextMark(left, 'middle', 'ArrowLeft', 'down')?.id).toBe('early');
    expect(findNextMark(right, 'middle', 'ArrowRight', 'down')?.id).toBe('early');
    expect(findNextMark(left, 'middle', 'ArrowRight', 'down')?.id).toBe('middle');
    expect(findNextMark(left, 'early', 'ArrowRight', 'down')?.id).toBe('middle');
    expect(findNextMark(left, 'early', 'End', 'down')?.id).toBe('late');
  });

  it('begins at the first mark, and nowhere when there is none', () => {
    expect(findNextMark(ltr, null, 'ArrowRight', 'ltr')?.id).toBe('early');
    expect(findNextMark([], null, 'ArrowRight', 'ltr')).toBeNull();
    expect(isWalkKey('PageUp')).toBe(false);
  });
});

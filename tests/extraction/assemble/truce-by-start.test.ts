// Truces dated by the day from which they hold, where their sentence tells no other.
import { describe, expect, it } from 'vitest';
import { datedByStart } from '../../../src/extraction/assemble/truce-by-start.ts';
import { day, makeMention } from './support.ts';

const date = (start: string, stated: boolean, basis: 'explicit' | 'news-day') => ({
  ...day(start, start, stated),
  basis,
  expression: null,
  steps: [],
});
const truce = (start: string, stated = false) =>
  makeMention({
    type: 'ceasefire-agreement',
    date: date(start, stated, stated ? 'explicit' : 'news-day'),
  });
const begun = (start: string) =>
  makeMention({ type: 'ceasefire-start', date: date(start, true, 'explicit') });
const dayOf = (...mentions: Parameters<typeof datedByStart>[0]) => datedByStart(mentions, '')[0]?.date;

describe('a truce without a day of its own', () => {
  it('was made by the day from which it holds', () => {
    expect(dayOf(truce('2024-05-10'), begun('2024-05-01'))).toMatchObject({
      start: '2024-05-01',
      stated: false,
      basis: 'narrative',
    });
  });

  it('keeps the day of the news where it is yet to start', () => {
    expect(dayOf(truce('2024-05-10'), begun('2024-05-12'))?.start).toBe('2024-05-10');
  });

  it('keeps a day that is stated, and is not dated by another sentence', () => {
    expect(dayOf(truce('2024-05-10', true), begun('2024-05-01'))?.start).toBe('2024-05-10');
    const passage = { start: 200, end: 217, exact: 'قصفت مدينة رفح', prefix: '', suffix: '' };
    expect(dayOf(truce('2024-05-10'), { ...begun('2024-05-01'), passage })?.start).toBe('2024-05-10');
  });
});

import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { dayDate, makeEvent } from './fixtures.ts';

const article = (id: string, date: string | null) => ({
  id,
  published: { date, basis: 'metadata' as const, evidence: [], runnerUp: null },
});
const since = { ...UNDATED, edtf: '2020-09-27/..', start: '2020-09-27', precision: 'day' as const };
const later = makeEvent('later', { date: dayDate('2023-05-01'), articles: ['b'] });
const endOf = (articles: string[]) => {
  const war = makeEvent('war', { date: since, articles });
  const index = indexEvents(
    [war, later],
    [article('a', '2020-10-09'), article('b', '2023-05-02'), article('c', null)],
  );
  return index.intervals[0]?.end;
};

describe('what has gone on since a day', () => {
  it('is drawn to the last of its own articles, not into what others tell', () => {
    expect(endOf(['a'])).toBe(dayNumber('2020-10-10'));
    expect(endOf(['a', 'b', 'c'])).toBe(dayNumber('2023-05-03'));
  });

  it('is drawn to the last day of all where its articles have none', () => {
    expect(endOf(['c'])).toBe(dayNumber('2023-05-02'));
  });
});

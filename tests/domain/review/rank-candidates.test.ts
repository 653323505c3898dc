import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/domain/review/rank-candidates.ts';
import { daysApart, rankCandidates } from '../../../src/domain/review/rank-candidates.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';

const on = (start: string | null, end = start) => ({ ...UNDATED, start, end });
const event = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  type: 'capture',
  date: on('2020-11-08'),
  actors: [['azerbaijan', 'agent']],
  places: ['shusha'],
  claimants: [],
  deniers: [],
  ...changes,
});
const sides: Readonly<Record<string, string>> = { aliyev: 'azerbaijan' };
const rank = (event_: Candidate, others: readonly Candidate[]) =>
  rankCandidates(event_, others, (actor) => sides[actor] ?? actor).map(({ id }) => id);

describe('candidates for the same event', () => {
  it('leave the event itself out', () => {
    expect(rank(event('a'), [event('a'), event('b')])).toEqual(['b']);
  });

  it('are of its type before its family before others', () => {
    const others = [event('talks', { type: 'meeting' }), event('kin', { type: 'advance' }), event('same')];
    expect(rank(event('a'), others)).toEqual(['same', 'kin', 'talks']);
  });

  it('are of its place, and of its sides by whomever', () => {
    const others = [
      event('neither', { places: [], actors: [['france', 'agent']] }),
      event('side', { places: [], actors: [['aliyev', 'agent']] }),
      event('both'),
    ];
    expect(rank(event('a'), others)).toEqual(['both', 'side', 'neither']);
  });

  it('are of near days first, whichever way, an undated one before one far away', () => {
    const others = [
      event('far', { date: on('2020-09-01') }),
      event('undated', { date: UNDATED }),
      event('next', { date: on('2020-11-09') }),
      event('before', { date: on('2020-11-05') }),
      event('over', { date: on('2020-11-01', '2020-11-10') }),
    ];
    expect(rank(event('a'), others)).toEqual(['over', 'next', 'before', 'undated', 'far']);
  });

  it('count days between spans, an open end as its day', () => {
    expect(daysApart(on('2020-11-01', '2020-11-03'), on('2020-11-06'))).toBe(3);
    expect(daysApart(on('2020-11-06'), on('2020-11-01', '2020-11-03'))).toBe(3);
    expect(daysApart(on('2020-11-01', null), on('2020-11-02'))).toBe(1);
    expect(daysApart(UNDATED, on('2020-11-02'))).toBeNull();
  });
});

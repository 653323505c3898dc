import { describe, expect, it } from 'vitest';
import { formatSummary } from '../../scripts/lib/summary.ts';
import { makeCorpus, NOTHING_DECIDED } from '../domain/fixtures.ts';

describe('the table that closes a run', () => {
  const lines = (others: readonly string[]) =>
    formatSummary({ corpus: makeCorpus(), report: NOTHING_DECIDED }, { failed: 0, others, milliseconds: 10 });

  it('names files of other kinds, the first of many', () => {
    expect(lines(['a.png'])).toMatch(/left alone +1 file of other kinds: a\.png\n/);
    expect(lines(['a', 'b', 'c', 'd', 'e'])).toMatch(/5 files of other kinds: a, b, c and 2 more\n/);
    expect(lines([])).not.toContain('left alone');
  });
});

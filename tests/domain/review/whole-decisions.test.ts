import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/review/review-report.ts';
import type { Anchor, Decision } from '../../../src/domain/review/review-schema.ts';
import { findWholeDecisions } from '../../../src/domain/review/whole-decisions.ts';

const at: Anchor = { article: 'a', exact: 'نص', prefix: '', suffix: '', trigger: { start: 0, words: 'نص' } };
const signed = { by: 'سلمى', on: '2026-11-21', reason: '', at };
const decisions: Decision[] = [
  { ...signed, id: 'd1', kind: 'accept' },
  { ...signed, id: 'd2', kind: 'merge', into: at },
  { ...signed, id: 'd3', kind: 'split' },
  { ...signed, id: 'd4', kind: 'relate', relation: 'answers', to: at },
];
const outcome = (decision: string, event: string, status: Outcome['status'] = 'applied'): Outcome => ({
  decision,
  kind: 'merge',
  status,
  reason: null,
  detail: '',
  article: 'a',
  exact: 'نص',
  event,
});
const ids = (outcomes: readonly Outcome[]) =>
  findWholeDecisions({ decisions }, { outcomes: [...outcomes] }, 'm1').map(({ id }) => id);

describe('what was decided of an event as a whole', () => {
  it('is what was carried out on it, in the order of the file', () => {
    expect(ids([outcome('d4', 'm1'), outcome('d2', 'm1'), outcome('d3', 'm2'), outcome('d1', 'm1')])).toEqual(
      ['d2', 'd4'],
    );
  });

  it('leaves out what is lost, and is nothing before the engine has answered', () => {
    expect(ids([outcome('d2', 'm1', 'lost'), outcome('d3', 'm1', 'conflict')])).toEqual([]);
    expect(findWholeDecisions({ decisions }, null, 'm1')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { UnnamedDecision } from '../../../src/domain/review/decision-id.ts';
import { makeDecisionId } from '../../../src/domain/review/decision-id.ts';

const at = { article: 'a', exact: 'قال', prefix: '', suffix: '', trigger: { start: 0, words: 'قال' } };
const accept: UnnamedDecision = { kind: 'accept', at, by: 'سلمى', on: '2020-12-01', reason: '' };

describe('the id of a decision', () => {
  it('says its kind, and is the same for the same words in any order of keys', () => {
    const { kind, at: place, by, on, reason } = accept;
    const turned: UnnamedDecision = { reason, on, by, at: place, kind };
    expect(makeDecisionId(accept, new Set())).toMatch(/^accept-[0-9a-f]{8}$/);
    expect(makeDecisionId(turned, new Set())).toBe(makeDecisionId(accept, new Set()));
  });

  it('is another for another author, day or passage', () => {
    const others: UnnamedDecision[] = [
      { ...accept, by: 'هدى' },
      { ...accept, on: '2020-12-02' },
      { ...accept, at: { ...at, exact: 'قالت' } },
    ];
    const ids = [accept, ...others].map((one) => makeDecisionId(one, new Set()));
    expect(new Set(ids).size).toBe(4);
  });

  it('is numbered where it is taken', () => {
    const id = makeDecisionId(accept, new Set());
    expect(makeDecisionId(accept, new Set([id]))).toBe(`${id}-2`);
    expect(makeDecisionId(accept, new Set([id, `${id}-2`]))).toBe(`${id}-3`);
  });
});

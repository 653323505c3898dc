import { describe, expect, it } from 'vitest';
import { findArticleDecision, findDecision } from '../../../src/domain/review/find-decision.ts';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import type { Decision } from '../../../src/domain/review/review-schema.ts';
import { makeMention } from '../fixtures.ts';

const [first, second] = [
  makeMention('m1', 'm1'),
  makeMention('m2', 'm1', { trigger: { start: 6, end: 14 } }),
];
const signed = (id: string) => ({ id, by: 'x', on: '2020-11-10', reason: '' });
const decisions: Decision[] = [
  { ...signed('a'), kind: 'retype', at: anchorOfMention(first), type: 'call' },
  { ...signed('b'), kind: 'modality', at: anchorOfMention(second), modality: 'planned' },
  { ...signed('c'), kind: 'article', article: 'a', publisher: 'x' },
  { ...signed('d'), kind: 'retype', at: { ...anchorOfMention(first), exact: 'gone' }, type: 'visit' },
];
const both = { mentions: [first, second], event: 'm1' };

describe('the decision that holds', () => {
  it('is tied to the words of any mention of an event', () => {
    expect(findDecision({ decisions }, null, 'retype', both)?.id).toBe('a');
  });

  it('is found by the report too, where the engine now reads the words otherwise', () => {
    const outcomes = [
      {
        decision: 'd',
        kind: 'retype',
        status: 'applied' as const,
        reason: null,
        detail: '',
        article: 'a',
        exact: 'gone',
        event: 'm1',
      },
    ];
    expect(findDecision({ decisions }, { outcomes }, 'retype', both)?.id).toBe('d');
  });

  it('is that of one mention only, where it speaks of one', () => {
    expect(findDecision({ decisions }, null, 'modality', { mentions: [second], event: null })?.id).toBe('b');
    expect(findDecision({ decisions }, null, 'modality', { mentions: [first], event: null })).toBe(null);
  });

  it('is not that of another mention told by the same words', () => {
    const other = { ...makeMention('m3', 'm3'), places: [{ place: 'baku', span: { start: 0, end: 3 } }] };
    const place = { mentions: [other], event: 'm3' };
    expect(findDecision({ decisions: decisions.slice(0, 1) }, null, 'retype', place)).toBe(null);
  });

  it('is found for an article by its id', () => {
    expect(findArticleDecision({ decisions }, 'a')?.id).toBe('c');
    expect(findArticleDecision({ decisions }, 'b')).toBe(null);
  });
});

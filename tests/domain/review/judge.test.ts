import { describe, expect, it } from 'vitest';
import { findOpenEvents, judgeReview } from '../../../src/domain/review/judge.ts';
import type { SignedEvent } from '../../../src/domain/review/review-schema.ts';
import { makeSigned, makeSignedArticle, makeSignoffOf } from './signed-fixtures.ts';

const touched = { by: 'Samira', on: '2026-01-05', was: {} };
const snapshot = (...events: SignedEvent[]) => ({ events, articles: [makeSignedArticle('a')] });

const signed = makeSigned('a');
const whole = {
  signoffs: [makeSignoffOf([signed])],
  outcomes: [{ status: 'applied' as const }],
  events: [{ id: 'a', reviewed: touched }],
  now: snapshot(signed),
  signedAlone: () => snapshot(signed),
};

describe('judgeReview', () => {
  it('calls a chronology reviewed that is as it was signed', () => {
    expect(judgeReview(whole)).toEqual({
      review: { state: 'reviewed', by: 'Samira', on: '2026-01-05', decisions: [] },
      sinceSignoff: { added: [], changed: [], newlyDenied: [], withdrawn: [], articles: [] },
    });
  });

  it('calls a draft what nobody has signed, and asks for no second state', () => {
    const judged = judgeReview({
      ...whole,
      signoffs: [],
      signedAlone: () => {
        throw new Error('asked');
      },
    });
    expect(judged).toEqual({
      review: { state: 'draft', by: null, on: null, decisions: [] },
      sinceSignoff: null,
    });
  });

  it('makes a draft of it again where an event is new, and says who had signed', () => {
    const added = makeSigned('b');
    const { review, sinceSignoff } = judgeReview({
      ...whole,
      events: [...whole.events, { id: 'b', reviewed: null }],
      now: snapshot(signed, added),
      signedAlone: () => snapshot(signed, added),
    });
    expect(review).toEqual({ state: 'draft', by: 'Samira', on: '2026-01-05', decisions: [] });
    expect(sinceSignoff?.added.map(({ event }) => event)).toEqual(['b']);
  });

  it('makes a draft of it where the texts change an event, though every event was looked at', () => {
    const other = makeSigned('a', { deniers: ['y'] });
    const { review } = judgeReview({ ...whole, now: snapshot(other), signedAlone: () => snapshot(other) });
    expect(review.state).toBe('draft');
  });

  it('makes a draft of it where something else is known of an article, and says what', () => {
    const other = { events: [signed], articles: [makeSignedArticle('a', { publisher: 'Y' })] };
    const { review, sinceSignoff } = judgeReview({ ...whole, now: other, signedAlone: () => other });
    expect(review.state).toBe('draft');
    expect(sinceSignoff?.articles).toEqual([
      { article: 'a', was: { publisher: null }, now: { publisher: 'Y' } },
    ]);
  });

  it('stays reviewed where the editor decided so of the article after signing', () => {
    const other = { events: [signed], articles: [makeSignedArticle('a', { publisher: 'Y' })] };
    const { review, sinceSignoff } = judgeReview({ ...whole, now: other });
    expect(review.state).toBe('reviewed');
    expect(sinceSignoff?.articles).toHaveLength(1);
  });

  it.each(['lost', 'conflict'] as const)('makes a draft of it where a decision is %s', (status) => {
    expect(judgeReview({ ...whole, outcomes: [{ status }] }).review.state).toBe('draft');
  });

  it('stays reviewed where the editor corrects what was signed, and says what changed', () => {
    const { review, sinceSignoff } = judgeReview({
      ...whole,
      outcomes: [{ status: 'applied' }, { status: 'superseded' }],
      now: snapshot(makeSigned('a', { type: 'visit' })),
    });
    expect(review.state).toBe('reviewed');
    expect(sinceSignoff?.changed).toMatchObject([{ was: { type: 'meeting' }, now: { type: 'visit' } }]);
  });

  it('holds the last sign-off for what counts', () => {
    const later = makeSigned('a', { type: 'visit' });
    const { review } = judgeReview({
      ...whole,
      signoffs: [...whole.signoffs, makeSignoffOf([later], { by: 'Karim', on: '2026-02-01' })],
      now: snapshot(later),
      signedAlone: () => snapshot(later),
    });
    expect(review).toMatchObject({ state: 'reviewed', by: 'Karim', on: '2026-02-01' });
  });
});

describe('findOpenEvents', () => {
  it('names the events that nobody has touched', () => {
    expect(
      findOpenEvents([
        { id: 'a', reviewed: touched },
        { id: 'b', reviewed: null },
      ]),
    ).toEqual(['b']);
  });
});

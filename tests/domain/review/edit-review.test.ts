import { describe, expect, it } from 'vitest';
import { followRenames, withDecisions, withNames } from '../../../src/domain/review/edit-review.ts';
import type { Anchor, Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';

const sha = (letter: string) => letter.repeat(64);
const anchor = (article: string): Anchor => ({
  article,
  exact: 'قال',
  prefix: '',
  suffix: '',
  trigger: { start: 0, words: 'قال' },
});
const signature = (id: string) => ({ id, by: 'سلمى', on: '2020-12-01', reason: '' });
const accept = (id: string, article: string): Decision => ({
  ...signature(id),
  kind: 'accept',
  at: anchor(article),
});
const merge = (id: string, article: string, into: string): Decision => ({
  ...signature(id),
  kind: 'merge',
  at: anchor(article),
  into: anchor(into),
});
const publisher = (id: string, article: string): Decision => ({
  ...signature(id),
  kind: 'article',
  article,
  publisher: 'وكالة',
});

describe('the articles of a file of decisions', () => {
  const hashes: Readonly<Record<string, string>> = { a: sha('a'), b: sha('b'), c: sha('c') };
  const hashOf = (article: string) => hashes[article] ?? null;

  it('are those that its decisions speak of, each by its SHA-256', () => {
    const decisions = [accept('1', 'b'), merge('2', 'b', 'a'), publisher('3', 'c')];
    const file = withDecisions(NO_REVIEW, decisions, hashOf);
    expect(Object.entries(file.articles)).toEqual([
      ['a', sha('a')],
      ['b', sha('b')],
      ['c', sha('c')],
    ]);
    expect(withDecisions(file, decisions.slice(0, 1), hashOf).articles).toEqual({ b: sha('b') });
    expect(withDecisions(file, [], hashOf)).toEqual(NO_REVIEW);
  });

  it('stay as they were when older decisions were made, also of an article that is gone', () => {
    const old = accept('1', 'gone');
    const file: ReviewFile = { ...NO_REVIEW, articles: { gone: sha('d'), a: sha('e') }, decisions: [old] };
    const older = { ...file, decisions: [old, accept('2', 'a')] };
    expect(withDecisions(older, older.decisions.slice(), hashOf).articles).toEqual({
      a: sha('e'),
      gone: sha('d'),
    });
    // What is decided now is decided of the article as it is now.
    expect(withDecisions(older, [...older.decisions, accept('3', 'a')], hashOf).articles.a).toBe(sha('a'));
  });

  it('get their new names before one is spoken of by both', () => {
    const articles = { old: sha('a'), b: sha('b') };
    const decisions = [accept('1', 'old'), merge('2', 'b', 'old'), publisher('3', 'old'), accept('4', 'b')];
    const file: ReviewFile = { ...NO_REVIEW, articles, decisions };
    const there = [
      { id: 'new', sha256: sha('a') },
      { id: 'b', sha256: sha('b') },
    ];
    const followed = followRenames(file, there);
    expect(followed.articles).toEqual({ new: sha('a'), b: sha('b') });
    expect(followed.decisions).toEqual([
      accept('1', 'new'),
      merge('2', 'b', 'new'),
      publisher('3', 'new'),
      accept('4', 'b'),
    ]);
    expect(followRenames(followed, there)).toBe(followed);
  });

  it('stay where two articles could be the one that was renamed', () => {
    const file: ReviewFile = { ...NO_REVIEW, articles: { old: sha('a') }, decisions: [accept('1', 'old')] };
    const twins = [
      { id: 'x', sha256: sha('a') },
      { id: 'y', sha256: sha('a') },
    ];
    expect(followRenames(file, twins)).toBe(file);
  });
});

describe('names that an editor gives', () => {
  it('stand once each, the last as it was given last', () => {
    const label = { ar: 'لجنة', en: 'Committee' };
    const actor = { id: 'x', kind: 'group' as const, label, side: 'x' };
    const file = withNames(withNames(NO_REVIEW, { actors: [actor] }), {
      actors: [{ ...actor, kind: 'organisation' }],
      places: [{ id: 'p', label }],
    });
    expect(file.actors).toEqual([{ ...actor, kind: 'organisation' }]);
    expect(file.places).toEqual([{ id: 'p', label }]);
  });
});

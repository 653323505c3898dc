import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../../src/domain/review/article-draft.ts';
import { articleDraftOf, readArticleDraft } from '../../../src/domain/review/article-draft.ts';

const NOW: ArticleFacts = {
  publisher: null,
  credits: ['الجزيرة', 'وكالات'],
  published: { date: '2020-10-09', basis: 'inferred', evidence: [], runnerUp: null },
  url: 'https://news.example/a',
};
const read = (changes: Partial<ReturnType<typeof articleDraftOf>>) =>
  readArticleDraft({ ...articleDraftOf(NOW), ...changes }, NOW);

describe('what is known of an article', () => {
  it('says only what was changed', () => {
    expect(read({}).changes).toEqual({});
    expect(read({ publisher: ' الجزيرة نت ' }).changes).toEqual({ publisher: 'الجزيرة نت' });
    expect(read({ credits: 'رويترز, تاس؛ ' }).changes).toEqual({ credits: ['رويترز', 'تاس'] });
    expect(read({ published: '10' }).changes).toEqual({ published: '2020-10-10' });
  });

  it('is unknown where a field is emptied', () => {
    expect(read({ published: '', url: ' ', credits: '' }).changes).toEqual({
      published: null,
      url: null,
      credits: [],
    });
  });

  it.each([
    ['not-a-typed-day', 'published', { published: 'soon' }],
    ['not-a-typed-day', 'published', { published: '9/10/0202' }],
    ['not-a-url', 'url', { url: 'javascript:alert(1)' }],
  ])('is refused: %s', (problem, control, changes) => {
    expect(read(changes)).toEqual({ changes: null, problem, control });
  });
});

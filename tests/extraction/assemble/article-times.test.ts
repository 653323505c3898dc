import { describe, expect, it } from 'vitest';
import { distinctWarnings } from '../../../src/extraction/assemble/article-times.ts';
import { makeArticle } from '../../domain/fixtures.ts';

const warning = (article: string, start: number, weekday: string) => ({
  article,
  span: { start, end: start + 3 },
  rule: 'time.weekday-mismatch',
  params: { weekday },
});

describe('the remarks on the times of a corpus', () => {
  it('come once each, in the order of the articles and their text, the last word on an expression kept', () => {
    const found = distinctWarnings(
      [warning('b', 5, '1'), warning('a', 9, '2'), warning('a', 2, '3'), warning('a', 9, '4')],
      [makeArticle('a'), makeArticle('b')],
    );
    expect(found.map(({ article, span, params }) => `${article} ${span?.start} ${params.weekday}`)).toEqual([
      'a 2 3',
      'a 9 4',
      'b 5 1',
    ]);
  });
});

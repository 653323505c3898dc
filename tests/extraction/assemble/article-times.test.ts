// The times of an article as the reader shows them, and the remarks on those that contradict themselves.
import { describe, expect, it } from 'vitest';
import { distinctWarnings, resolveTimes } from '../../../src/extraction/assemble/article-times.ts';
import { makeArticle } from '../../domain/fixtures.ts';
import { readDraft } from '../events/support.ts';

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

describe('the times of an article', () => {
  const days = (text: string, newsDay: string | null = null) =>
    resolveTimes(readDraft(text), {
      published: { date: '2024-05-10', basis: 'metadata', evidence: [], runnerUp: null },
      newsDay,
    }).times.map(({ value }) => value.edtf);

  it('look to the side that their clauses look to', () => {
    expect(days('انسحبت القوات الأحد من خيرسون، وستنسحب الثلاثاء من ميليتوبول.')).toEqual([
      '2024-05-05',
      '2024-05-14',
    ]);
  });

  it('count within a quotation from the day it was spoken', () => {
    expect(days('قال زيلينسكي السبت: «اليوم قصفت روسيا خيرسون».')).toEqual(['2024-05-04', '2024-05-04']);
    expect(days('وقال زيلينسكي: «اليوم قصفت روسيا خيرسون».', '2024-05-09')).toEqual(['2024-05-09']);
  });
});

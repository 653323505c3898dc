import { describe, expect, it } from 'vitest';
import {
  findCoveredDays,
  findPublicationDays,
  findUncovered,
} from '../../../src/layout/timeline/coverage.ts';
import { makeArticle } from './fixtures.ts';

const DAY = 18_544; // 2020-10-09
const articles = [
  makeArticle('b', '2020-10-09'),
  { ...makeArticle('a', '2020-10-09'), newsDay: '2020-10-08' },
  makeArticle('undated', null),
];

describe('what articles cover', () => {
  it('is the day of printing and the day reported on', () => {
    expect(findCoveredDays(articles)).toEqual([DAY - 1, DAY]);
    expect(findPublicationDays(articles)).toEqual([{ day: DAY, articles: ['a', 'b'] }]);
  });

  it('leaves gaps before, between and after', () => {
    const gaps = findUncovered([DAY, DAY + 3], { start: DAY - 2, end: DAY + 6 });
    expect(gaps).toEqual([
      { start: DAY - 2, end: DAY },
      { start: DAY + 1, end: DAY + 3 },
      { start: DAY + 4, end: DAY + 6 },
    ]);
  });

  it('says nothing of gaps where no article is dated', () => {
    expect(findUncovered([], { start: 0, end: 10 })).toEqual([]);
  });
});

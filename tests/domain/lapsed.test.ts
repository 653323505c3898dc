import { describe, expect, it } from 'vitest';
import { findLastPublication, hasLapsed } from '../../src/domain/lapsed.ts';
import { UNDATED } from '../../src/domain/site-data.ts';
import { dayDate, makeArticle } from '../layout/timeline/fixtures.ts';

describe('what was planned', () => {
  it('has lapsed when its last day lies before the last article', () => {
    expect(hasLapsed('planned', dayDate('2020-10-12'), '2020-10-21')).toBe(true);
    expect(hasLapsed('planned', dayDate('2020-10-12', { end: '2020-10-30' }), '2020-10-21')).toBe(false);
  });

  it('is still planned on the day itself, undated, open, or where no article is dated', () => {
    expect(hasLapsed('planned', dayDate('2020-10-21'), '2020-10-21')).toBe(false);
    expect(hasLapsed('planned', UNDATED, '2020-10-21')).toBe(false);
    expect(hasLapsed('planned', dayDate('2020-10-12', { end: null }), '2020-10-21')).toBe(false);
    expect(hasLapsed('planned', dayDate('2020-10-12'), null)).toBe(false);
  });

  it('is nothing but what is only planned', () => {
    for (const status of ['reported', 'claimed', 'called-for', 'hypothetical'] as const)
      expect(hasLapsed(status, dayDate('2020-10-12'), '2020-10-21')).toBe(false);
  });

  it('is reckoned from the last dated article', () => {
    const articles = [makeArticle('a', '2020-10-09'), makeArticle('b', null), makeArticle('c', '2020-10-21')];
    expect(findLastPublication(articles)).toBe('2020-10-21');
    expect(findLastPublication([makeArticle('b', null)])).toBeNull();
  });
});

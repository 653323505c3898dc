import { describe, expect, it } from 'vitest';
import { findLaneFilter } from '../../src/store/lane-filter.ts';
import type { Grouping } from '../../src/layout/timeline/scene.ts';
import { OTHER_LANE, PINNED_LANE } from '../../src/layout/timeline/group-events.ts';

const ARTICLES = [
  { id: 'one', publisher: 'The Herald' },
  { id: 'two', publisher: null },
  { id: 'three', publisher: 'The Herald' },
];

describe('the filter that a lane stands for', () => {
  it.each<[Grouping, string, object]>([
    ['family', 'talks', { families: ['talks'] }],
    ['type', 'capture', { types: ['capture'] }],
    ['status', 'contested', { statuses: ['contested'] }],
    ['side', 'north', { sides: ['north'] }],
    ['actor', 'general', { actors: ['general'] }],
    ['place', 'pass', { places: ['pass'] }],
    ['article', 'two', { articles: ['two'] }],
    ['publisher', 'The Herald', { articles: ['one', 'three'] }],
  ])('by %s', (grouping, key, filter) => {
    expect(findLaneFilter(grouping, key, ARTICLES)).toEqual(filter);
  });

  it('is none for what shares a lane', () => {
    expect(findLaneFilter('place', OTHER_LANE, ARTICLES)).toBeNull();
    expect(findLaneFilter('family', PINNED_LANE, ARTICLES)).toBeNull();
  });
});

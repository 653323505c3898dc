import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordFilter } from '../../src/i18n/word-filter.ts';

const names = {
  actor: (id: string) => `Actor ${id}`,
  place: (id: string) => `Place ${id}`,
  article: (id: string) => id,
};

describe('the filter in words', () => {
  it('names its values in the order of the panel, then the query', () => {
    const filter = {
      ...NO_FILTER,
      statuses: ['contested' as const],
      places: ['p'],
      actors: ['a'],
      query: ' شوشا ',
    };
    expect(wordFilter(filter, translator('en'), names)).toBe(
      'Conflicting accounts · Place p · Actor a · Search: شوشا',
    );
  });

  it('is empty where nothing is filtered', () => {
    expect(wordFilter(NO_FILTER, translator('ar'), names)).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { readFilter, serializeFilter } from '../../src/domain/filter-link.ts';
import { readLinkFields } from '../../src/domain/link-fields.ts';

describe('the filter in a link', () => {
  it('is read back, and nothing where nothing is filtered', () => {
    const filter: Filter = {
      ...NO_FILTER,
      families: ['combat'],
      statuses: ['contested', 'claimed'],
      sides: ['a,b'],
      query: 'شوشا & غيرها',
    };
    expect(readFilter(readLinkFields(serializeFilter(filter)))).toEqual(filter);
    expect(serializeFilter(NO_FILTER)).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(readFilter(readLinkFields('fam=combats&st=contested'))).toEqual({
      ...NO_FILTER,
      statuses: ['contested'],
    });
  });
});

// In which words a ground for two mentions being one is told.
import { describe, expect, it } from 'vitest';
import { firstCommon, namesOf } from '../../../src/extraction/assemble/link-ground.ts';
import { idsFrom, makeNumbering } from '../../../src/extraction/assemble/sets.ts';
import { makeLinkInput, makeMention } from './support.ts';

describe('the names of a set', () => {
  it('stand in the order of letters, in whatever order they were met', () => {
    const numbering = makeNumbering();
    const ids = idsFrom(['syria', 'aleppo', 'homs'].map(numbering.numberOf));
    expect(namesOf(numbering, ids)).toEqual(['aleppo', 'homs', 'syria']);
    expect(namesOf(numbering, [])).toEqual([]);
  });
});

describe('the first name in common', () => {
  const input = makeLinkInput(makeMention());
  const idsOf = (...names: string[]) => idsFrom(names.map(input.numbering.numberOf));

  it('is the first in the order of letters', () => {
    expect(firstCommon(input, idsOf('syria', 'homs', 'aleppo'), idsOf('syria', 'homs'))).toBe('homs');
  });

  it('is none where nothing is common', () => {
    expect(firstCommon(input, idsOf('syria'), idsOf('homs'))).toBeUndefined();
    expect(firstCommon(input, [], idsOf('homs'))).toBeUndefined();
  });
});

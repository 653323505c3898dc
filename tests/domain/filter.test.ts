import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { isEmptyFilter, NO_FILTER, passes } from '../../src/domain/filter.ts';
import type { EventSummary } from '../../src/domain/site-data.ts';
import { UNDATED } from '../../src/domain/site-data.ts';

const EVENT: EventSummary = {
  id: 'e',
  type: 'strike',
  status: 'claimed',
  date: UNDATED,
  dateAlternatives: [],
  actors: [['army', 'agent']],
  places: ['town'],
  headline: { ar: '', en: '' },
  label: { ar: '', en: '' },
  claimants: ['south'],
  deniers: ['east'],
  articles: ['a'],
  mentions: ['e'],
  lapsed: false,
  shard: 0,
};
const sideOf = (actor: string) => (actor === 'army' ? 'north' : actor);
const lets = (filter: Partial<Filter>, found: ReadonlySet<string> | null = null) =>
  passes(EVENT, { ...NO_FILTER, ...filter }, { sideOf, found });

describe('the filter', () => {
  it('lets everything through when empty', () => {
    expect(isEmptyFilter(NO_FILTER)).toBe(true);
    expect(lets({})).toBe(true);
    expect(isEmptyFilter({ ...NO_FILTER, query: 'x' })).toBe(false);
  });

  it.each<[string, Partial<Filter>, Partial<Filter>]>([
    ['family', { families: ['combat'] }, { families: ['talks'] }],
    ['type', { types: ['strike'] }, { types: ['clash'] }],
    ['status', { statuses: ['claimed'] }, { statuses: ['reported'] }],
    ['article', { articles: ['a'] }, { articles: ['b'] }],
    ['place', { places: ['town'] }, { places: ['village'] }],
    ['actor', { actors: ['army'] }, { actors: ['north'] }],
    ['side of an actor', { sides: ['north'] }, { sides: ['army'] }],
    ['side that says so', { sides: ['south'] }, { sides: ['west'] }],
    ['side that denies it', { sides: ['east'] }, { sides: ['west'] }],
  ])('goes by %s', (_name, wanted, other) => {
    expect(lets(wanted)).toBe(true);
    expect(lets(other)).toBe(false);
  });

  it('takes values of one list as alternatives and lists together', () => {
    expect(lets({ families: ['talks', 'combat'] })).toBe(true);
    expect(lets({ families: ['combat'], places: ['village'] })).toBe(false);
  });

  it('lets through only what a query found', () => {
    expect(lets({ query: 'x' }, new Set(['e']))).toBe(true);
    expect(lets({ query: 'x' }, new Set())).toBe(false);
  });
});

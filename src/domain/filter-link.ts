// The filter as a link carries it, `fam=combat&st=contested&q=شوشا`: the app's address and the command line's `--filter`.
import { EVENT_FAMILIES, EVENT_TYPES } from './event-types.ts';
import type { Filter } from './filter.ts';
import type { LinkFields, LinkWriter } from './link-fields.ts';
import { decodeField, makeLinkWriter } from './link-fields.ts';
import { STATUSES } from './vocabulary.ts';

const MAX_QUERY = 500;

/** What a link says of the filter; what it does not know is left out. */
export function readFilter({ raw, many, manyOf }: LinkFields): Filter {
  return {
    families: manyOf('fam', EVENT_FAMILIES),
    types: manyOf('type', EVENT_TYPES),
    sides: many('side'),
    actors: many('actor'),
    places: many('place'),
    articles: many('art'),
    statuses: manyOf('st', STATUSES),
    query: (decodeField(raw('q') ?? '') ?? '').slice(0, MAX_QUERY),
  };
}

/** The way back: what lets everything through is left out. */
export function writeFilter(filter: Filter, { put, putMany }: LinkWriter): void {
  putMany('fam', filter.families);
  putMany('type', filter.types);
  putMany('side', filter.sides);
  putMany('actor', filter.actors);
  putMany('place', filter.places);
  putMany('art', filter.articles);
  putMany('st', filter.statuses);
  put('q', filter.query.slice(0, MAX_QUERY));
}

/** The filter alone: `'fam=combat&st=contested'`; empty where everything passes. */
export function serializeFilter(filter: Filter): string {
  const writer = makeLinkWriter();
  writeFilter(filter, writer);
  return writer.pairs.join('&');
}

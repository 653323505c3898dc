// Entries of the lexicon as the corpus has them, without what only the engine wants to know.
import type { ActorEntry, PlaceEntry } from '../lexicon/lexicon.ts';
import { onceForEach } from '../../domain/once-for-each.ts';

/** `actorOf(entry)`: the actor that an entry lists; it and its names are shared. */
export const actorOf = onceForEach(({ roles: _roles, stem: _stem, ...actor }: ActorEntry) => ({
  ...actor,
  names: [...actor.names],
}));
export const placeOf = onceForEach(
  ({
    metonymOf: _metonym,
    authorities: _authorities,
    state: _state,
    isArea: _isArea,
    ...place
  }: PlaceEntry) => ({ ...place, names: [...place.names] }),
);

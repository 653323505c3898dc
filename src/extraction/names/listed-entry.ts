// Entries of the lexicon as the corpus has them, without what only the engine wants to know.
import type { ActorEntry, PlaceEntry } from '../lexicon/lexicon.ts';

/** `make`, worked out once for each entry of a lexicon. */
function onceForEach<E extends object, T>(make: (entry: E) => T): (entry: E) => T {
  const made = new WeakMap<E, T>();
  return (entry) => {
    const met = made.get(entry);
    if (met !== undefined) return met;
    const found = make(entry);
    made.set(entry, found);
    return found;
  };
}

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

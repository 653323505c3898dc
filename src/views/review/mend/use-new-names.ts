// Names that are given while a form is open: saved with what names them, in one step.
import { useState } from 'react';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { NamedActor, NamedPlace } from '../../../domain/review/review-schema.ts';
import type { Names } from './use-names.ts';
import { NO_NAMES, useNames } from './use-names.ts';

export interface FreshNames {
  readonly fresh: NewNames;
  readonly names: Names;
  readonly addActor: (actor: NamedActor) => void;
  readonly addPlace: (place: NamedPlace) => void;
}

export function useNewNames(): FreshNames {
  const [fresh, setFresh] = useState<NewNames>(NO_NAMES);
  return {
    fresh,
    names: useNames(fresh),
    addActor: (actor) => setFresh((before) => ({ ...before, actors: [...(before.actors ?? []), actor] })),
    addPlace: (place) => setFresh((before) => ({ ...before, places: [...(before.places ?? []), place] })),
  };
}

/** Of the names given, those that were kept in the end: an actor's side is kept with it. */
export function usedNames({ actors = [], places = [] }: NewNames, ids: readonly string[]): NewNames {
  const used = new Set(ids);
  for (const { id, side } of actors.toReversed()) if (used.has(id)) used.add(side);
  return {
    actors: actors.filter(({ id }) => used.has(id)),
    places: places.filter(({ id }) => used.has(id)),
  };
}

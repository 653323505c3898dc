// The names that an editor can choose: those of the chronology, of the lexicon and of the editor's own file, and those that
// have just been given in an open form.
import { useMemo } from 'react';
import type { Actor, Place } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { NamedActor, NamedPlace } from '../../../domain/review/review-schema.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';

export interface Names {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** In the interface's language; an unknown id is its own name. */
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
}

export const actorOf = (named: NamedActor): Actor => ({
  ...named,
  names: [],
  sideBasis: 'none',
  wikidata: null,
});
export const placeOf = (named: NamedPlace): Place => ({
  ...named,
  names: [],
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});

/** One of each id, the first. */
const unique = <T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): readonly T[] =>
  [
    ...new Map(
      lists
        .flat()
        .toReversed()
        .map((item) => [item.id, item]),
    ).values(),
  ].toReversed();

export const NO_NAMES: NewNames = {};

export function useNames(fresh: NewNames = NO_NAMES): Names {
  const index = useIndex();
  const { language } = useWords();
  const known = useReview((state) => state.names);
  const own = useReview((state) => state.file);
  return useMemo(() => {
    const actors = unique(
      (fresh.actors ?? []).map(actorOf),
      index.actors,
      own.actors.map(actorOf),
      known.actors,
    );
    const places = unique(
      (fresh.places ?? []).map(placeOf),
      index.places,
      own.places.map(placeOf),
      known.places,
    );
    const labels = new Map(actors.map(({ id, label }) => [id, label[language]]));
    const placeLabels = new Map(places.map(({ id, label }) => [id, label[language]]));
    return {
      actors,
      places,
      actor: (id) => labels.get(id) ?? id,
      place: (id) => placeLabels.get(id) ?? id,
    };
  }, [fresh, index, known, own, language]);
}

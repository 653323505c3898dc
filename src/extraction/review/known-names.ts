// Actors and places that a decision may name: those of the corpus, of the lexicon, and those that the editor named himself.
import type { Actor, Place } from '../../domain/corpus-schema.ts';
import type { NamedActor, NamedPlace, ReviewFile } from '../../domain/review/review-schema.ts';
import { gatherEntities, withSides } from '../assemble/entities.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export const actorFromLexicon = ({ actors }: Lexicon, id: string): Actor | null => {
  const entry = actors.get(id);
  if (!entry) return null;
  const { kind, label, side, sideBasis, wikidata } = entry;
  return { id, kind, label, names: [...entry.names], side, sideBasis, wikidata };
};

export const placeFromLexicon = ({ places }: Lexicon, id: string): Place | null => {
  const entry = places.get(id);
  if (!entry) return null;
  const { label, disputed, lat, lon, wikidata } = entry;
  return { id, label, names: [...entry.names], disputed, lat, lon, wikidata };
};

const namedActor = ({ id, kind, label, side }: NamedActor): Actor => ({
  id,
  kind,
  label,
  names: [{ text: label.ar, lang: 'ar' }],
  side,
  sideBasis: side === id ? 'none' : 'lexicon',
  wikidata: null,
});

const namedPlace = ({ id, label }: NamedPlace): Place => ({
  id,
  label,
  names: [{ text: label.ar, lang: 'ar' }],
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});

/** What decisions may name. A name of the corpus or the lexicon comes before one of the file: the file fills gaps. */
export interface KnownEntities {
  readonly actor: (id: string) => Actor | null;
  readonly place: (id: string) => Place | null;
}

export function knownEntities(
  { actors, places, lexicon }: LinkedCorpus,
  review: Pick<ReviewFile, 'actors' | 'places'>,
): KnownEntities {
  const ownActors = new Map(actors.map((actor) => [actor.id, actor]));
  const ownPlaces = new Map(places.map((place) => [place.id, place]));
  const named = new Map(review.actors.map((actor) => [actor.id, namedActor(actor)]));
  const namedPlaces = new Map(review.places.map((place) => [place.id, namedPlace(place)]));
  return {
    actor: (id) => ownActors.get(id) ?? actorFromLexicon(lexicon, id) ?? named.get(id) ?? null,
    place: (id) => ownPlaces.get(id) ?? placeFromLexicon(lexicon, id) ?? namedPlaces.get(id) ?? null,
  };
}

/** The names of a corpus, and those that corrected events need besides: their sides are actors too. */
export function joinNames(
  { actors, places, lexicon, site }: LinkedCorpus,
  used: { readonly actors: Iterable<string>; readonly places: Iterable<string> },
  known: KnownEntities,
): { readonly actors: readonly Actor[]; readonly places: readonly Place[] } {
  const missing = new Map<string, Actor>();
  const own = new Set(actors.map(({ id }) => id));
  const need = (id: string) => {
    if (own.has(id) || missing.has(id)) return;
    const actor = known.actor(id);
    if (!actor) return;
    missing.set(id, actor);
    need(actor.side);
  };
  for (const id of used.actors) need(id);
  const ownPlaces = new Set(places.map(({ id }) => id));
  const newPlaces = [...new Set(used.places)].flatMap((id) =>
    ownPlaces.has(id) ? [] : (known.place(id) ?? []),
  );
  const all = [...actors, ...missing.values()];
  return {
    actors: missing.size === 0 ? actors : gatherEntities([withSides(all, lexicon)], site.preferredNames),
    places: newPlaces.length === 0 ? places : gatherEntities([places, newPlaces], site.preferredNames),
  };
}

// The actors and places that a lexicon is compiled of: the built-in ones, and those of the user.
import type { UserLexicon } from '../../domain/lexicon-schema.ts';
import type { ListedActor } from './actors/all-actors.ts';
import { LISTED_ACTORS } from './actors/all-actors.ts';
import type { PlaceEntry } from './entries.ts';
import { LISTED_PLACES, placeOfState } from './places/all-places.ts';

/**
 * The built-in actors and places without those left out and whoever acts for them (states stay), and the user's entries over them:
 * given fields replace, names are added. `listedWith(undefined, new Set(['russia']))` has Russia, and nobody who acts for it.
 */
export function listedWith(
  user: UserLexicon | undefined,
  without: ReadonlySet<string>,
): { actors: ListedActor[]; places: PlaceEntry[] } {
  const isLeftOut = ({ entry }: ListedActor) =>
    entry.kind !== 'state' && (without.has(entry.id) || without.has(entry.side));
  const actors = new Map(
    LISTED_ACTORS.filter((actor) => !isLeftOut(actor)).map((actor) => [actor.entry.id, actor]),
  );
  const places = new Map(
    [
      ...LISTED_ACTORS.filter(({ entry }) => entry.kind === 'state').map(({ entry }) => placeOfState(entry)),
      ...LISTED_PLACES.filter(({ id }) => !without.has(id)),
    ].map((place) => [place.id, place]),
  );
  const named = (names: UserLexicon['actors'][number]['names'], label: string) => [
    ...new Map(
      [label, ...names].map((name) => {
        const full = typeof name === 'string' ? { text: name, lang: 'ar' } : name;
        return [full.text, full] as const;
      }),
    ).values(),
  ];
  for (const given of user?.actors ?? []) {
    const old = actors.get(given.id);
    actors.set(given.id, {
      entry: {
        id: given.id,
        kind: given.kind,
        label: given.label,
        names: [...named(given.names, given.label.ar), ...(old?.entry.names ?? [])],
        side: given.side ?? old?.entry.side ?? given.id,
        sideBasis: 'lexicon',
        wikidata: given.wikidata ?? old?.entry.wikidata ?? null,
        roles: old?.entry.roles ?? [],
        stem: old?.entry.stem ?? given.id,
      },
      guarded: old?.guarded ?? [],
      nisbas: old?.nisbas ?? [],
      peoples: old?.peoples ?? [],
      adjective: old?.adjective ?? null,
    });
  }
  for (const given of user?.places ?? []) {
    const old = places.get(given.id);
    places.set(given.id, {
      id: given.id,
      label: given.label,
      names: [...named(given.names, given.label.ar), ...(old?.names ?? [])],
      disputed: given.disputed ?? old?.disputed ?? null,
      lat: given.lat ?? old?.lat ?? null,
      lon: given.lon ?? old?.lon ?? null,
      wikidata: given.wikidata ?? old?.wikidata ?? null,
      metonymOf: old?.metonymOf ?? null,
      authorities: old?.authorities ?? null,
      state: old?.state ?? null,
      isArea: old?.isArea ?? false,
    });
  }
  return { actors: [...actors.values()], places: [...places.values()] };
}

// All places of the built-in lexicon: states as places, their capitals, regions, areas and towns.
import { STATE_IDS } from '../actors/all-actors.ts';
import type { ActorEntry, PlaceEntry } from '../entries.ts';
import { ar } from '../entries.ts';
import { COORDINATES } from '../generated/coordinates.ts';
import { AREA_ROWS } from './areas.ts';
import { SEATS } from './capitals.ts';
import { CAPITALS, TOWNS } from './listed-rows.ts';
import type { PlaceRow } from './place-rows.ts';
import { readArea } from './place-rows.ts';
import { REGION_ENTRIES } from './regions.ts';

const POINTS = new Map(COORDINATES.map(([id, lat, lon]) => [id, { lat, lon }]));
const AREAS = AREA_ROWS.map(readArea);

function place(row: PlaceRow, kind: { metonymOf?: string | null; isArea: boolean }): PlaceEntry {
  return {
    id: row.id,
    label: { ar: row.forms[0] ?? row.english, en: row.english },
    names: ar(row.forms.join('|')),
    disputed: row.disputed,
    lat: POINTS.get(row.id)?.lat ?? null,
    lon: POINTS.get(row.id)?.lon ?? null,
    wikidata: row.wikidata,
    metonymOf: kind.metonymOf ?? null,
    authorities: null,
    state: STATE_IDS.get(row.state) ?? null,
    isArea: kind.isArea,
  };
}

/** A state as a place: an area without a point. */
export const placeOfState = (state: ActorEntry): PlaceEntry => ({
  id: state.id,
  label: state.label,
  names: state.names,
  disputed: null,
  lat: null,
  lon: null,
  wikidata: state.wikidata,
  metonymOf: state.id,
  authorities: state.id,
  state: state.id,
  isArea: true,
});

export const LISTED_PLACES: readonly PlaceEntry[] = [
  ...CAPITALS.map((row) => place(row, { metonymOf: STATE_IDS.get(row.state) ?? null, isArea: false })),
  ...REGION_ENTRIES,
  ...AREAS.map((row) => place(row, { isArea: true })),
  ...TOWNS.map((row) => place(row, { isArea: false })),
];

const ROWS = [...CAPITALS, ...TOWNS, ...AREAS];

/** Forms of places that are also common words. */
export const GUARDED_PLACE_FORMS: ReadonlySet<string> = new Set(ROWS.flatMap((row) => row.guarded));

/** Those of them that a preposition does not settle: "في الباب" may be at a door. */
export const PLACE_FORMS_BEHIND_NOUN: ReadonlySet<string> = new Set(ROWS.flatMap((row) => row.behindNoun));

/** The capital of each state; seats of government that are not its capital are left out. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  CAPITALS.filter(({ id }) => !SEATS.has(id)).flatMap(({ state, id }) => {
    const actor = STATE_IDS.get(state);
    return actor ? [[actor, id] as const] : [];
  }),
);

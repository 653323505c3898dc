// All places of the built-in lexicon: states as places, their capitals, regions and cities.
import { STATE_IDS } from '../actors/all-actors.ts';
import type { ActorEntry, PlaceEntry } from '../entries.ts';
import { ar } from '../entries.ts';
import { CAPITAL_ROWS } from './capitals.ts';
import { CITY_ROWS } from './cities.ts';
import { REGION_ENTRIES } from './regions.ts';

const number = (text: string | undefined) => (text ? Number(text) : null);

function place(cells: readonly string[], metonymOf: string | null): PlaceEntry {
  const [id = '', en = '', forms = '', lat, lon, wikidata] = cells;
  const names = ar(forms.replace(/~/g, '').replace(/\//g, '|'));
  return {
    id,
    label: { ar: names[0]?.text ?? en, en },
    names,
    disputed: null,
    lat: number(lat),
    lon: number(lon),
    wikidata: wikidata ? wikidata : null,
    metonymOf,
    authorities: null,
    isArea: false,
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
  isArea: true,
});

export const LISTED_PLACES: readonly PlaceEntry[] = [
  ...CAPITAL_ROWS.map((row) => {
    const [code = '', ...cells] = row.split('|');
    return place(cells, STATE_IDS.get(code) ?? null);
  }),
  ...REGION_ENTRIES,
  ...CITY_ROWS.map((row) => place(row.split('|'), null)),
];

/** Forms of places that are also common words. */
export const GUARDED_PLACE_FORMS: ReadonlySet<string> = new Set(
  [...CAPITAL_ROWS, ...CITY_ROWS].flatMap((row) =>
    row
      .split(/[|/]/)
      .filter((form) => form.startsWith('~'))
      .map((form) => form.slice(1)),
  ),
);
